import { callers } from '../../lib/callers.mjs';
import { product } from '../../lib/product.mjs';

const all = Object.keys(callers);
const rows = { alices: 'a1::alice', nobodys: null };
const owner = { access: 'owner', rows };

const models = [
  ['ReadByKey', 'ReadByKeys', owner, ['key', 'alice', 'bob', 'signedIn']],
  ['CreatedOnly', 'CreatedOnlies', owner, ['alice', 'bob', 'carol', 'key']],
  ['ListedNotGot', 'ListedNotGots', owner, all],
  ['Updated', 'Updateds', owner, all],
  ['OwnerOrTeam', 'OwnerOrTeams', { access: 'owner', rows: { ...rows, bobs: 'bob' } }, ['alice', 'bob', 'key']],
  [
    'OwnerOrTeam',
    'OwnerOrTeams',
    { access: 'team', rows: { editors: 'Editors', admins: 'Admins', nobodys: null }, prefix: 'team-' },
    ['alice', 'bob', 'carol'],
  ],
  ['TwoOwners', 'TwoOwners', { access: 'owner', rows: { ...rows, bobs: 'b2::bob' } }, ['alice', 'bob']],
  [
    'TwoOwners',
    'TwoOwners',
    { access: 'editors', rows: { alices: ['a1::alice', 'x'], bobs: ['b2'], nobodys: null }, prefix: 'editors-' },
    ['alice', 'bob', 'key'],
  ],
  ['OwnerAndAdmins', 'OwnerAndAdmins', owner, ['alice', 'bob', 'carol', 'key', 'oidc']],
  ['EveryProvider', 'EveryProviders', owner, all],
];

export const requests = models.flatMap(([model, plural, { access, rows, prefix }, callers]) =>
  product({ model, plural, access, rows, callers, prefix, fields: 'id owner text' }),
);
