// Carries an event of Cognito to the gateway, which answers as the function would.
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

const gateway = new LambdaClient({
  endpoint: process.env.GATEWAY_URL,
  region: process.env.AWS_REGION,
  credentials: { accessKeyId: process.env.GATEWAY_KEY_ID, secretAccessKey: process.env.GATEWAY_SECRET },
});

export const handler = async (event) => {
  const answer = await gateway.send(
    new InvokeCommand({ FunctionName: 'post-confirmation', Payload: JSON.stringify(event) }),
  );
  const told = JSON.parse(new TextDecoder().decode(answer.Payload));
  if (answer.FunctionError) throw new Error(told.errorMessage);
  return told;
};
