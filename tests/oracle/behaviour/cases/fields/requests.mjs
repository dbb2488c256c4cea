import { seed } from '../../lib/product.mjs';

const ask = (name, as, query, variables) => ({ name, as, query, ...(variables ? { variables } : {}) });
const models = {
  Employee: {
    plural: 'Employees',
    fields: ['owner', 'name', 'salary', 'notes'],
    values: { owner: 'a1::alice', name: 'n', salary: 5, notes: 'x' },
    callers: ['alice', 'bob', 'carol', 'key', 'function'],
  },
  Profile: {
    plural: 'Profiles',
    fields: ['nick', 'phone', 'rank'],
    values: { nick: 'n', phone: 'p', rank: 3 },
    callers: ['key', 'alice', 'function', 'guest'],
  },
  Strict: {
    plural: 'Stricts',
    fields: ['open', 'secret'],
    values: { open: 'o', secret: 's' },
    callers: ['key', 'alice', 'function'],
  },
  Locked: {
    plural: 'Lockeds',
    fields: ['text', 'owner'],
    values: { text: 't', owner: 'a1::alice' },
    callers: ['alice', 'bob', 'function'],
  },
  Team: {
    plural: 'Teams',
    fields: ['team', 'plan', 'budget'],
    values: { team: 'Editors', plan: 'p', budget: 9 },
    callers: ['alice', 'bob', 'carol', 'guest', 'lambda', 'function'],
  },
};

export const requests = Object.entries(models).flatMap(([model, { plural, fields, values, callers }]) => {
  const select = ['id', ...fields].join(' ');
  const required = model === 'Strict' ? { secret: 's' } : {};
  const rows = callers.flatMap((as) => fields.flatMap((field) => [`${as}-set-${field}`, `${as}-null-${field}`]));
  const create = (as, what, input) =>
    ask(
      `${model}: ${as} creates with ${what}`,
      as,
      `mutation ($input: Create${model}Input!) { create${model}(input: $input) { ${select} } }`,
      { input: { ...required, ...input } },
    );
  const update = (as, what, input) =>
    ask(
      `${model}: ${as} updates ${what}`,
      as,
      `mutation ($input: Update${model}Input!) { update${model}(input: $input) { ${select} } }`,
      { input },
    );
  return [
    ...seed(model, [...rows, 'read', ...callers.map((as) => `${as}-deleted`)].map((id) => ({ id, ...values }))),
    ...callers.flatMap((as) => [
      ask(`${model}: ${as} gets all fields`, as, `{ get${model}(id: "read") { ${select} } }`),
      ...fields.map((field) => ask(`${model}: ${as} gets ${field}`, as, `{ get${model}(id: "read") { id ${field} } }`)),
      ask(
        `${model}: ${as} lists all fields`,
        as,
        `{ list${plural}(filter: { id: { eq: "read" } }) { items { ${select} } } }`,
      ),
    ]),
    ...callers.flatMap((as) => [
      create(as, 'nothing', {}),
      ...fields.map((field) => create(as, field, { [field]: values[field] })),
      ...fields.map((field) => create(as, `null as ${field}`, { [field]: model === 'Strict' && field === 'secret' ? 's' : null })),
      create(as, 'everything', values),
      create(as, 'an id', { id: `${as}-created` }),
      create(as, 'an id and everything', { id: `${as}-created-all`, ...values }),
      ...fields.map((field) => update(as, `only ${field}`, { id: `${as}-set-${field}`, [field]: values[field] })),
      ...fields.map((field) => update(as, `${field} to null`, { id: `${as}-null-${field}`, [field]: null })),
      update(as, 'everything', { id: 'read', ...values }),
      update(as, 'nothing', { id: 'read' }),
      update(as, 'what is missing', { id: 'nowhere', [fields[0]]: values[fields[0]] }),
      ask(
        `${model}: ${as} deletes`,
        as,
        `mutation { delete${model}(input: { id: "${as}-deleted" }) { ${select} } }`,
      ),
    ]),
  ];
});
