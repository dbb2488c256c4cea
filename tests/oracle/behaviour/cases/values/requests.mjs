const ask = (name, query, variables) => ({ name, as: 'key', query, ...(variables ? { variables } : {}) });
const selections = {
  Sample:
    'id text required number float on size sizes day time moment stamp mail json phone address list strict place { lat label inner { deep } } places { lat }',
  Preset: 'id text number on size',
  Checked: 'id short start end shape above atLeast below atMost',
  Timed: 'id text made',
  Given: 'id text createdAt updatedAt',
};
const write = (verb) => (model, name, input) =>
  ask(
    `${model}: ${verb}s ${name}`,
    `mutation ($input: ${verb[0].toUpperCase()}${verb.slice(1)}${model}Input!) { ${verb}${model}(input: $input) { ${selections[model]} } }`,
    { input },
  );
const create = write('create');
const update = write('update');
const get = (model, id, when) => ask(`${model}: gets ${id} ${when}`, `{ get${model}(id: "${id}") { ${selections[model]} } }`);

const full = {
  id: 'full',
  text: 'text',
  required: 'r',
  number: -3,
  float: 2.25,
  on: false,
  size: 'SMALL',
  sizes: ['LARGE', 'SMALL'],
  day: '2024-02-29',
  stamp: 1700000000,
  mail: 'a@example.com',
  json: '{"b":[1,null,{"c":"d"}]}',
  phone: '+12025550123',
  address: '::1',
  list: ['b', 'a', null, ''],
  strict: [1, 2],
  place: { lat: 1.5, label: 'here', inner: { deep: [1, null] } },
  places: [{ lat: 1 }, { lat: 2, label: null }],
};
const nulls = Object.fromEntries(Object.keys(full).filter((field) => !['id', 'required'].includes(field)).map((field) => [field, null]));
const checks = {
  short: ['abc', 'ab', 'abcd', 'a', '', null],
  start: ['abc', 'bac', ''],
  end: ['xyz', 'zxy'],
  shape: ['123', '12a', ''],
  above: [6, 5, 0],
  atLeast: [5, 4],
  below: [1, 1.5, -2],
  atMost: [1.5, 1.6],
};

export const requests = [
  create('Sample', 'with everything', full),
  get('Sample', 'full', 'then'),
  create('Sample', 'with what is required', { id: 'small', required: '' }),
  create('Sample', 'with nulls', { id: 'nulls', required: 'r', ...nulls }),
  create('Sample', 'with empty lists', { id: 'empty', required: 'r', list: [], places: [], sizes: [], place: { lat: 0, inner: { deep: [] } } }),
  ...['"text"', '5', 'true', 'null', '[]', '{}', '"2024-01-01T00:00:00.5Z"'].map((json, index) =>
    create('Sample', `with the JSON ${json}`, { id: `json${index}`, required: 'r', json }),
  ),
  ...[0, 2147483647, -2147483648].map((number) => create('Sample', `with the number ${number}`, { id: `n${number}`, required: 'r', number })),
  ...[0, 1, 1e10, -1.5e-7, 123456789.125].map((float) => create('Sample', `with the float ${float}`, { id: `f${float}`, required: 'r', float })),
  update('Sample', 'a text', { id: 'full', text: 'changed' }),
  update('Sample', 'nothing', { id: 'full' }),
  update('Sample', 'a place', { id: 'full', place: { lat: 9 } }),
  update('Sample', 'a list', { id: 'full', list: ['only'] }),
  update('Sample', 'the required to null', { id: 'full', required: null }),
  get('Sample', 'full', 'after that'),
  update('Sample', 'everything to null', { id: 'full', required: 'r', ...nulls }),
  get('Sample', 'full', 'in the end'),
  update('Sample', 'what is missing', { id: 'nowhere', text: 't' }),
  ask('Sample: deletes', `mutation { deleteSample(input: { id: "full" }) { ${selections.Sample} } }`),
  ask('Sample: deletes twice', 'mutation { deleteSample(input: { id: "full" }) { id } }'),
  create('Preset', 'with nothing', { id: 'p1' }),
  create('Preset', 'with values', { id: 'p2', text: 'own', number: 0, on: false, size: 'SMALL' }),
  create('Preset', 'with nulls', { id: 'p3', text: null, number: null, on: null, size: null }),
  update('Preset', 'to nulls', { id: 'p1', text: null, number: null }),
  get('Preset', 'p1', 'then'),
  ...Object.entries(checks).flatMap(([field, values]) =>
    values.flatMap((value, index) => [
      create('Checked', `with ${field} ${JSON.stringify(value)}`, { id: `${field}${index}`, [field]: value }),
      update('Checked', `${field} to ${JSON.stringify(value)}`, { id: 'short0', [field]: value }),
    ]),
  ),
  create('Checked', 'with two mistakes', { id: 'two', short: 'abcd', start: 'b' }),
  create('Timed', 'a row', { id: 't1', text: 'x' }),
  update('Timed', 'a row', { id: 't1', text: 'y' }),
  create('Given', 'without times', { id: 'g1', text: 'x' }),
  create('Given', 'with times', { id: 'g2', createdAt: '2020-01-01T00:00:00Z', updatedAt: '2020-01-02T00:00:00Z' }),
  update('Given', 'a row', { id: 'g2', text: 'y' }),
  update('Given', 'a row with times', { id: 'g2', createdAt: '2021-01-01T00:00:00Z', updatedAt: '2021-01-01T00:00:00Z' }),
];
