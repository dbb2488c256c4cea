const ask = (name, as, query, variables) => ({ name, as, query, ...(variables ? { variables } : {}) });
const fields = { Note: 'id text owner createdAt updatedAt', Shared: 'id text people', Ticket: 'id text owner' };
const plural = { Note: 'Notes', Shared: 'Shareds', Ticket: 'Tickets' };
const people = ['alice', 'bob', 'carol', 'oidc', 'key', 'function', 'guest'];

export const requests = Object.keys(fields).flatMap((model) => [
  ...people.map((as) =>
    ask(`${model}: ${as} creates`, as, `mutation { create${model}(input: { text: "by ${as}" }) { ${fields[model]} } }`),
  ),
  ...people.map((as) =>
    ask(
      `${model}: ${as} creates with an id`,
      as,
      `mutation { create${model}(input: { id: "${as}", text: "by ${as}" }) { ${fields[model]} } }`,
    ),
  ),
  ...people.flatMap((as) => [
    ask(
      `${model}: ${as} creates once more`,
      as,
      `mutation { create${model}(input: { id: "${as}", text: "again" }) { ${fields[model]} } }`,
    ),
    ...['alice', 'key', 'none'].map((id) =>
      ask(`${model}: ${as} gets the row of ${id}`, as, `{ get${model}(id: "${id}") { ${fields[model]} } }`),
    ),
    ask(`${model}: ${as} lists`, as, `{ list${plural[model]} { items { text } nextToken } }`),
  ]),
  ...people.flatMap((as) => [
    ...['alice', 'carol', 'none'].map((id) =>
      ask(
        `${model}: ${as} updates the row of ${id}`,
        as,
        `mutation { update${model}(input: { id: "${id}", text: "changed by ${as}" }) { ${fields[model]} } }`,
      ),
    ),
    ask(
      `${model}: ${as} deletes the row of bob`,
      as,
      `mutation { delete${model}(input: { id: "bob" }) { ${fields[model]} } }`,
    ),
  ]),
]);
