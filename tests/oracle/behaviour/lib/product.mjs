// Requests as the product of models, callers and what they do: each with rows of its own, which the function writes first.

/** How many rows one request writes. */
const ROWS = 20;

const one = (name, as, query, variables) => ({ name, as, query, ...(variables ? { variables } : {}) });

/** Writes rows, `{ id, … }`, as the function, which may do everything. */
export function seed(model, rows, prefix = '') {
  const requests = [];
  for (let first = 0; first < rows.length; first += ROWS) {
    const some = rows.slice(first, first + ROWS);
    const variables = Object.fromEntries(some.map((row, index) => [`row${index}`, row]));
    const declared = some.map((_, index) => `$row${index}: Create${model}Input!`).join(', ');
    const fields = some.map((_, index) => `row${index}: create${model}(input: $row${index}) { __typename }`).join(' ');
    const last = first + some.length;
    requests.push(one(`${model}: ${prefix}rows ${first + 1} to ${last} are written`, 'function', `mutation (${declared}) { ${fields} }`, variables));
  }
  return requests;
}

/**
 * Everything that each of `callers` may try with the rows of a model, whose `access` field says whose a row is:
 * `rows` gives the values that it takes, by name. `fields` is what is selected, and `prefix` begins the ids and names.
 */
export function product({ model, plural, access, rows, fields, callers, prefix = '' }) {
  const key = (caller, row) => `${caller}-${prefix}${row}`;
  const names = Object.keys(rows);
  const seeds = seed(
    model,
    callers.flatMap((caller) =>
      ['updated', 'deleted'].flatMap((why) =>
        names.map((row) => ({ id: `${why}-${key(caller, row)}`, [access]: rows[row], text: 'first' })),
      ),
    ),
    prefix,
  );
  const asked = callers.flatMap((caller) => {
    const ask = (what, query, variables) => one(`${model}: ${prefix}${caller} ${what}`, caller, query, variables);
    const create = (what, input) =>
      ask(
        `creates ${what}`,
        `mutation ($input: Create${model}Input!) { create${model}(input: $input) { ${fields} } }`,
        { input: { id: `created-${key(caller, what)}`, ...input } },
      );
    const update = (id, what, input) =>
      ask(
        `updates ${what}`,
        `mutation ($input: Update${model}Input!) { update${model}(input: $input) { ${fields} } }`,
        { input: { id, ...input } },
      );
    const remove = (id, what) =>
      ask(
        `deletes ${what}`,
        `mutation ($input: Delete${model}Input!) { delete${model}(input: $input) { ${fields} } }`,
        { input: { id } },
      );
    const get = (id, what) => ask(`gets ${what}`, `{ get${model}(id: "${id}") { ${fields} } }`);
    return [
      ...names.map((row) => get(`updated-${key(callers[0], row)}`, row)),
      get('nowhere', 'what is missing'),
      ask('lists', `{ list${plural}(filter: { text: { eq: "first" }, id: { beginsWith: "updated-${callers[0]}-${prefix}" } }) { items { ${fields} } nextToken } }`),
      create('plain', { text: 'new' }),
      create('null', { text: 'new', [access]: null }),
      ...names.filter((row) => rows[row] !== null).map((row) => create(row, { text: 'new', [access]: rows[row] })),
      ...names.map((row) => update(`updated-${key(caller, row)}`, row, { text: 'second' })),
      update(`updated-${key(caller, names[0])}`, `the ${access} of ${names[0]}`, { [access]: rows[names[1]] }),
      update('nowhere', 'what is missing', { text: 'second' }),
      ...names.map((row) => remove(`deleted-${key(caller, row)}`, row)),
      remove('nowhere', 'what is missing'),
    ];
  });
  // Reads come before the writes of anybody.
  const isRead = ({ query }) => query.startsWith('{');
  return [...seeds, ...asked.filter(isRead), ...asked.filter((request) => !isRead(request))];
}
