// What an app's backend does that is not served here, and that nothing else tells: in `amplify/backend.ts` beside functions
// and the user pool's settings, in `defineAuth`, `defineStorage` and in schedules.
import { isOfAFunction } from './functions.mjs';
import { isOfThePool } from './pool.mjs';

const OF_DATA = 'backend.data';
const OF_AUTH = 'backend.auth';
/** What changes how AWS runs something, and not what it does; and what is told where it is used. */
const OPERATES = [
  /^backend\.(stack|createStack|rootStack)\b/,
  /\.(node|stack)\b/,
  /\.grant\w*$/,
  /\.(addDependency|addMetadata|addPermission|applyRemovalPolicy|addToPrincipalPolicy|attachInlinePolicy|addManagedPolicy|addToPolicy|addToResourcePolicy|overrideLogicalId|addDependsOn|toString|getAtt)$/,
  /\.(tags|userPoolName|identityPoolName|userPoolTier|deletionProtection|deletionProtectionEnabled|pointInTimeRecoveryEnabled|pointInTimeRecoverySpecification|billingMode|provisionedThroughput|sseSpecification|streamSpecification|contributorInsights\w*|kinesis\w*|logConfig|xrayEnabled|enhancedMetricsConfig|ownerContact|apiType)$/,
  /^backend\.storage\b/,
];
const PERMITS = /(Policy|PolicyStatement|PolicyDocument|Principal|Role|Grant|Effect)$/;
/** What is made for others to use, and does nothing by itself. */
const DOES_NOTHING = /(^|\.)(Stack|NestedStack|App|Duration|CfnOutput|Size|Tag|Aspects|Construct|LogGroup|Alarm|Dashboard|CfnCondition|CfnParameter|StackProps)$/;
const OF_APPSYNC = /(CfnResolver|CfnDataSource|CfnFunctionConfiguration|Resolver|AppsyncFunction|\w+DataSource)$/;
const PARTS_OF_AUTH = ['access', 'accountRecovery', 'groups', 'isReference', 'loginWith', 'multifactor', 'name', 'triggers', 'userAttributes'];

/** Warnings, and the groups of users that the backend makes. */
export function left({ auth, storage, functions, parts, effects }) {
  const warnings = [];
  const made = new Map();
  for (const effect of effects) {
    if (isOfThePool(effect) || isOfAFunction(effect, parts)) continue;
    const { what, path, place } = effect;
    const shown = path.join('.');
    if (what === 'new') {
      if (!OF_APPSYNC.test(shown) && !DOES_NOTHING.test(shown) && !PERMITS.test(shown) && groupOf(effect) === undefined) {
        const kind = kindOf(path);
        made.set(kind, { count: (made.get(kind)?.count ?? 0) + 1, place: made.get(kind)?.place ?? place });
        continue;
      }
    }
    const told = tell(effect, shown);
    if (told) warnings.push({ message: told[0], help: told[1], ...place });
  }
  warnings.push(...resources(made), ...ofStorage(storage), ...ofSchedules(functions), ...ofAuth(auth));
  return once(warnings);
}

/** The group of users that an effect makes. */
export function groupOf({ what, path, args }) {
  if (what !== 'new' || path.at(-1) !== 'CfnUserPoolGroup') return undefined;
  const name = args.at(-1)?.groupName;
  return typeof name === 'string' ? name : undefined;
}

function tell({ what, path, args, value }, shown) {
  const member = path.at(-1);
  if (what === 'new') {
    if (!OF_APPSYNC.test(shown)) return undefined;
    return ofTheApi(args.at(-1), member);
  }
  if (!shown.startsWith('backend.')) return undefined;
  if (what === 'call' && member === 'addOutput') {
    return ['`backend.addOutput` adds to `amplify_outputs.json`, and Sluice does not', 'add it to the file that the web app reads, if it reads that'];
  }
  if (shown.startsWith(OF_DATA) && what === 'call') {
    if (/^add\w*DataSource$/.test(member)) {
      return [`the data source \`${nameOf(args[0])}\` of the API is not served, nor is what scripts ask of it`, 'answer those operations by functions'];
    }
    if (/^(addResolver|createResolver)$/.test(member)) return ofTheApi(args.find(hasField), member);
    if (/^(addFunction|createFunction)$/.test(member)) return ofTheApi(undefined, member);
  }
  if (shown.includes('amplifyDynamoDbTables.') && member === 'timeToLiveAttribute') {
    const attribute = typeof value?.attributeName === 'string' ? ` by \`${value.attributeName}\`` : '';
    return [`records of \`${path.at(-2)}\` expire${attribute}, and the embedded store keeps them`, 'turn time to live on for the table that DynamoDB keeps'];
  }
  if (OPERATES.some((pattern) => pattern.test(shown))) return undefined;
  if (shown.startsWith(OF_DATA) && what === 'set' && path.includes('cfnGraphqlApi')) {
    const setting = { introspectionConfig: 'introspection', queryDepthLimit: 'limits.query_depth', resolverCountLimit: 'limits.resolver_count' }[member];
    return [`\`${member}\` of the API is set in the backend`, setting ? `set \`${setting}\` in \`sluice.toml\`` : 'what it changes is not served'];
  }
  if (shown.startsWith(OF_AUTH) && member === 'allowUnauthenticatedIdentities') {
    return value === false ? ['the identity pool takes no guests, and that of the sandbox does', 'let no rule be for guests'] : undefined;
  }
  if (what === 'set' || isChange(member)) return [`\`${shown}\` ${what === 'set' ? 'is set' : 'is called'} in the backend, and Sluice does not do what it does`, undefined];
  return undefined;
}

/** Methods that ask, such as `getResponse`, change nothing. */
function isChange(member) {
  return /^(add|set|configure|register|enable|attach|remove|create|override)/.test(String(member).replace(/\(\)$/, ''));
}

function hasField(arg) {
  return typeof arg?.fieldName === 'string';
}

function ofTheApi(props, member) {
  const field = hasField(props) ? `\`${nameOf(props.typeName)}.${props.fieldName}\`` : undefined;
  const message = field
    ? `a resolver that the backend adds answers ${field}, and is not served`
    : `\`${member}\` adds to the API in the backend, and is not served`;
  return [message, 'let a function answer the operation (`a.handler.function`)'];
}

function nameOf(value) {
  return typeof value === 'string' ? value : '…';
}

/** What is made, such as `aws-sns.Topic`, however it was imported. */
function kindOf(path) {
  const [first, ...rest] = path;
  const module = first.replace(/^aws-cdk-lib\/?/, '');
  return [module, ...rest].filter(Boolean).join('.').replace(/^aws_/, 'aws-');
}

function resources(made) {
  if (made.size === 0) return [];
  const listed = [...made].map(([kind, { count }]) => (count > 1 ? `${count} × \`${kind}\`` : `\`${kind}\``)).join(', ');
  const [{ place }] = made.values();
  return [{ message: `the backend makes AWS resources that stay on AWS: ${listed}`, ...place }];
}

function ofStorage(storage) {
  return storage.map(({ props }) => ({
    message: `the files of \`${nameOf(props.name)}\` (\`defineStorage\`) are not served, and \`amplify_outputs.json\` has no \`storage\``,
    help: 'they stay in S3; merge its `storage` into the file if the web app needs it',
  }));
}

function ofSchedules(functions) {
  const scheduled = functions.filter(({ props }) => props.schedule !== undefined).map(({ name }) => `\`${name}\``);
  if (scheduled.length === 0) return [];
  return [{ message: `no schedule runs ${scheduled.join(', ')}`, help: 'they stay on AWS, or something else calls them' }];
}

function ofAuth(auth) {
  if (!auth || auth.isReference) return [];
  const unknown = Object.keys(auth).filter((name) => !PARTS_OF_AUTH.includes(name) && auth[name] !== undefined);
  const warnings = unknown.map((name) => ({
    message: `\`${name}\` of \`defineAuth\` is not what the sandbox's pool does`,
    help: name === 'senders' ? 'the sandbox shows messages in place of sending them' : undefined,
  }));
  const { email, phone } = auth.loginWith ?? {};
  if ([email, phone].some((way) => way && typeof way === 'object' && Object.keys(way).some((name) => /Subject|Body|Message|userInvitation/.test(name)))) {
    warnings.push({ message: 'the texts of messages in `loginWith` are not those of the sandbox', help: 'it shows codes as they are' });
  }
  return warnings;
}

function once(warnings) {
  const seen = new Set();
  return warnings.filter(({ message, line }) => {
    const key = `${message}\n${line}`;
    return !seen.has(key) && seen.add(key);
  });
}
