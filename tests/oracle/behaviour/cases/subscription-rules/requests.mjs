import { callers as everybody } from '../../lib/callers.mjs';
import { listening } from '../../lib/listening.mjs';

const user = (sub, username, claims) => ({ kind: 'user-pools', claims: { sub, username, token_use: 'access', ...claims } });

export const callers = {
  oneGroup: user('d4', 'dora', { 'cognito:groups': 'Editors', roles: 'Readers' }),
  listedGroups: user('e5', 'emil', { 'cognito:groups': '["Admins","Editors"]', roles: '["Writers"]' }),
  noGroups: user('f6', 'fred', { 'cognito:groups': [] }),
  byIdToken: {
    kind: 'user-pools',
    claims: { sub: 'a1', 'cognito:username': 'alice', token_use: 'id', 'cognito:groups': ['Editors'] },
  },
};

const all = [...Object.keys(everybody), ...Object.keys(callers)];
const users = ['alice', 'bob', 'carol', ...Object.keys(callers)];
const rows = { alices: 'a1::alice', bobs: 'bob', nobodys: null };
const named = { alice: 'alice', bob: 'bob', pair: 'a1::alice' };
const owner = { access: 'owner', rows, named };
const teams = { admins: 'Admins', editors: 'Editors', readers: 'Readers', nobodys: null };

const one = (name, as, query, variables) => ({ name, as, query, ...(variables ? { variables } : {}) });
const create = (name, as, model, fields, input) =>
  one(name, as, `mutation ($input: Create${model}Input!) { create${model}(input: $input) { ${fields} } }`, { input });

const products = [
  ['OwnerOrTeam', owner, users, 'id owner team text'],
  ['TwoOwners', owner, ['alice', 'bob', 'function'], 'id owner editor text'],
  ['OwnerAndEditors', owner, ['alice', 'bob', 'carol', 'noGroups', 'function'], 'id owner editors teams text'],
  ['OwnerAndAdmins', owner, users, 'id owner text'],
  ['ReadByKey', owner, all, 'id owner text'],
  ['ReadByAll', owner, ['alice', 'bob', 'key', 'oidc'], 'id owner text'],
  ['Listened', owner, all, 'id owner text'],
  ['EveryProvider', owner, all, 'id owner text'],
  ['ClaimedTeam', { access: 'team', rows: { ...teams, writers: 'Writers' } }, users, 'id team text'],
  ['Open', { access: 'owner', rows }, all, 'id owner text'],
].flatMap(([model, { access, rows, named }, callers, fields]) =>
  listening({ model, access, rows, named, callers, fields, writers: ['alice', 'bob'] }),
);

const mixed = [
  ...Object.entries(teams).map(([row, team]) =>
    create(`OwnerOrTeam: function creates ${row} by team`, 'function', 'OwnerOrTeam', 'id owner team text', {
      id: `team ${row}`,
      owner: 'b2::bob',
      team,
      text: 'new',
    }),
  ),
  ...[
    ['alice', 'bob'],
    ['b2::bob', 'a1::alice'],
    ['x9', 'alice'],
  ].map(([owner, editor]) =>
    create(`TwoOwners: function creates ${owner} edited by ${editor}`, 'function', 'TwoOwners', 'id owner editor text', {
      owner,
      editor,
      text: 'new',
    }),
  ),
  ...[
    ['b2::bob', ['x9', 'a1::alice'], ['Writers']],
    ['b2::bob', ['x9'], ['Readers', 'Admins']],
    ['c3::carol', [], []],
  ].map(([owner, editors, teams]) =>
    create(
      `OwnerAndEditors: function creates ${owner} edited by ${editors} for ${teams}`,
      'function',
      'OwnerAndEditors',
      'id owner editors teams text',
      { owner, editors, teams, text: 'new' },
    ),
  ),
];

const listen = (name, as, field, fields = 'id owner text') => one(name, as, `subscription { ${field} { ${fields} } }`);
const others = [
  ...['alice', 'bob', 'key', 'function'].flatMap((as) => [
    ...['madeOne', 'madeAnother', 'gone'].map((field) => listen(`Renamed: ${as} listens to ${field}`, as, field)),
    ...['onCreateUndeclared', 'onCreateUndeclared(owner: "alice")', 'onCreateUndeclared(owner: "bob")'].map((field) =>
      listen(`Undeclared: ${as} listens to ${field}`, as, field, 'id text owner people createdAt'),
    ),
  ]),
  listen('Renamed: alice listens to what there is not', 'alice', 'onUpdateRenamed'),
  one('Renamed: alice listens under another name', 'alice', 'subscription { mine: madeOne { key: id text } }'),
  create('Renamed: alice creates', 'alice', 'Renamed', 'id owner text', { id: 'alices', text: 't' }),
  one('Renamed: alice updates', 'alice', 'mutation { updateRenamed(input: { id: "alices", text: "u" }) { id owner text } }'),
  one('Renamed: alice deletes', 'alice', 'mutation { deleteRenamed(input: { id: "alices" }) { id owner text } }'),
  create('Undeclared: alice creates', 'alice', 'Undeclared', 'id text owner people createdAt', { text: 't' }),
  create('Undeclared: bob creates', 'bob', 'Undeclared', 'id text owner people createdAt', { text: 't' }),
  create('Undeclared: alice creates and selects no time', 'alice', 'Undeclared', 'id text owner', { text: 't' }),
  create('Undeclared: alice creates and selects no owner', 'alice', 'Undeclared', 'id text', { text: 't' }),
];

export const requests = [...products, ...mixed, ...others];
