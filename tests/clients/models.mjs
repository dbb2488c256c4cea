// `client.models.UserProfile` of an unmodified `aws-amplify`, configured by the sandbox's own amplify_outputs.json.
import assert from 'node:assert/strict';
import { Amplify } from 'aws-amplify';
import { generateClient } from 'aws-amplify/data';
import { decodeJWT } from 'aws-amplify/auth';
import { sandbox, scenario } from './report.mjs';

const { outputs, users } = sandbox;
let user;
const signedIn = {
  Auth: { tokenProvider: { getTokens: async () => ({ accessToken: decodeJWT(user.accessToken) }) } },
};
Amplify.configure(outputs, signedIn);

const client = generateClient({ authMode: 'userPool' });
const UserProfile = client.models.UserProfile;
const as = (name) => {
  user = users[name];
  return user;
};

// The answer's data; fails on errors.
const data = ({ data, errors }) => {
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
};
const create = async (fields) => data(await UserProfile.create(fields));
const clear = async () => {
  for (const name of Object.keys(users)) {
    as(name);
    for (const profile of data(await UserProfile.list())) data(await UserProfile.delete({ id: profile.id }));
  }
};
const denied = ({ data, errors }, field, type) => {
  assert.ok(data === null || (Array.isArray(data) && data.length === 0), `data is ${JSON.stringify(data)}`);
  assert.equal(errors.length, 1, JSON.stringify(errors));
  assert.equal(errors[0].errorType, 'Unauthorized');
  assert.equal(errors[0].message, `Not Authorized to access ${field} on type ${type}`);
  assert.deepEqual(errors[0].path, [field]);
  assert.equal(errors[0].errorInfo, null);
  assert.equal(errors[0].data, null);
  assert.equal(errors[0].locations.length, 1);
  assert.equal(errors[0].locations[0].sourceName, null);
};

await scenario('an owner creates, reads, changes and deletes a profile', async () => {
  const { username } = as('alice');
  const created = await create({ email: 'alice@example.com' });
  assert.match(created.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(created.email, 'alice@example.com');
  assert.equal(created.profileOwner, username);
  assert.match(created.createdAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.equal(created.updatedAt, created.createdAt);
  assert.deepEqual(data(await UserProfile.get({ id: created.id })), created);

  const changed = data(await UserProfile.update({ id: created.id, email: 'new@example.com' }));
  assert.equal(changed.email, 'new@example.com');
  assert.equal(changed.createdAt, created.createdAt);
  assert.ok(changed.updatedAt >= created.updatedAt);
  const emptied = data(await UserProfile.update({ id: created.id, email: null }));
  assert.equal(emptied.email, null);

  assert.equal(data(await UserProfile.delete({ id: created.id })).id, created.id);
  assert.equal(data(await UserProfile.get({ id: created.id })), null);
});

await scenario('only its owner sees a profile', async () => {
  await clear();
  as('alice');
  const { id } = await create({ email: 'alice@example.com' });
  as('bob');
  assert.deepEqual(data(await UserProfile.list()), []);
  denied(await UserProfile.get({ id }), 'getUserProfile', 'Query');
  denied(await UserProfile.update({ id, email: 'bob@example.com' }), 'updateUserProfile', 'Mutation');
  denied(await UserProfile.delete({ id }), 'deleteUserProfile', 'Mutation');
  as('alice');
  assert.equal(data(await UserProfile.get({ id })).email, 'alice@example.com');
  assert.deepEqual(data(await UserProfile.list()).map((profile) => profile.id), [id]);
});

await scenario('nobody creates a profile for somebody else', async () => {
  await clear();
  const { sub, username } = users.bob;
  as('alice');
  for (const profileOwner of [sub, username, `${sub}::${username}`, null]) {
    denied(await UserProfile.create({ email: 'x@example.com', profileOwner }), 'createUserProfile', 'Mutation');
  }
  as('bob');
  assert.deepEqual(data(await UserProfile.list()), []);
});

await scenario('a row that is not there reads as null and cannot be changed', async () => {
  as('alice');
  const id = 'not-there';
  assert.equal(data(await UserProfile.get({ id })), null);
  denied(await UserProfile.update({ id, email: 'x@example.com' }), 'updateUserProfile', 'Mutation');
  denied(await UserProfile.delete({ id }), 'deleteUserProfile', 'Mutation');
});

await scenario('lists are filtered', async () => {
  await clear();
  as('alice');
  for (const email of ['a@example.com', 'b@example.com', 'c@example.org']) await create({ email });
  const emails = async (filter) => data(await UserProfile.list({ filter })).map((profile) => profile.email).sort();
  assert.deepEqual(await emails({ email: { eq: 'b@example.com' } }), ['b@example.com']);
  assert.deepEqual(await emails({ email: { contains: '.org' } }), ['c@example.org']);
  assert.deepEqual(await emails({ email: { beginsWith: 'a' } }), ['a@example.com']);
  assert.deepEqual(await emails({ email: { between: ['a', 'c'] } }), ['a@example.com', 'b@example.com']);
  assert.deepEqual(await emails({ not: { email: { contains: 'example.com' } } }), ['c@example.org']);
  assert.deepEqual(await emails({ or: [{ email: { beginsWith: 'a' } }, { email: { beginsWith: 'c' } }] }), [
    'a@example.com',
    'c@example.org',
  ]);
  assert.deepEqual(await emails({ email: { attributeExists: false } }), []);
});

await scenario('lists come in pages', async () => {
  await clear();
  as('alice');
  const expected = [];
  for (let row = 0; row < 5; row++) expected.push((await create({ email: `${row}@example.com` })).id);
  const seen = [];
  let nextToken;
  let pages = 0;
  do {
    const page = await UserProfile.list({ limit: 2, nextToken });
    assert.ok(data(page).length <= 2);
    seen.push(...page.data.map((profile) => profile.id));
    nextToken = page.nextToken;
    pages += 1;
  } while (nextToken && pages < 20);
  assert.deepEqual(seen.sort(), expected.sort());
  assert.ok(pages >= 3, `${pages} pages`);
});

await scenario('another user cannot use a page token to see more', async () => {
  as('alice');
  const { nextToken } = await UserProfile.list({ limit: 1 });
  assert.ok(nextToken);
  as('bob');
  const { data } = await UserProfile.list({ limit: 100, nextToken });
  assert.deepEqual(data ?? [], []);
});

await scenario('an id that is taken fails with the error of DynamoDB', async () => {
  as('alice');
  const { id } = await create({ email: 'first@example.com' });
  const { data: again, errors } = await UserProfile.create({ id, email: 'second@example.com' });
  assert.equal(again, null);
  assert.equal(errors.length, 1);
  assert.equal(errors[0].errorType, 'DynamoDB:ConditionalCheckFailedException');
  assert.match(errors[0].message, /^The conditional request failed \(Service: DynamoDb, Status Code: 400, Request ID: /);
  assert.deepEqual(errors[0].path, ['createUserProfile']);
  assert.equal(errors[0].data, null);
  assert.equal(data(await UserProfile.get({ id })).email, 'first@example.com');
});

await scenario('an API key that no rule mentions may do nothing', async () => {
  const options = { authMode: 'apiKey' };
  denied(await UserProfile.create({ email: 'x@example.com' }, options), 'createUserProfile', 'Mutation');
  denied(await UserProfile.update({ id: 'x', email: 'x@example.com' }, options), 'updateUserProfile', 'Mutation');
  denied(await UserProfile.delete({ id: 'x' }, options), 'deleteUserProfile', 'Mutation');
  denied(await UserProfile.get({ id: 'x' }, options), 'getUserProfile', 'Query');
  denied(await UserProfile.list(options), 'listUserProfiles', 'Query');
});

const LIST = /* GraphQL */ `query { listUserProfiles { items { id email } nextToken } }`;

await scenario('client.graphql answers with data', async () => {
  await clear();
  as('alice');
  await create({ email: 'alice@example.com' });
  const { data } = await client.graphql({ query: LIST });
  assert.deepEqual(data.listUserProfiles.items.map(({ email }) => email), ['alice@example.com']);
  assert.equal(data.listUserProfiles.nextToken, null);
});

await scenario('client.graphql throws the whole answer when it holds errors', async () => {
  await assert.rejects(client.graphql({ query: LIST, authMode: 'apiKey' }), (answer) => {
    assert.deepEqual(answer.data, { listUserProfiles: null });
    assert.equal(answer.errors[0].errorType, 'Unauthorized');
    return true;
  });
});

await scenario('a condition that does not hold changes nothing', async () => {
  await clear();
  as('alice');
  const { id } = await create({ email: 'alice@example.com' });
  const query = /* GraphQL */ `
    mutation ($input: UpdateUserProfileInput!, $condition: ModelUserProfileConditionInput) {
      updateUserProfile(input: $input, condition: $condition) { id email }
    }`;
  const input = { id, email: 'new@example.com' };
  const attempt = client.graphql({ query, variables: { input, condition: { email: { eq: 'other@example.com' } } } });
  await assert.rejects(attempt, (answer) => {
    assert.deepEqual(answer.data, { updateUserProfile: null });
    assert.equal(answer.errors[0].errorType, 'DynamoDB:ConditionalCheckFailedException');
    return true;
  });
  assert.equal(data(await UserProfile.get({ id })).email, 'alice@example.com');
  await client.graphql({ query, variables: { input, condition: { email: { eq: 'alice@example.com' } } } });
  assert.equal(data(await UserProfile.get({ id })).email, 'new@example.com');
});

await scenario('a key that is not one reads Unauthorized', async () => {
  const api = { ...outputs.API, GraphQL: { ...outputs.API.GraphQL, apiKey: 'da2-aaaaaaaaaaaaaaaaaaaaaaaaaa' } };
  Amplify.configure({ ...outputs, API: api }, signedIn);
  const { data, errors } = await UserProfile.list({ authMode: 'apiKey' });
  Amplify.configure(outputs, signedIn);
  assert.deepEqual(data ?? [], []);
  assert.equal(errors[0].message, 'Unauthorized');
});

await scenario('a token of a stranger reads Unauthorized', async () => {
  user = { accessToken: sandbox.forgedToken };
  const { errors } = await UserProfile.list();
  assert.equal(errors[0].message, 'Unauthorized');
});
