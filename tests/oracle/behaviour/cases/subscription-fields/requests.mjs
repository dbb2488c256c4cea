const ask = (name, as, query, variables) => ({ name, as, query, ...(variables ? { variables } : {}) });

const models = {
  Employee: {
    fields: ['owner', 'name', 'salary', 'notes'],
    values: { owner: 'a1::alice', name: 'n', salary: 5, notes: 'x' },
    callers: ['alice', 'bob', 'carol', 'key', 'function'],
  },
  Profile: {
    fields: ['nick', 'phone', 'rank'],
    values: { nick: 'n', phone: 'p', rank: 3 },
    callers: ['key', 'alice', 'function', 'guest'],
  },
  Strict: { fields: ['open', 'secret'], values: { open: 'o', secret: 's' }, callers: ['key', 'alice', 'function'] },
  Locked: { fields: ['text', 'owner'], values: { text: 't', owner: 'a1::alice' }, callers: ['alice', 'bob', 'function'] },
  Team: {
    fields: ['team', 'plan', 'budget'],
    values: { team: 'Editors', plan: 'p', budget: 9 },
    callers: ['alice', 'bob', 'carol', 'guest', 'lambda', 'function'],
  },
  Announced: {
    fields: ['owner', 'text', 'secret'],
    values: { owner: 'a1::alice', text: 't', secret: 's' },
    callers: ['alice', 'bob', 'key', 'guest', 'function'],
  },
  Keeper: {
    fields: ['keeper', 'text'],
    values: { keeper: 'a1::alice', text: 't' },
    callers: ['alice', 'bob', 'key', 'function'],
  },
  Hidden: { fields: ['team', 'text'], values: { team: 'Editors', text: 't' }, callers: ['alice', 'bob', 'function'] },
};

// Fields of groups are no part of the filters.
const NOT_FILTERED = new Set(['Team.team', 'Hidden.team']);

export const requests = Object.entries(models).flatMap(([model, { fields, values, callers }]) => {
  const select = ['id', ...fields].join(' ');
  const listen = (as, operation, selected = select) =>
    ask(
      `${model}: ${as} listens to ${operation.toLowerCase()}s of ${selected}`,
      as,
      `subscription { on${operation}${model} { ${selected} } }`,
    );
  const filtered = (as, field) =>
    ask(
      `${model}: ${as} listens by ${field}`,
      as,
      `subscription ($filter: ModelSubscription${model}FilterInput) { onCreate${model}(filter: $filter) { ${select} } }`,
      { filter: { [field]: { eq: values[field] } } },
    );
  const write = (as, operation, input, selected = select) =>
    ask(
      `${model}: ${as} ${operation.toLowerCase()}s ${input.id} and selects ${selected}`,
      as,
      `mutation ($input: ${operation}${model}Input!) { ${operation.toLowerCase()}${model}(input: $input) { ${selected} } }`,
      { input },
    );
  const byField = Object.keys(values).filter((field) => typeof values[field] === 'string' && !NOT_FILTERED.has(`${model}.${field}`));
  return [
    ...callers.flatMap((as) => [
      ...['Create', 'Update', 'Delete'].map((operation) => listen(as, operation)),
      listen(as, 'Create', 'id'),
      ...byField.map((field) => filtered(as, field)),
    ]),
    ...callers.flatMap((as) => [
      write(as, 'Create', { id: `by-${as}`, ...values }),
      write(as, 'Create', { id: `some-by-${as}`, [fields[0]]: values[fields[0]], ...(model === 'Strict' ? { secret: 's' } : {}) }),
    ]),
    write('function', 'Create', { id: 'all', ...values }),
    write('function', 'Create', { id: 'unselected', ...values }, 'id'),
    write('function', 'Create', { id: 'half', ...values }, `id ${fields[0]}`),
    write('function', 'Update', { id: 'half', ...values }),
    ...callers.map((as) => write(as, 'Update', { id: 'all', [fields[0]]: values[fields[0]] })),
    write('function', 'Delete', { id: 'all' }),
    ...callers.map((as) => write(as, 'Delete', { id: `by-${as}` })),
  ];
});
