// Amplify's resolvers of a schema in AWS's AppSync simulator, over DynamoDB Local.
import { createRequire } from 'node:module';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { isSubscription, Listeners } from './listeners.mjs';
import { toSubscriptionFilter } from './subscription-filter.mjs';

const require = createRequire(import.meta.url);
require('./repairs.cjs').withSubscriptionFilters({ toSubscriptionFilter });
const { AmplifyAppSyncSimulator } = require('@aws-amplify/amplify-appsync-simulator');
const { runQueryOrMutation } = require('@aws-amplify/amplify-appsync-simulator/lib/utils/graphql-runner/query-and-mutation.js');
// The simulator's own copy: two copies of this package do not understand each other's schemas.
const { parse } = createRequire(require.resolve('@aws-amplify/amplify-appsync-simulator'))('graphql');

const MODES = ['API_KEY', 'AWS_IAM', 'AMAZON_COGNITO_USER_POOLS', 'OPENID_CONNECT', 'AWS_LAMBDA'];
const ISSUER = 'https://issuer.example';
const mode = (authenticationType) => ({ authenticationType, openIDConnectConfig: { Issuer: ISSUER } });
// A template asks a map for a key under a misspelled name of the map. AppSync answers null to what is asked of null, the
// simulator gives up.
const MISSPELLED = '$util.qr($ctx.stash.put("connectionAttibutes", {}))\n';

/**
 * Makes the tables and readies the resolvers; answers a function of context (`contextOf`), document and variables. Of a
 * subscription it answers `{ refused }` or `{ filter }`; `hear` is told what it hears from then on.
 */
export async function serve({ api, tables, resolvers }, dynamodb, prefix, defaultMode) {
  for (const table of tables) await dynamodb.client.send(new CreateTableCommand(asCommand(table, prefix)));
  const mappingTemplates = [];
  const template = (path, content) => {
    mappingTemplates.push({ path, content });
    return path;
  };
  const templates = (name, { request, response }) => ({
    requestMappingTemplateLocation: template(`${name}.request`, request),
    responseMappingTemplateLocation: template(`${name}.response`, response),
  });
  const dataSources = resolvers.dataSources.map(({ name, type }) => {
    if (type === 'AMAZON_DYNAMODB') {
      return { name, type, config: { ...dynamodb.settings, tableName: `${prefix}${name.replace(/Table$/, '')}` } };
    }
    if (type === 'AWS_LAMBDA') return { name, type, invoke: invoke(name.replace(/LambdaDataSource$/, '')) };
    return { name, type: 'NONE' };
  });
  const simulator = new AmplifyAppSyncSimulator({ port: 0 });
  simulator.init({
    schema: { content: api },
    mappingTemplates,
    dataSources,
    functions: resolvers.functions.map((each) => ({
      name: each.name,
      dataSourceName: each.dataSource,
      ...templates(each.name, each),
    })),
    resolvers: resolvers.pipelines.map((each) => ({
      kind: 'PIPELINE',
      typeName: each.type,
      fieldName: each.field,
      functions: each.functions,
      ...templates(`${each.type}.${each.field}`, { ...each, request: MISSPELLED + each.request }),
    })),
    appSync: {
      name: 'oracle',
      defaultAuthenticationType: mode(defaultMode),
      additionalAuthenticationProviders: MODES.filter((each) => each !== defaultMode).map(mode),
    },
  });
  const listeners = new Listeners(simulator.schema);
  return async (context, document, variables, hear) => {
    const result = await runQueryOrMutation(simulator.schema, parse(document), variables, undefined, context);
    const answer = JSON.parse(JSON.stringify(result));
    if (!isSubscription(document)) {
      listeners.tell(document, answer.data);
      return answer;
    }
    // A refused subscription is told its errors alone.
    if (answer.errors) return { refused: answer.errors };
    const filter = context.subscriptionFilter ?? null;
    listeners.add(document, variables, filter, hear);
    return { filter };
  };
}

/** What the simulator would have read from the headers of a caller, which `callers.mjs` names. */
export function contextOf(caller) {
  const common = { headers: {}, sourceIp: ['127.0.0.1'], appsyncErrors: [] };
  const role = (name) => ({
    username: 'AROAEXAMPLE:CognitoIdentityCredentials',
    userArn: `arn:aws:sts::123456789012:assumed-role/${name}/CognitoIdentityCredentials`,
  });
  switch (caller.kind) {
    case 'api-key':
      return { ...common, requestAuthorizationMode: 'API_KEY' };
    case 'user-pools':
      return {
        ...common,
        requestAuthorizationMode: 'AMAZON_COGNITO_USER_POOLS',
        jwt: { iss: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_TEST00000', ...caller.claims },
      };
    case 'oidc':
      return { ...common, requestAuthorizationMode: 'OPENID_CONNECT', jwt: { iss: ISSUER, ...caller.claims } };
    case 'function':
      return { ...common, requestAuthorizationMode: 'AWS_IAM', iamToken: role('function') };
    case 'identity':
      return {
        ...common,
        requestAuthorizationMode: 'AWS_IAM',
        iamToken: {
          ...role(caller.authenticated ? 'authenticated' : 'unauthenticated'),
          cognitoIdentityPoolId: 'us-east-1:11111111-2222-3333-4444-555555555555',
          cognitoIdentityId: 'us-east-1:66666666-2222-3333-4444-555555555555',
          cognitoIdentityAuthType: caller.authenticated ? 'authenticated' : 'unauthenticated',
        },
      };
    case 'lambda-authorized':
      return { ...common, requestAuthorizationMode: 'AWS_LAMBDA' };
    default:
      throw new Error(`unknown kind of caller ${caller.kind}`);
  }
}

/** The function `arguments` answers its arguments, `nothing` null; `failing` fails, with the type that AppSync gives it. */
const invoke = (name) => async (payload) => {
  if (name === 'Failing') throw Object.assign(new Error('it fails'), { type: 'Lambda:Unhandled' });
  return name === 'Nothing' ? null : payload.arguments;
};

function asCommand({ name, keys, indexes }, prefix) {
  const schema = (keys) => keys.map((key) => ({ AttributeName: key.name, KeyType: key.role }));
  const all = [keys, ...indexes.map((index) => index.keys)].flat();
  const types = new Map(all.map((key) => [key.name, key.type]));
  return {
    TableName: `${prefix}${name}`,
    AttributeDefinitions: [...types].map(([AttributeName, AttributeType]) => ({ AttributeName, AttributeType })),
    KeySchema: schema(keys),
    ...(indexes.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: indexes.map((index) => ({
            IndexName: index.name,
            KeySchema: schema(index.keys),
            Projection: {
              ProjectionType: index.projection.type,
              ...(index.projection.attributes ? { NonKeyAttributes: index.projection.attributes } : {}),
            },
          })),
        }),
    BillingMode: 'PAY_PER_REQUEST',
  };
}
