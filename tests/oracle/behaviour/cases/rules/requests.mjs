import { callers } from '../../lib/callers.mjs';
import { product } from '../../lib/product.mjs';

const all = Object.keys(callers);
const some = (...kept) => kept;
const owner = (rows) => ({ access: 'owner', rows });
const everyForm = { pair: 'a1::alice', sub: 'a1', username: 'alice', bobs: 'b2::bob', nobodys: null };
const two = { alices: 'a1::alice', nobodys: null };

const models = [
  ['PublicKey', 'PublicKeys', owner(two), all],
  ['PublicIdentity', 'PublicIdentities', owner(two), all],
  ['PrivatePool', 'PrivatePools', owner(two), all],
  ['PrivateOidc', 'PrivateOidcs', owner(two), all],
  ['PrivateIdentity', 'PrivateIdentities', owner(two), all],
  ['Owned', 'Owneds', owner(everyForm), some('alice', 'bob', 'key', 'oidc', 'function', 'signedIn')],
  ['OwnedByField', 'OwnedByFields', { access: 'holder', rows: everyForm }, some('alice', 'bob', 'function')],
  [
    'OwnedByMany',
    'OwnedByManies',
    {
      access: 'owners',
      rows: { pair: ['a1::alice'], several: ['b2::bob', 'alice', 'c3'], bobs: ['b2::bob'], empty: [], nobodys: null },
    },
    some('alice', 'bob', 'carol', 'key', 'function'),
  ],
  [
    'OwnedByClaim',
    'OwnedByClaims',
    owner({ alices: 'alice@example.com', name: 'alice', bobs: 'bob@example.com', nobodys: null }),
    some('alice', 'bob', 'carol', 'function'),
  ],
  [
    'OwnedByPair',
    'OwnedByPairs',
    owner({ pair: 'a1::alice@example.com', sub: 'a1', email: 'alice@example.com', nobodys: null }),
    some('alice', 'bob', 'carol', 'function'),
  ],
  ['OwnedByOidc', 'OwnedByOidcs', owner(everyForm), some('oidc', 'alice', 'function')],
  ['StaticGroups', 'StaticGroups', owner(two), all],
  ['ClaimedGroups', 'ClaimedGroups', owner(two), all],
  [
    'GroupField',
    'GroupFields',
    { access: 'team', rows: { admins: 'Admins', readers: 'Readers', editors: 'Editors', nobodys: null } },
    some('alice', 'bob', 'carol', 'key', 'function'),
  ],
  [
    'GroupsField',
    'GroupsFields',
    { access: 'teams', rows: { admins: ['Writers', 'Admins'], editors: ['Editors'], empty: [], nobodys: null } },
    some('alice', 'bob', 'carol', 'oidc', 'function'),
  ],
  ['Custom', 'Customs', owner(two), all],
  ['Nobody', 'Nobodies', owner(two), some('key', 'alice', 'function', 'guest')],
];

export const requests = models.flatMap(([model, plural, { access, rows }, callers]) =>
  product({ model, plural, access, rows, callers, fields: `id ${access} text` }),
);
