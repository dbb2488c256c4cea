// A pre-sign-up trigger of Cognito: it lets in addresses of one domain, and confirms them. The type says which trigger it is.
import type { PreSignUpTriggerHandler } from 'aws-lambda';

export const handler: PreSignUpTriggerHandler = async (event) => {
  const { email = '' } = event.request.userAttributes;
  const domain = process.env.ALLOWED_DOMAIN ?? 'example.com';
  if (!email.endsWith(`@${domain}`)) {
    throw Object.assign(new Error(`only addresses of ${domain} may sign up`), { name: 'NotAllowed' });
  }
  event.response.autoConfirmUser = true;
  return event;
};
