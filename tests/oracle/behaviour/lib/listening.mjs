// Subscriptions as the product of models, callers, operations and arguments, and the writes that they may hear.

const one = (name, as, query, variables) => ({ name, as, query, ...(variables ? { variables } : {}) });
const OPERATIONS = ['Create', 'Update', 'Delete'];

/**
 * Each of `callers` listens to each operation on a model, and to creates with each of the `filters` and, where there is an
 * argument of the name of the `access` field, each of the values of `named`. Then the function, which may do everything,
 * writes `rows`, updates and deletes them, and each of `writers` writes one that names nobody.
 */
export function listening({ model, access, rows, fields, callers, named = {}, filters = FILTERS, writers = [] }) {
  const subscribe = (as, operation, what = '', types = '', given = '', variables) =>
    one(
      `${model}: ${as} listens to ${operation.toLowerCase()}s${what}`,
      as,
      `subscription${types && `(${types})`} { on${operation}${model}${given && `(${given})`} { ${fields} } }`,
      variables,
    );
  const filter = `$filter: ModelSubscription${model}FilterInput`;
  const listens = callers.flatMap((as) => [
    ...OPERATIONS.map((operation) => subscribe(as, operation)),
    ...Object.entries(filters).map(([what, value]) =>
      subscribe(as, 'Create', ` ${what}`, filter, 'filter: $filter', { filter: value }),
    ),
    ...Object.entries(named).map(([what, value]) =>
      subscribe(as, 'Create', ` of ${what}`, '$owner: String', `${access}: $owner`, { owner: value }),
    ),
    ...Object.entries(named).flatMap(([what, value]) =>
      Object.entries(filters)
        .slice(0, 1)
        .map(([filtered, filterValue]) =>
          subscribe(as, 'Create', ` of ${what} ${filtered}`, `$owner: String, ${filter}`, `${access}: $owner, filter: $filter`, {
            owner: value,
            filter: filterValue,
          }),
        ),
    ),
  ]);
  const write = (as, operation, what, input, selected = fields) =>
    one(
      `${model}: ${as} ${operation.toLowerCase()}s ${what}`,
      as,
      `mutation ($input: ${operation}${model}Input!) { ${operation.toLowerCase()}${model}(input: $input) { ${selected} } }`,
      { input },
    );
  const writes = [
    ...Object.entries(rows).flatMap(([row, value]) => [
      write('function', 'Create', row, { id: row, [access]: value, text: `new ${row}` }),
      write('function', 'Update', row, { id: row, text: `newer ${row}` }),
      write('function', 'Delete', row, { id: row }),
    ]),
    write('function', 'Create', 'what selects its id alone', { id: 'unselected', [access]: Object.values(rows)[0] }, 'id'),
    ...writers.map((as) => write(as, 'Create', 'what names nobody', { id: `by ${as}`, text: 'new' })),
  ];
  return [...listens, ...writes];
}

const FILTERS = {
  'filtered by text': { text: { beginsWith: 'new' } },
  'filtered to one': { or: [{ id: { eq: 'nobodys' } }, { text: { contains: 'alice' } }] },
};
