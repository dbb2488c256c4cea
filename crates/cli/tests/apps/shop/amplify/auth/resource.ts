import { defineAuth, secret } from '@aws-amplify/backend';
import { levels } from '../functions/stock/levels/resource';

export const auth = defineAuth({
  loginWith: { email: true, externalProviders: { google: { clientId: secret('GOOGLE_ID'), clientSecret: secret('X') } } },
  groups: ['merchants', 'admins'],
  triggers: { preSignUp: levels },
});
