// The npm library graphql-ws, the client of graphql-transport-ws, unmodified.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { sandbox, scenario } from './report.mjs';

const url = sandbox.outputs.API.GraphQL.endpoint.replace(/^http/i, 'ws');
const client = (token, more = {}) =>
  createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: { Authorization: token }, ...more });
const alice = client(sandbox.users.alice.accessToken);

// The first result of an operation.
const first = async (client, query, variables) => (await client.iterate({ query, variables }).next()).value;
const create = 'mutation($email: String) { createUserProfile(input: { email: $email }) { id email profileOwner } }';

await scenario('queries and mutations are answered', async () => {
  const { data } = await first(alice, create, { email: 'ws@example.com' });
  assert.equal(data.createUserProfile.email, 'ws@example.com');
  const listed = await first(alice, '{ listUserProfiles { items { id } } }');
  assert.deepEqual(listed, { data: { listUserProfiles: { items: [{ id: data.createUserProfile.id }] } } });
});

await scenario('a subscription hears its own and ends when it is told to', async () => {
  const bob = client(sandbox.users.bob.accessToken);
  const events = alice.iterate({ query: 'subscription { onCreateUserProfile { email } }' });
  let heard;
  const listening = events.next().then((event) => (heard = event));
  // This protocol acknowledges no subscription, so that nobody knows which of these is the first that it hears of.
  while (!heard) {
    await first(bob, create, { email: 'bob@example.com' });
    await first(alice, create, { email: 'alice@example.com' });
  }
  await listening;
  await events.return();
  // What came before it was stopped is still given.
  for (; !heard.done; heard = await events.next()) {
    assert.deepEqual(heard.value, { data: { onCreateUserProfile: { email: 'alice@example.com' } } });
  }
  await bob.dispose();
});

await scenario('who may not connect is told so', async () => {
  const refused = first(client(sandbox.forgedToken), '{ listUserProfiles { items { id } } }');
  await assert.rejects(refused, ({ code }) => code === 4403);
});

process.exit(0);
