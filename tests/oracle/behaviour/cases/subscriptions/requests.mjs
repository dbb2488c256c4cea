import { callers } from '../../lib/callers.mjs';
import { listening } from '../../lib/listening.mjs';

const all = Object.keys(callers);
const some = (...kept) => kept;
const owner = (rows, named) => ({ access: 'owner', rows, named });
const everyForm = { pair: 'a1::alice', sub: 'a1', username: 'alice', namesake: 'x9::alice', bobs: 'b2::bob', nobodys: null };
const names = { pair: 'a1::alice', sub: 'a1', username: 'alice', bob: 'bob', nobody: null, 'an empty name': '' };
const two = { alices: 'a1::alice', nobodys: null };

const models = [
  ['PublicKey', owner(two), all],
  ['PublicIdentity', owner(two), all],
  ['PrivatePool', owner(two), all],
  ['PrivateOidc', owner(two), all],
  ['PrivateIdentity', owner(two), all],
  ['Owned', owner(everyForm, names), some('alice', 'bob', 'key', 'oidc', 'function', 'signedIn'), some('alice', 'bob')],
  ['OwnedByField', { access: 'holder', rows: everyForm, named: names }, some('alice', 'bob', 'function'), some('bob')],
  [
    'OwnedByMany',
    {
      access: 'owners',
      rows: {
        pair: ['a1::alice'],
        several: ['b2::bob', 'alice', 'c3'],
        sub: ['a1'],
        bobs: ['b2::bob'],
        empty: [],
        nobodys: null,
      },
    },
    some('alice', 'bob', 'carol', 'key', 'function'),
    some('alice', 'bob'),
  ],
  [
    'OwnedByClaim',
    owner(
      { alices: 'alice@example.com', name: 'alice', bobs: 'bob@example.com', nobodys: null },
      { email: 'alice@example.com', username: 'alice', 'bobs email': 'bob@example.com' },
    ),
    some('alice', 'bob', 'carol', 'function'),
    some('alice'),
  ],
  [
    'OwnedByPair',
    owner(
      { pair: 'a1::alice@example.com', sub: 'a1', email: 'alice@example.com', nobodys: null },
      { pair: 'a1::alice@example.com', sub: 'a1', email: 'alice@example.com' },
    ),
    some('alice', 'bob', 'carol', 'function'),
    some('alice'),
  ],
  ['OwnedByOidc', owner(everyForm, names), some('oidc', 'alice', 'function'), some('oidc')],
  ['StaticGroups', owner(two), all],
  ['ClaimedGroups', owner(two), all],
  [
    'GroupField',
    { access: 'team', rows: { admins: 'Admins', readers: 'Readers', editors: 'Editors', nobodys: null } },
    some('alice', 'bob', 'carol', 'key', 'function'),
  ],
  [
    'GroupsField',
    { access: 'teams', rows: { admins: ['Writers', 'Admins'], editors: ['Editors'], empty: [], nobodys: null } },
    some('alice', 'bob', 'carol', 'oidc', 'function'),
  ],
  ['Custom', owner(two), all],
  ['Nobody', owner(two), some('key', 'alice', 'function', 'guest')],
];

export const requests = models.flatMap(([model, { access, rows, named }, callers, writers]) =>
  listening({ model, access, rows, named, callers, writers, fields: `id ${access} text` }),
);
