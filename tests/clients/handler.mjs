// The tutorial's handler, bundled by esbuild as Amplify bundles it and run as Lambda runs it: in a process of its own,
// with its credentials in the environment.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sandbox, scenario } from './report.mjs';

const directory = mkdtempSync(join(tmpdir(), 'tutorial-handler-'));
const bundle = join(directory, 'index.cjs');
await build({
  entryPoints: [fileURLToPath(new URL('tutorial-handler/handler.ts', import.meta.url))],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
});

const RUN = `
  const { handler } = require(process.argv[1]);
  handler(JSON.parse(process.argv[2])).then(
    (event) => process.stdout.write(JSON.stringify({ event })),
    (error) => process.stdout.write(JSON.stringify({ error: { message: error?.message, errors: error?.errors } })),
  );
`;

const invoke = (event, credential) => {
  const environment = {
    PATH: process.env.PATH,
    AMPLIFY_DATA_GRAPHQL_ENDPOINT: sandbox.outputs.API.GraphQL.endpoint,
    AWS_REGION: sandbox.outputs.API.GraphQL.region,
    AWS_ACCESS_KEY_ID: credential.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credential.secretAccessKey,
  };
  if (credential.sessionToken) environment.AWS_SESSION_TOKEN = credential.sessionToken;
  const output = execFileSync(process.execPath, ['-e', RUN, bundle, JSON.stringify(event)], { env: environment });
  return JSON.parse(output);
};

const confirmation = ({ sub, username, email }) => ({
  version: '1',
  triggerSource: 'PostConfirmation_ConfirmSignUp',
  region: 'us-east-1',
  userPoolId: 'us-east-1_Test00001',
  userName: username,
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: sandbox.clientId },
  request: { userAttributes: { sub, email, email_verified: 'true', 'cognito:user_status': 'CONFIRMED' } },
  response: {},
});

const profiles = async (user) => {
  const answer = await fetch(sandbox.outputs.API.GraphQL.endpoint, {
    method: 'POST',
    headers: { authorization: user.accessToken, 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query { listUserProfiles { items { email profileOwner } } }' }),
  });
  return (await answer.json()).data.listUserProfiles.items;
};

const { alice, bob } = sandbox.users;

await scenario('the handler writes the profile that its user then sees', async () => {
  const event = confirmation(alice);
  assert.deepEqual(invoke(event, sandbox.functions.plain), { event });
  assert.deepEqual(await profiles(alice), [{ email: alice.email, profileOwner: alice.username }]);
  assert.deepEqual(await profiles(bob), []);
});

await scenario('the handler signs with a session token too', async () => {
  const event = confirmation(bob);
  assert.deepEqual(invoke(event, sandbox.functions.session), { event });
  assert.deepEqual(await profiles(bob), [{ email: bob.email, profileOwner: bob.username }]);
});

await scenario('a wrong secret is refused', async () => {
  const credential = { ...sandbox.functions.plain, secretAccessKey: 'not-the-secret' };
  const { event, error } = invoke(confirmation(alice), credential);
  assert.equal(event, undefined);
  assert.equal(error.errors[0].message, 'Unauthorized');
});

await scenario('a credential without its session token is refused', async () => {
  const credential = { ...sandbox.functions.session, sessionToken: undefined };
  const { error } = invoke(confirmation(alice), credential);
  assert.equal(error.errors[0].message, 'Unauthorized');
});

await scenario('a function that no allow.resource names may not write', async () => {
  const { error } = invoke(confirmation(alice), sandbox.functions.ungranted);
  assert.match(error.errors[0].message, /Unauthorized|Not Authorized|not authorized/);
  assert.equal((await profiles(alice)).length, 1);
});

rmSync(directory, { recursive: true });
