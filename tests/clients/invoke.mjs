// The Lambda Invoke API, as AWS's SDK calls it.
import assert from 'node:assert/strict';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { sandbox, scenario } from './report.mjs';

const { endpoint, region, credentials } = sandbox.lambda;
const lambda = new LambdaClient({ endpoint, region, credentials, maxAttempts: 1 });
const { alice, bob } = sandbox.users;

const event = ({ sub, username, email }, changes = {}) => ({
  version: '1',
  triggerSource: 'PostConfirmation_ConfirmSignUp',
  region: 'us-east-1',
  userPoolId: 'us-east-1_Test00001',
  userName: username,
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: sandbox.clientId },
  request: { userAttributes: { sub, email, 'cognito:user_status': 'CONFIRMED' } },
  response: {},
  ...changes,
});
const invoke = (Payload, options = {}) =>
  lambda.send(new InvokeCommand({ FunctionName: 'post-confirmation', Payload, ...options }));
const parsed = (answer) => JSON.parse(Buffer.from(answer.Payload).toString('utf8'));

const profiles = async (user) => {
  const answer = await fetch(sandbox.outputs.API.GraphQL.endpoint, {
    method: 'POST',
    headers: { authorization: user.accessToken, 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query { listUserProfiles { items { email } } }' }),
  });
  return (await answer.json()).data.listUserProfiles.items;
};

await scenario('RequestResponse answers the event unchanged, and the profile is there', async () => {
  const answer = await invoke(JSON.stringify(event(alice)));
  assert.equal(answer.StatusCode, 200);
  assert.equal(answer.FunctionError, undefined);
  assert.deepEqual(parsed(answer), event(alice));
  assert.deepEqual(await profiles(alice), [{ email: alice.email }]);
});

await scenario('a second delivery of the event makes no second profile', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => invoke(JSON.stringify(event(alice)))));
  for (const answer of answers) assert.deepEqual(parsed(answer), event(alice));
  assert.equal((await profiles(alice)).length, 1);
});

await scenario('a forgotten password makes no second profile', async () => {
  const reset = event(alice, { triggerSource: 'PostConfirmation_ConfirmForgotPassword' });
  assert.deepEqual(parsed(await invoke(JSON.stringify(reset))), reset);
  assert.equal((await profiles(alice)).length, 1);
});

await scenario('Event answers 202 before the function has run', async () => {
  const answer = await invoke(JSON.stringify(event(bob)), { InvocationType: 'Event' });
  assert.equal(answer.StatusCode, 202);
  assert.equal(answer.Payload?.length ?? 0, 0);
  // The same event again, waited for: whichever comes first makes the one profile.
  await invoke(JSON.stringify(event(bob)));
  assert.equal((await profiles(bob)).length, 1);
});

await scenario('DryRun checks and runs nothing', async () => {
  assert.equal((await invoke(JSON.stringify(event(alice)), { InvocationType: 'DryRun' })).StatusCode, 204);
});

await scenario('an event that is none of the trigger is an error of the function', async () => {
  const answer = await invoke(JSON.stringify({ no: 'event' }));
  assert.equal(answer.StatusCode, 200);
  assert.equal(answer.FunctionError, 'Unhandled');
  assert.equal(typeof parsed(answer).errorMessage, 'string');
});

await scenario('a body that is not JSON is refused', async () => {
  await assert.rejects(invoke('no JSON'), { name: 'InvalidRequestContentException' });
});

await scenario('a function that does not exist is not found', async () => {
  await assert.rejects(invoke('{}', { FunctionName: 'nobody' }), { name: 'ResourceNotFoundException' });
});

await scenario('a wrong secret is refused', async () => {
  const stranger = new LambdaClient({
    endpoint,
    region,
    credentials: { ...credentials, secretAccessKey: 'not-the-secret' },
    maxAttempts: 1,
  });
  const command = new InvokeCommand({ FunctionName: 'post-confirmation', Payload: JSON.stringify(event(alice)) });
  await assert.rejects(stranger.send(command), (error) => {
    assert.equal(error.$metadata.httpStatusCode, 403);
    return true;
  });
});
