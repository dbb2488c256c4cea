// What AppSync documents of the filters of subscriptions, which its simulator does not have:
// https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-enhanced-filtering.html and, for the operators,
// https://docs.aws.amazon.com/appsync/latest/devguide/extensions.html.
//
// Not documented, and taken here as follows: a field that is null or was not selected is unequal to every value and holds
// none; the arguments of the subscription count beside a filter.

/**
 * `$util.transform.toSubscriptionFilter`: a filter of the API as groups, one of which has to hold, of filters, all of which
 * have to. Operators of a field, fields, and `and` come together; `or` is a choice.
 */
export function toSubscriptionFilter(input) {
  return { filterGroup: groups(input).map((filters) => ({ filters })) };
}

function groups(input) {
  return Object.entries(input).reduce((sofar, [name, value]) => all(sofar, groupsOf(name, value)), [[]]);
}

function groupsOf(name, value) {
  if (value === null) return [[]];
  const several = Array.isArray(value) ? value : [value];
  if (name === 'and') return several.map(groups).reduce(all, [[]]);
  if (name === 'or') return several.flatMap(groups);
  return [Object.entries(value).map(([operator, operand]) => ({ fieldName: name, operator, value: operand }))];
}

/** Every way to take one group of each side. */
function all(left, right) {
  return left.flatMap((one) => right.map((other) => [...one, ...other]));
}

/**
 * Whether a subscription with this filter (null for none) and these arguments hears of an event: what a mutation answered.
 * Each argument has to be the field of its name: https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html.
 */
export function hears(filter, subscriptionArguments, event) {
  const { filter: _, ...owners } = subscriptionArguments;
  const isOwn = Object.entries(owners).every(([name, value]) => (event[name] ?? null) === value);
  const holds = ({ filters }) => filters.every(({ fieldName, operator, value }) => OPERATORS[operator](event[fieldName] ?? null, value));
  return isOwn && (filter === null || filter.filterGroup.some(holds));
}

const has = (value, part) => (typeof value === 'string' || Array.isArray(value)) && value.includes(part);
const isBetween = (value, low, high) => typeof value === typeof low && low <= value && value <= high;

const OPERATORS = {
  eq: (value, operand) => value === operand,
  ne: (value, operand) => value !== operand,
  lt: (value, operand) => typeof value === typeof operand && value < operand,
  le: (value, operand) => typeof value === typeof operand && value <= operand,
  gt: (value, operand) => typeof value === typeof operand && value > operand,
  ge: (value, operand) => typeof value === typeof operand && value >= operand,
  between: (value, [low, high]) => isBetween(value, low, high),
  beginsWith: (value, operand) => typeof value === 'string' && value.startsWith(operand),
  contains: has,
  notContains: (value, operand) => !has(value, operand),
  in: (value, operands) => operands.includes(value),
  notIn: (value, operands) => !operands.includes(value),
  containsAny: (value, operands) => Array.isArray(value) && operands.some((operand) => value.includes(operand)),
};
