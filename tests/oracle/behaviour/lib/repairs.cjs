// Where AWS's own simulator differs from AppSync, and the recording would show the simulator. Each repair says how AppSync is
// known to behave. Nothing here knows of Sluice.
const { createRequire } = require('node:module');

const lib = '@aws-amplify/amplify-appsync-simulator/lib';
const errors = require(`${lib}/velocity/util/errors.js`);
const { generalUtils } = require(`${lib}/velocity/util/general-utils.js`);
const { transformUtils } = require(`${lib}/velocity/util/transform/index.js`);
const { generateFilterExpression } = require(`${lib}/velocity/util/transform/dynamodb-filter.js`);
const { dynamodbUtils } = require(`${lib}/velocity/util/dynamodb-utils.js`);
const auth = require(`${lib}/velocity/util/auth-utils.js`);
const { toJSON } = require(`${lib}/velocity/value-mapper/to-json.js`);
const { JavaArray } = require(`${lib}/velocity/value-mapper/array.js`);
const { marshall } = createRequire(require.resolve(`${lib}/index.js`))('@aws-sdk/util-dynamodb');

// The simulator says `Unauthorized`, with `{}` for what AppSync leaves null. The directives of the schema give a message of
// their own, which is AppSync's.
const { TemplateSentError } = errors;
errors.Unauthorized = class Unauthorized extends TemplateSentError {
  constructor(message, info) {
    super(message, 'Unauthorized', null, null, info);
  }
};
generalUtils.unauthorized = function unauthorized() {
  const { fieldName, parentType } = this.info;
  const error = new errors.Unauthorized(`Not Authorized to access ${fieldName} on type ${parentType}`, this.info);
  this.errors.push(error);
  throw error;
};

// The simulator calls everything empty that is no map, list or text of its own, such as a literal of a template.
generalUtils.isNullOrEmpty = (value) => {
  const plain = toJSON(value) ?? null;
  if (plain === null) return true;
  return typeof plain === 'string' || typeof plain === 'object' ? Object.keys(plain).length === 0 : false;
};
generalUtils.isNullOrBlank = (value) => {
  const plain = toJSON(value) ?? null;
  return plain === null || (typeof plain === 'string' && plain.trim() === '');
};
generalUtils.defaultIfNullOrEmpty = (value, other) => (generalUtils.isNullOrEmpty(value) ? other : value);
generalUtils.defaultIfNullOrBlank = (value, other) => (generalUtils.isNullOrBlank(value) ? other : value);

// The simulator's condition has no `expressionValues`, and binds values that no expression uses, which DynamoDB refuses.
function expression(tree) {
  const { expressions, expressionNames, expressionValues } = generateFilterExpression(toJSON(tree));
  const text = expressions.join(' ').trim();
  const used = ([name]) => new RegExp(`${name}(?![A-Za-z0-9_])`).test(text);
  const values = Object.fromEntries(Object.entries(expressionValues).filter(used));
  return JSON.stringify({ expression: text, expressionNames, expressionValues: values });
}
transformUtils.toDynamoDBConditionExpression = expression;
transformUtils.toDynamoDBFilterExpression = expression;

// The simulator stores the empty text as NULL. AppSync stores it as it is, as DynamoDB allows.
dynamodbUtils.toDynamoDB = (value) => {
  const plain = toJSON(value) ?? null;
  return marshall({ plain }, { removeUndefinedValues: true }).plain;
};
dynamodbUtils.toNull = () => ({ NULL: true });

// Java's lists have no `put`; a template that calls it (for owners) goes on, as a template of AppSync's does.
JavaArray.prototype.put = () => null;

// The simulator has no mode for Lambda authorizers.
const { authUtils } = auth;
auth.authUtils = (context) =>
  context.requestAuthorizationMode === 'AWS_LAMBDA' ? { authType: () => 'Lambda Authorization' } : authUtils(context);

// The simulator sends a `Scan` with an empty map of values, which DynamoDB refuses; AppSync sends none.
const { DynamoDBDataLoader } = require(`${lib}/data-loader/dynamo-db/index.js`);
const { scan } = DynamoDBDataLoader.prototype;
DynamoDBDataLoader.prototype.scan = function scanWithoutEmptyValues(payload) {
  const send = (command) => {
    const { ExpressionAttributeValues } = command.input;
    if (Object.keys(ExpressionAttributeValues ?? {}).length === 0) delete command.input.ExpressionAttributeValues;
    return this.client.send(command);
  };
  return scan.call(Object.assign(Object.create(this), { client: { send } }), payload);
};

// `#return($util.toJson(null))` ends a template with the text `null`, which AppSync reads as JSON and the simulator does not.
const { VelocityTemplate } = require(`${lib}/velocity/index.js`);
const { render } = VelocityTemplate.prototype;
VelocityTemplate.prototype.render = function renderWithNull(...values) {
  const rendered = render.apply(this, values);
  return rendered.isReturn && rendered.result === 'null' ? { ...rendered, result: null } : rendered;
};

// The simulator takes each key for a pair, and so retains none: no rule on writing null ever bites.
const { mapUtils } = require(`${lib}/velocity/util/map-utils.js`);
const { map: asJava } = require(`${lib}/velocity/value-mapper/mapper.js`);
mapUtils.copyAndRetainAllKeys = (map, keys) => {
  const retained = toJSON(keys);
  return asJava(Object.fromEntries(Object.entries(toJSON(map)).filter(([key]) => retained.includes(key))));
};

// The simulator's maps tell its own texts from JavaScript's, so a key may occur twice.
const { JavaMap } = require(`${lib}/velocity/value-mapper/map.js`);
const { put } = JavaMap.prototype;
JavaMap.prototype.put = function putByText(key, value) {
  return put.call(this, key.toString(), value);
};

// The simulator knows nothing of the filters of subscriptions.
exports.withSubscriptionFilters = ({ toSubscriptionFilter }) => {
  transformUtils.toSubscriptionFilter = (filter) => toSubscriptionFilter(toJSON(filter));
  const { buildRenderContext } = VelocityTemplate.prototype;
  VelocityTemplate.prototype.buildRenderContext = function withExtensions(values, request, info) {
    const setSubscriptionFilter = (filter) => {
      request.subscriptionFilter = toJSON(filter);
      return '';
    };
    return { ...buildRenderContext.call(this, values, request, info), extensions: { setSubscriptionFilter } };
  };
};
