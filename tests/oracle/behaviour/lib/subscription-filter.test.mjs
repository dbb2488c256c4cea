// `node --test`
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hears, toSubscriptionFilter } from './subscription-filter.mjs';

const is = (fieldName, value) => ({ fieldName, operator: 'eq', value });

test('fields and operators come together in one group', () => {
  assert.deepEqual(toSubscriptionFilter({ a: { gt: 1, lt: 5 }, b: { eq: 'x' } }), {
    filterGroup: [
      { filters: [{ fieldName: 'a', operator: 'gt', value: 1 }, { fieldName: 'a', operator: 'lt', value: 5 }, is('b', 'x')] },
    ],
  });
});

test('each choice is a group, and what stands beside it is in each', () => {
  const filter = { or: [{ a: { eq: 1 } }, { b: { eq: 2 } }], c: { eq: 3 } };
  assert.deepEqual(toSubscriptionFilter(filter), {
    filterGroup: [{ filters: [is('a', 1), is('c', 3)] }, { filters: [is('b', 2), is('c', 3)] }],
  });
  const owners = { or: [{ owner: { eq: 'alice' } }, { editors: { contains: 'alice' } }] };
  const both = toSubscriptionFilter({ and: [owners, filter] });
  assert.equal(both.filterGroup.length, 4);
  assert.deepEqual(both.filterGroup[0], { filters: [is('owner', 'alice'), is('a', 1), is('c', 3)] });
  assert.deepEqual(toSubscriptionFilter({ and: [], a: null }), { filterGroup: [{ filters: [] }] });
  assert.deepEqual(toSubscriptionFilter({ or: [] }), { filterGroup: [] });
});

test('every operator says what it says', () => {
  const event = { text: 'sluice', number: 10, yes: true, list: ['a', 'b'], nothing: null };
  for (const [fieldName, operator, value, expected] of [
    ['text', 'eq', 'sluice', true],
    ['text', 'ne', 'sluice', false],
    ['text', 'lt', 't', true],
    ['text', 'ge', 'sluice', true],
    ['number', 'gt', 9, true],
    ['number', 'le', 9, false],
    ['number', 'between', [10, 11], true],
    ['number', 'between', [1, 9], false],
    ['text', 'beginsWith', 'slu', true],
    ['text', 'contains', 'ice', true],
    ['text', 'notContains', 'ice', false],
    ['list', 'contains', 'a', true],
    ['list', 'contains', 'ab', false],
    ['list', 'notContains', 'c', true],
    ['text', 'in', ['x', 'sluice'], true],
    ['number', 'notIn', [1, 10], false],
    ['yes', 'eq', true, true],
    ['list', 'containsAny', ['x', 'b'], true],
    ['list', 'containsAny', ['x'], false],
    ['text', 'containsAny', ['sluice'], false],
    ['nothing', 'eq', 'x', false],
    ['nothing', 'ne', 'x', true],
    ['nothing', 'lt', 'x', false],
    ['never', 'contains', '', false],
    ['never', 'notContains', 'x', true],
    ['never', 'notIn', ['x'], true],
  ]) {
    const filter = { filterGroup: [{ filters: [{ fieldName, operator, value }] }] };
    assert.equal(hears(filter, {}, event), expected, `${fieldName} ${operator} ${JSON.stringify(value)}`);
  }
});

test('one group has to hold, with all of its filters, and every argument', () => {
  const event = { a: 1, b: 2 };
  const filter = (...groups) => ({ filterGroup: groups.map((filters) => ({ filters })) });
  assert.ok(hears(filter([is('a', 2)], [is('a', 1), is('b', 2)]), {}, event));
  assert.ok(!hears(filter([is('a', 1), is('b', 1)]), {}, event));
  assert.ok(!hears(filter(), {}, event));
  assert.ok(hears(null, { a: 1, filter: { a: { eq: 2 } } }, event));
  assert.ok(!hears(null, { a: 2 }, event));
  assert.ok(hears(null, { c: null }, event) && !hears(null, { a: null }, event));
});
