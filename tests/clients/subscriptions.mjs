// Subscriptions of an unmodified `aws-amplify` over AppSync's WebSocket protocol, pointed at the sandbox by its own
// amplify_outputs.json. Node 20 has no WebSocket of its own; `ws` is what Amplify's documentation gives it.
import assert from 'node:assert/strict';
import { WebSocket as Ws } from 'ws';
import { Amplify } from 'aws-amplify';
import { generateClient } from 'aws-amplify/data';
import { decodeJWT } from 'aws-amplify/auth';
import { sandbox, scenario } from './report.mjs';

// Counts what the server acknowledges, so that nobody has to wait for a while before writing.
let acknowledged = 0;
let awaiting = [];
const sockets = [];
globalThis.WebSocket = class extends Ws {
  constructor(...given) {
    super(...given);
    sockets.push(this);
    this.on('message', (frame) => {
      if (JSON.parse(frame).type !== 'start_ack') return;
      acknowledged += 1;
      awaiting = awaiting.filter(({ count, ready }) => count > acknowledged || ready());
    });
  }
};
const acknowledgements = (count) =>
  new Promise((ready) => (acknowledged >= count ? ready() : awaiting.push({ count, ready })));

let user;
let credentials = sandbox.functions.session;
Amplify.configure(sandbox.outputs, {
  Auth: {
    tokenProvider: { getTokens: async () => ({ accessToken: decodeJWT(user.accessToken) }) },
    credentialsProvider: {
      getCredentialsAndIdentityId: async () => ({ credentials }),
      clearCredentialsAndIdentityId: () => {},
    },
  },
});
const { UserProfile } = generateClient({ authMode: 'userPool' }).models;
const as = (name) => (user = sandbox.users[name]);
const data = ({ data, errors }) => {
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
};

// Subscribes, and gives events one by one in their order.
const listen = async (observable) => {
  const heard = [];
  const readers = [];
  const before = acknowledged;
  const give = (item) => (readers.length ? readers.shift()(item) : heard.push(item));
  let fail;
  const failure = new Promise((_, reject) => (fail = reject));
  failure.catch(() => {});
  const error = (error) => {
    fail(new Error(JSON.stringify(error)));
    give({ failed: error });
  };
  const subscription = observable.subscribe({ next: give, error });
  const next = () => (heard.length ? Promise.resolve(heard.shift()) : new Promise((reader) => readers.push(reader)));
  const ready = () => Promise.race([acknowledgements(before + 1), failure]);
  return { next, heard, ready, stop: () => subscription.unsubscribe() };
};

await scenario('an owner hears what becomes of her profiles', async () => {
  as('alice');
  const created = await listen(UserProfile.onCreate());
  await created.ready();
  const updated = await listen(UserProfile.onUpdate());
  await updated.ready();
  const deleted = await listen(UserProfile.onDelete());
  await deleted.ready();
  const profile = data(await UserProfile.create({ email: 'live@example.com' }));
  assert.deepEqual(await created.next(), profile);
  const changed = data(await UserProfile.update({ id: profile.id, email: 'changed@example.com' }));
  assert.deepEqual(await updated.next(), changed);
  assert.equal(data(await UserProfile.delete({ id: profile.id })).id, profile.id);
  assert.equal((await deleted.next()).id, profile.id);
  for (const one of [created, updated, deleted]) one.stop();
});

await scenario('two users on one socket hear of their own profiles only', async () => {
  as('alice');
  const alices = await listen(UserProfile.onCreate());
  await alices.ready();
  as('bob');
  const bobs = await listen(UserProfile.onCreate());
  await bobs.ready();
  const ofBob = data(await UserProfile.create({ email: 'bob@example.com' }));
  assert.deepEqual(await bobs.next(), ofBob);
  as('alice');
  const ofAlice = data(await UserProfile.create({ email: 'alice@example.com' }));
  assert.deepEqual(await alices.next(), ofAlice, 'the first that she hears of is her own');
  assert.deepEqual(bobs.heard, []);
  assert.equal(sockets.filter((socket) => socket.readyState === Ws.OPEN).length, 1);
  alices.stop();
  bobs.stop();
});

await scenario('a filter lets through what it says', async () => {
  as('alice');
  const filtered = await listen(UserProfile.onCreate({ filter: { email: { beginsWith: 'b' } } }));
  await filtered.ready();
  data(await UserProfile.create({ email: 'a@example.com' }));
  data(await UserProfile.create({ email: 'b@example.com' }));
  assert.equal((await filtered.next()).email, 'b@example.com');
  filtered.stop();
});

await scenario('observeQuery lists and follows', async () => {
  as('alice');
  const before = acknowledged;
  const seen = await listen(UserProfile.observeQuery());
  await acknowledgements(before + 3);
  let snapshot = await seen.next();
  while (!snapshot.isSynced) snapshot = await seen.next();
  const fresh = data(await UserProfile.create({ email: 'fresh@example.com' }));
  while (!snapshot.items.some(({ id }) => id === fresh.id)) snapshot = await seen.next();
  data(await UserProfile.delete({ id: fresh.id }));
  while (snapshot.items.some(({ id }) => id === fresh.id)) snapshot = await seen.next();
  seen.stop();
});

await scenario('a function that may listen does so by its signature, and hears of everybody', async () => {
  as('bob');
  const client = generateClient({ authMode: 'iam' });
  const query = 'subscription { onCreateUserProfile { id profileOwner } }';
  const ungranted = await listen(client.graphql({ query }));
  assert.match(JSON.stringify(await ungranted.next()), /Not Authorized to access onCreateUserProfile/);
  credentials = sandbox.functions.plain;
  const everything = await listen(client.graphql({ query }));
  await everything.ready();
  const profile = data(await UserProfile.create({ email: 'signed@example.com' }));
  assert.deepEqual((await everything.next()).data.onCreateUserProfile, {
    id: profile.id,
    profileOwner: profile.profileOwner,
  });
  everything.stop();
});

await scenario('who may not listen is told so', async () => {
  const refused = await listen(generateClient({ authMode: 'apiKey' }).models.UserProfile.onCreate());
  const { failed } = await refused.next();
  const told = JSON.stringify(failed);
  assert.match(told, /Not Authorized to access onCreateUserProfile on type Subscription/);
  refused.stop();
});

// Amplify keeps its socket for a while.
process.exit(0);
