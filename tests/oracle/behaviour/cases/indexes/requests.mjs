import { callers } from '../../lib/callers.mjs';

export const ordered = true;

const all = Object.keys(callers);
const rows = {
  Owned: [
    { id: 'o1', owner: 'a1::alice', shelf: 's', rank: 1, boxId: 'b' },
    { id: 'o2', owner: 'b2::bob', shelf: 's', rank: 2, boxId: 'b' },
    { id: 'o3', owner: 'alice', shelf: 's', rank: 3, boxId: 'b' },
    { id: 'o4', owner: 'a1', shelf: 's', rank: 4, boxId: 'b' },
    { id: 'o5', owner: null, shelf: 't', rank: 5 },
  ],
  Shared: [
    { id: 'h1', editors: ['a1::alice', 'b2::bob'], shelf: 's', rank: 1 },
    { id: 'h2', editors: ['alice'], shelf: 's', rank: 2 },
    { id: 'h3', editors: [], shelf: 's', rank: 3 },
    { id: 'h4', editors: null, shelf: 's', rank: 4 },
  ],
  Teamed: [
    { id: 't1', team: 'Admins', shelf: 's', rank: 1, name: 'a', boxId: 'b' },
    { id: 't2', team: 'Editors', shelf: 's', rank: 1, name: 'b', boxId: 'b' },
    { id: 't3', team: 'Readers', shelf: 's', rank: 2, name: 'a', boxId: 'b' },
    { id: 't4', team: null, shelf: 's', rank: 2, name: 'b', boxId: 'b' },
  ],
  Staged: [
    { id: 'g1', teams: ['Admins', 'Writers'], stage: 'LIVE', rank: 1 },
    { id: 'g2', teams: ['Editors'], stage: 'LIVE', rank: 2 },
    { id: 'g3', teams: [], stage: 'LIVE', rank: 3 },
    { id: 'g4', teams: null, stage: 'DRAFT', rank: 4 },
  ],
  Ranked: [
    { id: 'r1', rank: 1, weight: 0.5 },
    { id: 'r2', rank: 1, weight: 1.5 },
    { id: 'r3', rank: -2, weight: 0.5 },
  ],
  Box: [{ id: 'b', name: 'box' }],
};

const created = Object.entries(rows).flatMap(([model, records]) =>
  records.map((input) => ({
    name: `${model}: function creates ${input.id}`,
    as: 'function',
    query: `mutation ($input: Create${model}Input!) { create${model}(input: $input) { id } }`,
    variables: { input },
  })),
);

const queries = {
  'Owned by shelf': '{ ownedByShelf(shelf: "s") { items { id owner rank } nextToken } }',
  'Owned by shelf, from behind': '{ ownedByShelf(shelf: "s", sortDirection: DESC) { items { id } } }',
  'Owned by shelf and rank': '{ ownedByShelf(shelf: "s", rank: { between: [2, 3] }) { items { id } } }',
  'Owned by shelf, of one owner': '{ ownedByShelf(shelf: "s", filter: { owner: { eq: "alice" } }) { items { id } } }',
  'Owned by shelf, not of one owner': '{ ownedByShelf(shelf: "s", filter: { owner: { ne: "alice" } }) { items { id } } }',
  'Owned by shelf, with boxes': '{ ownedByShelf(shelf: "s") { items { id box { name } } } }',
  'Owned by another shelf': '{ ownedByShelf(shelf: "t") { items { id owner } } }',
  'Shared by shelf': '{ sharedByShelf(shelf: "s") { items { id editors } nextToken } }',
  'Shared by shelf, above a rank': '{ sharedByShelf(shelf: "s", rank: { gt: 1 }) { items { id } } }',
  'Teamed by shelf': '{ teamedByShelf(shelf: "s") { items { id team } nextToken } }',
  'Teamed by shelf, rank and name': '{ teamedByShelf(shelf: "s", rankName: { eq: { rank: 1, name: "b" } }) { items { id } } }',
  'Teamed by shelf and rank': '{ teamedByShelf(shelf: "s", rankName: { beginsWith: { rank: 2 } }) { items { id } } }',
  'Teamed by shelf, from behind': '{ teamedByShelf(shelf: "s", sortDirection: DESC) { items { id } } }',
  'Staged by stage': '{ stagedByStage(stage: LIVE) { items { id teams } nextToken } }',
  'Staged by another stage': '{ stagedByStage(stage: DRAFT) { items { id teams } } }',
  'Ranked by rank': '{ rankedByRank(rank: -2) { items { id } nextToken } }',
  'Ranked by weight': '{ rankedByWeight(weight: 0.5) { items { id rank } nextToken } }',
  'Ranked by weight, below a rank': '{ rankedByWeight(weight: 0.5, rank: { lt: 0 }) { items { id } } }',
  'the box with all': '{ getBox(id: "b") { owned { items { id } } teamed { items { id } } } }',
};

const asked = Object.entries(queries).flatMap(([name, query]) =>
  all.map((as) => ({ name: `${name}: ${as}`, as, query })),
);

const wrong = [
  ['a limit of nothing', '{ ownedByShelf(shelf: "s", limit: 0) { items { id } } }'],
  ['two operators', '{ ownedByShelf(shelf: "s", rank: { gt: 1, lt: 3 }) { items { id } } }'],
  ['one end', '{ ownedByShelf(shelf: "s", rank: { between: [1] }) { items { id } } }'],
  ['ends the wrong way round', '{ ownedByShelf(shelf: "s", rank: { between: [3, 1] }) { items { id } } }'],
  ['an empty shelf', '{ ownedByShelf(shelf: "") { items { id } } }'],
].map(([name, query]) => ({ name: `wrong: ${name}`, as: 'function', query }));

const changed = all.flatMap((as) =>
  [
    ['Owned', 'o1', { rank: 9 }],
    ['Shared', 'h1', { rank: 9 }],
    ['Teamed', 't1', { rank: 9, name: 'z', shelf: 's' }],
    ['Staged', 'g1', { rank: 9 }],
  ].map(([model, id, more]) => ({
    name: `${model}: ${as} moves ${id}`,
    as,
    query: `mutation ($input: Update${model}Input!) { update${model}(input: $input) { id rank } }`,
    variables: { input: { id, ...more } },
  })),
);

export const requests = [...created, ...asked, ...wrong, ...changed];
