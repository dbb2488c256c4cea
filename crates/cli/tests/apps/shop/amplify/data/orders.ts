import { a } from '@aws-amplify/data-schema';
import { nightly } from '../functions/nightly';

export const orders = a
  .schema({
    Order: a
      .model({ owner: a.string(), placedAt: a.datetime().required(), lines: a.hasMany('OrderLine', 'orderId') })
      .authorization((allow) => [allow.owner(), allow.owner('oidc').to(['read'])]),
    OrderLine: a
      .model({ orderId: a.id().required(), order: a.belongsTo('Order', 'orderId'), count: a.integer().default(1) })
      .authorization((allow) => [allow.owner()]),
    openOrders: a
      .query()
      .returns(a.integer())
      .authorization((allow) => [allow.authenticated()])
      .handler(a.handler.function('open-orders')),
  })
  .authorization((allow) => [allow.resource(nightly).to(['listen'])]);
