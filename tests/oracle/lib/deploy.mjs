// What Amplify would deploy for a schema: the API's SDL, the tables and the resolvers, synthesized in memory without any
// AWS call.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AmplifyData, AmplifyDataDefinition } from '@aws-amplify/data-construct';
import { App, Duration, Stack } from 'aws-cdk-lib';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Function } from 'aws-cdk-lib/aws-lambda';
import { resolvers } from './resolvers.mjs';

const ENVIRONMENT = { region: 'us-east-1', account: '123456789012' };

/**
 * The deployed SDL (`api`), its tables sorted by name (`tables`), and what `resolvers.mjs` reads (`resolvers`).
 * Throws what the transformer says of a mistake.
 */
export function deploy(schema, { defaultMode = 'API_KEY', lambdaAuth = false, oidc = false } = {}) {
  const outdir = mkdtempSync(join(tmpdir(), 'sluice-oracle-'));
  try {
    const app = new App({ outdir, context: { 'amplify-backend-type': 'sandbox' } });
    const stack = new Stack(app, 'root', { env: ENVIRONMENT });
    new AmplifyData(stack, 'amplifyData', properties(stack, schema, { defaultMode, lambdaAuth, oidc }));
    app.synth();
    return read(outdir);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function properties(stack, schema, { defaultMode, lambdaAuth, oidc }) {
  const lambda = (name) => {
    const functionArn = `arn:aws:lambda:${ENVIRONMENT.region}:${ENVIRONMENT.account}:function:${name}`;
    return Function.fromFunctionAttributes(stack, `function-${name}`, { functionArn, sameEnvironment: true });
  };
  const role = (name) => Role.fromRoleArn(stack, name, `arn:aws:iam::${ENVIRONMENT.account}:role/${name}`);
  const functions = new Set([...schema.matchAll(/@function\(\s*name:\s*"([^"]+)"/g)].map(([, name]) => name));
  return {
    apiName: 'amplifyData',
    definition: AmplifyDataDefinition.fromString(schema, { dbType: 'DYNAMODB', provisionStrategy: 'AMPLIFY_TABLE' }),
    functionNameMap: Object.fromEntries([...functions].map((name) => [name, lambda(name)])),
    authorizationModes: {
      defaultAuthorizationMode: defaultMode,
      apiKeyConfig: { expires: Duration.days(30) },
      userPoolConfig: { userPool: UserPool.fromUserPoolId(stack, 'pool', 'us-east-1_TEST00000') },
      identityPoolConfig: {
        authenticatedUserRole: role('authenticated'),
        unauthenticatedUserRole: role('unauthenticated'),
        identityPoolId: 'us-east-1:11111111-2222-3333-4444-555555555555',
      },
      iamConfig: { enableIamAuthorizationMode: true },
      ...(lambdaAuth ? { lambdaConfig: { function: lambda('authorizer'), ttl: Duration.seconds(60) } } : {}),
      ...(oidc
        ? {
            oidcConfig: {
              oidcProviderName: 'issuer',
              oidcIssuerUrl: 'https://issuer.example',
              tokenExpiryFromAuth: Duration.hours(1),
              tokenExpiryFromIssue: Duration.hours(1),
            },
          }
        : {}),
    },
    translationBehavior: {
      sandboxModeEnabled: false,
      allowDestructiveGraphqlSchemaUpdates: true,
      _provisionHotswapFriendlyResources: true,
    },
  };
}

function read(outdir) {
  const load = (name) => JSON.parse(readFileSync(join(outdir, name), 'utf8'));
  const named = (end) => readdirSync(outdir).filter((name) => name.endsWith(end)).map(load);
  const assets = Object.assign({}, ...named('.assets.json').map((manifest) => manifest.files));
  const resources = named('.template.json').flatMap((template) =>
    Object.entries(template.Resources ?? {}).map(([id, resource]) => ({ id, ...resource })),
  );
  const ofType = (type) => resources.filter(({ Type }) => Type === type).map(({ Properties }) => Properties);
  const [{ Definition, DefinitionS3Location }] = ofType('AWS::AppSync::GraphQLSchema');
  const text = (location) => {
    const [hash] = JSON.stringify(location).match(/[0-9a-f]{64}/);
    const path = join(outdir, assets[hash].source.path);
    if (!existsSync(path)) throw new Error(`the asset ${hash} is missing`);
    return readFileSync(path, 'utf8');
  };
  const tables = [...ofType('Custom::AmplifyDynamoDBTable'), ...ofType('AWS::DynamoDB::Table')].map(table);
  return {
    api: Definition ?? text(DefinitionS3Location),
    tables: tables.sort((a, b) => (a.name < b.name ? -1 : 1)),
    resolvers: resolvers(resources, text),
  };
}

// The construct's own resource spells its properties in camel case, CloudFormation's in Pascal case.
function table(properties) {
  const get = (value, name) => value?.[name] ?? value?.[name[0].toUpperCase() + name.slice(1)];
  const types = new Map(
    (get(properties, 'attributeDefinitions') ?? []).map((a) => [get(a, 'attributeName'), get(a, 'attributeType')]),
  );
  const keys = (schema) =>
    schema.map((key) => {
      const name = get(key, 'attributeName');
      return { name, type: types.get(name), role: get(key, 'keyType') };
    });
  const name = JSON.stringify(get(properties, 'tableName')).match(/"(\w+)-"/)[1];
  const indexes = (get(properties, 'globalSecondaryIndexes') ?? []).map((index) => {
    const projection = get(index, 'projection');
    const attributes = get(projection, 'nonKeyAttributes');
    return {
      name: get(index, 'indexName'),
      keys: keys(get(index, 'keySchema')),
      projection: { type: get(projection, 'projectionType'), ...(attributes ? { attributes } : {}) },
    };
  });
  return { name, keys: keys(get(properties, 'keySchema')), indexes };
}
