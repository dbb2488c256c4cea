import { ClientSchema, a, defineData, defineFunction, secret } from '@aws-amplify/backend';
import { price } from '../functions/price/resource.js';
import { orders } from './orders';
import { levels } from '../functions/stock/levels/resource';
import defaults from './defaults.json';

const audit = defineFunction({ entry: './audit/write-audit.ts' });
const tokens = defineFunction({ name: 'token-judge', environment: { ISSUER: 'partners', KEY: secret('KEY') } });

interface Extra<T> {
  readonly value: T;
}
const extra: Extra<string> = { value: defaults.currency };

const shop = a
  .schema({
    Availability: a.enum(['IN_STOCK', 'SOLD_OUT']),
    Dimensions: a.customType({ width: a.float().required(), height: a.float().required(), unit: a.string() }),
    Quote: a.customType({ amount: a.float().required(), currency: a.string(), availability: a.ref('Availability') }),
    Category: a
      .model({ name: a.string().required(), products: a.hasMany('Product', 'categoryId') })
      .authorization((allow) => [allow.publicApiKey().to(['read']), allow.group('merchants')]),
    Product: a
      .model({
        sku: a.string().required(),
        market: a.string().required(),
        title: a.string().required(),
        currency: a.string().default(extra.value),
        availability: a.ref('Availability'),
        dimensions: a.ref('Dimensions'),
        colour: a.enum(['RED', 'BLUE']),
        tags: a.string().array(),
        cost: a.float().authorization((allow) => [allow.groups(['merchants', 'admins'])]),
        categoryId: a.id(),
        category: a.belongsTo('Category', 'categoryId'),
      })
      .identifier(['sku', 'market'])
      .secondaryIndexes((index) => [
        index('categoryId').sortKeys(['title']).queryField('productsByCategory'),
        index('market').name('byMarket'),
      ])
      .disableOperations(['subscriptions'])
      .authorization((allow) => [
        allow.publicApiKey().to(['read']),
        allow.groups(['merchants', 'admins']),
        allow.custom().to(['read']),
        allow.guest().to(['get']),
      ]),
    quote: a
      .query()
      .arguments({ sku: a.string().required(), count: a.integer() })
      .returns(a.ref('Quote'))
      .authorization((allow) => [allow.publicApiKey(), allow.authenticated()])
      .handler([a.handler.function(price), a.handler.function(audit)]),
    restock: a
      .mutation()
      .arguments({ sku: a.string().required(), size: a.ref('Dimensions') })
      .authorization((allow) => [allow.group('merchants')])
      .handler(a.handler.function(levels).async()),
    rates: a
      .query()
      .returns(a.json())
      .authorization((allow) => [allow.custom()])
      .handler(a.handler.function('exchange-rates')),
  })
  .authorization((allow) => [allow.resource(levels).to(['query', 'mutate']), allow.resource(price).to(['query'])]);

export type Schema = ClientSchema<typeof shop>;

export const data = defineData({
  name: 'shopApi',
  schema: a.combine([shop, orders]),
  authorizationModes: {
    defaultAuthorizationMode: 'userPool',
    apiKeyAuthorizationMode: {},
    lambdaAuthorizationMode: { function: tokens, timeToLiveInSeconds: 90 },
    oidcAuthorizationMode: {
      oidcProviderName: 'partners',
      oidcIssuerUrl: 'https://partners.example.com',
      clientId: 'shop',
      tokenExpiryFromAuthInSeconds: 300,
      tokenExpireFromIssueInSeconds: 300,
    },
  },
});
