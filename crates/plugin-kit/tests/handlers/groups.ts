// The commonest handler of real apps: it puts a confirmed user into a group, by the AWS SDK.
import type { PostConfirmationTriggerHandler } from 'aws-lambda';
import { AdminAddUserToGroupCommand, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';

const client = new CognitoIdentityProviderClient();

export const handler: PostConfirmationTriggerHandler = async (event) => {
  const command = new AdminAddUserToGroupCommand({
    GroupName: process.env.GROUP_NAME,
    Username: event.userName,
    UserPoolId: event.userPoolId,
  });
  const response = await client.send(command);
  console.log('processed', response.$metadata.requestId);
  return event;
};
