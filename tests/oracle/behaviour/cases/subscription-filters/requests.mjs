const ROWS = [
  { id: 'all', owner: 'a1::alice', team: 'Editors', name: 'apple', rank: 10, price: 2.5, open: true, color: 'RED', tags: ['a', 'b'], marks: [1, 2], on: '2024-02-01', parent: 'p1' },
  { id: 'other', owner: 'b2::bob', team: 'Admins', name: 'banana', rank: -3, price: 10, open: false, color: 'GREEN', tags: ['b', 'c'], marks: [3], on: '2024-11-30', parent: 'p2' },
  { id: 'near', owner: 'alice', team: 'Readers', name: 'Apple', rank: 9, price: 2.25, open: true, color: 'RED', tags: ['ab'], marks: [12], on: '2023-12-31', parent: 'P1' },
  { id: 'empty', owner: 'c3::carol', team: '', name: '', rank: 0, price: 0, open: false, color: 'GREEN', tags: [], marks: [], on: '2024-01-01', parent: '' },
  { id: 'nulls', owner: null, team: null, name: null, rank: null, price: null, open: null, color: null, tags: null, marks: null, on: null, parent: null },
  { id: 'nothing' },
];

const FILTERS = [
  ...['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'beginsWith', 'contains', 'notContains'].map((operator) => ['name', operator, 'apple']),
  ['name', 'beginsWith', 'ap'],
  ['name', 'contains', 'an'],
  ['name', 'notContains', 'an'],
  ['name', 'eq', ''],
  ['name', 'ne', ''],
  ['name', 'contains', ''],
  ['name', 'between', ['apple', 'b']],
  ['name', 'in', ['apple', 'Apple', 'x']],
  ['name', 'notIn', ['apple', 'Apple', 'x']],
  ['name', 'in', []],
  ['name', 'notIn', []],
  ...['eq', 'ne', 'lt', 'le', 'gt', 'ge'].map((operator) => ['rank', operator, 9]),
  ['rank', 'between', [-3, 9]],
  ['rank', 'in', [10, 0]],
  ['rank', 'notIn', [10, 0]],
  ...['eq', 'ne', 'lt', 'le', 'gt', 'ge'].map((operator) => ['price', operator, 2.5]),
  ['price', 'eq', 10],
  ['price', 'between', [2.25, 2.5]],
  ['price', 'in', [2.5, 10]],
  ['price', 'notIn', [2.5, 10]],
  ['open', 'eq', true],
  ['open', 'ne', true],
  ['color', 'eq', 'RED'],
  ['color', 'ne', 'RED'],
  ['color', 'in', ['GREEN']],
  ['color', 'contains', 'E'],
  ['tags', 'contains', 'b'],
  ['tags', 'notContains', 'b'],
  ['marks', 'eq', 3],
  ['tags', 'eq', 'ab'],
  ['tags', 'ne', 'ab'],
  ['tags', 'beginsWith', 'a'],
  ['tags', 'in', ['a', 'c']],
  ['tags', 'notIn', ['a', 'c']],
  ['on', 'ge', '2024-01-01'],
  ['on', 'between', ['2024-01-01', '2024-06-30']],
  ['id', 'eq', 'all'],
  ['id', 'in', ['all', 'empty']],
  ['parent', 'eq', 'p1'],
  ['parent', 'beginsWith', 'p'],
  ['owner', 'eq', 'alice'],
  ['owner', 'eq', 'a1::alice'],
  ['createdAt', 'gt', '2020-01-01'],
].map(([field, operator, value]) => [`${field} ${operator} ${JSON.stringify(value)}`, { [field]: { [operator]: value } }]);

const red = { color: { eq: 'RED' } };
const cheap = { price: { lt: 2.4 } };
const named = { name: { beginsWith: 'ban' } };
const TOGETHER = {
  nothing: {},
  null: null,
  'a null field': { name: null },
  'two operators': { rank: { gt: -5, lt: 10 } },
  'two fields': { ...red, open: { eq: true } },
  and: { and: [red, cheap] },
  or: { or: [cheap, named] },
  'an empty and': { and: [] },
  'or beside a field': { or: [cheap, named], ...red },
  'or in and': { and: [{ or: [cheap, named] }, { or: [red, { open: { eq: false } }] }] },
  'and in or': { or: [{ and: [red, cheap] }, { and: [named, { rank: { lt: 0 } }] }] },
  'or in or': { or: [{ or: [cheap] }, { or: [named] }] },
  'ends the wrong way round': { rank: { between: [9, -3] } },
  'a null operand': { name: { eq: null } },
  'a null in a list': { name: { in: ['apple', null] } },
};
const WRONG = {
  'one end': { rank: { between: [1] } },
  'three ends': { rank: { between: [1, 2, 3] } },
};

const FIELDS = 'id owner team name rank price open color tags marks on parent createdAt';
const listen = (as, name, filter, fields = 'id') => ({
  name: `${as}: ${name}`,
  as,
  query: `subscription ($filter: ModelSubscriptionItemFilterInput) { onCreateItem(filter: $filter) { ${fields} } }`,
  variables: { filter },
});

export const requests = [
  ...FILTERS.map(([name, filter]) => listen('key', name, filter)),
  ...Object.entries(TOGETHER).flatMap(([name, filter]) => ['key', 'alice', 'bob'].map((as) => listen(as, name, filter))),
  ...Object.entries(WRONG).map(([name, filter]) => listen('key', name, filter)),
  listen('key', 'what the mutation did not select', { name: { eq: 'apple' } }, 'id name'),
  {
    name: 'key: a literal',
    as: 'key',
    query: 'subscription { onCreateItem(filter: { or: [{ rank: { gt: 5 } }, { tags: { contains: "c" } }] }) { id } }',
  },
  ...ROWS.map((row) => ({
    name: `function writes ${row.id}`,
    as: 'function',
    query: `mutation ($input: CreateItemInput!) { createItem(input: $input) { ${FIELDS} } }`,
    variables: { input: row },
  })),
  {
    name: 'function writes and selects its id alone',
    as: 'function',
    query: 'mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }',
    variables: { input: { ...ROWS[0], id: 'unselected' } },
  },
];
