// Who asks in the recorded requests.
const user = (sub, username, claims = {}) => ({
  kind: 'user-pools',
  claims: { sub, username, token_use: 'access', ...claims },
});

export const callers = {
  key: { kind: 'api-key' },
  alice: user('a1', 'alice', { email: 'alice@example.com' }),
  bob: user('b2', 'bob', { 'cognito:groups': ['Editors'], email: 'bob@example.com' }),
  carol: user('c3', 'carol', { 'cognito:groups': ['Admins', 'Readers'], roles: ['Editors'] }),
  oidc: { kind: 'oidc', claims: { sub: 'a1', username: 'alice', 'cognito:groups': ['Admins'] } },
  function: { kind: 'function' },
  signedIn: { kind: 'identity', authenticated: true },
  guest: { kind: 'identity', authenticated: false },
  lambda: { kind: 'lambda-authorized' },
};
