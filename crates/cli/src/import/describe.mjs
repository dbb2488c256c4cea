// From what an app defined to the document that Sluice reads: the SDL of its schema, its authorization modes with
// Amplify's defaults, its functions and what they may do, and what Sluice cannot serve.

import { functions, handlerOf, isName, settings } from './functions.mjs';
import { groupOf, left } from './left.mjs';
import { userPool } from './pool.mjs';
import { namesOfScripts, replaceScripts } from './scripts.mjs';

/** Amplify's defaults, where an app leaves them out. */
const API_NAME = 'amplifyData';
const API_KEY_DAYS = 7;
const AUTHORIZER_TTL_SECONDS = 60;
/** Sluice's names of the modes, in the order in which it lists them. */
const MODES = ['apiKey', 'iam', 'userPool', 'oidc', 'lambda'];

/** `recorded` is what the app defined; `effects` are what `amplify/backend.ts` does, and `warnings` what is wrong with it. */
export function describe({ data, recorded, effects, warnings, file, leftOut, mistakeOf }) {
  const found = { mistakes: [], warnings: [...warnings] };
  const parts = recorded.backend.at(0)?.props ?? {};
  const auth = authOf(recorded, parts, found);
  leaveOut(leftOut, data.schema, file, found);
  const aliases = new Map(Object.entries(data.functions ?? {}));
  const { sdl: withAliases, grants, scripts } = schemas(data, file, found, mistakeOf);
  const sdl = withNames(withAliases, aliases);
  const modes = data.authorizationModes;
  const defaultMode = modeNamed(modes?.defaultAuthorizationMode) ?? impliedMode(auth, modes);
  if (!defaultMode) {
    const help = 'write `authorizationModes: { defaultAuthorizationMode: … }` in `defineData`';
    found.mistakes.push({ message: 'several authorization modes need a default', path: file, help });
  }
  const has = {
    apiKey: defaultMode === 'apiKey' || Boolean(modes?.apiKeyAuthorizationMode),
    iam: true,
    userPool: defaultMode === 'userPool' || Boolean(auth),
    oidc: defaultMode === 'oidc' || Boolean(modes?.oidcAuthorizationMode),
    lambda: defaultMode === 'lambda' || Boolean(modes?.lambdaAuthorizationMode),
  };
  return {
    sdl,
    api: {
      name: data.name ?? API_NAME,
      default_mode: defaultMode ?? 'apiKey',
      additional_modes: MODES.filter((mode) => has[mode] && mode !== defaultMode),
      // Without a day that it ends, AppSync ends it after its own default.
      api_key_days: has.apiKey ? modes?.apiKeyAuthorizationMode?.expiresInDays || API_KEY_DAYS : null,
    },
    functions: functions({ aliases, auth, called: recorded.called, grants, scripts, parts, effects, found }),
    user_pool: pool(auth, effects),
    authorizer: authorizer(modes?.lambdaAuthorizationMode, found),
    tables: tables(data.migratedAmplifyGen1DynamoDbTableMappings ?? [], found),
    issuers: [...userPools(auth, found), ...openIdIssuers(modes?.oidcAuthorizationMode, found)],
    mistakes: found.mistakes,
    warnings: [...found.warnings, ...left({ auth, storage: recorded.storage, functions: recorded.function, parts, effects })],
  };
}

/** What the app signs users in with. A backend that leaves it out deploys none. */
function authOf(recorded, parts, found) {
  const [auth] = recorded.auth;
  const isLeftOut = auth && recorded.backend.length > 0 && !Object.values(parts).includes(auth);
  if (!isLeftOut) return auth?.props;
  found.warnings.push({ message: 'the app defines `auth`, and `defineBackend` leaves it out', help: 'as on AWS, the API has no user pool' });
  return undefined;
}

function pool(auth, effects) {
  const settled = userPool(auth, effects);
  if (!settled) return null;
  return { ...settled, groups: [...new Set([...settled.groups, ...effects.map(groupOf).filter(Boolean)])] };
}

/** The SDL with each function by its own name, where the app gives it another one in `defineData`. */
function withNames(sdl, aliases) {
  return sdl.replace(/(@function\(name: ")([^"]+)(")/g, (whole, before, name, after) => {
    const target = aliases.get(name)?.name;
    return typeof target === 'string' ? before + target + after : whole;
  });
}

/** Takes what is not wanted out of the schemas of the builder. */
function leaveOut(names, schema, file, found) {
  for (const name of names) {
    const having = partsOf(schema).filter((part) => part?.data?.types?.[name] !== undefined);
    for (const part of having) delete part.data.types[name];
    if (having.length === 0) {
      const help = 'leave out what stands in `a.schema({ … })`';
      found.mistakes.push({ message: `\`${name}\` is not in the schema`, path: file, help });
    }
  }
}

function partsOf(schema) {
  return Array.isArray(schema?.schemas) ? schema.schemas : [schema];
}

function schemas(data, file, found, mistakeOf) {
  const all = partsOf(data.schema);
  const texts = [];
  const grants = [];
  const scripts = new Set();
  for (const schema of all) {
    if (typeof schema === 'string') {
      texts.push(schema);
    } else if (typeof schema?.transform === 'function') {
      const unserved = unservedParts(schema);
      found.mistakes.push(...unserved.map((mistake) => ({ ...mistake, path: file })));
      if (unserved.length > 0) continue;
      try {
        const { schema: text, jsFunctions, functionSchemaAccess } = schema.transform();
        texts.push(replaceScripts(text, jsFunctions, file, found));
        grants.push(...(functionSchemaAccess ?? []));
        for (const name of namesOfScripts(jsFunctions, file)) scripts.add(name);
      } catch (error) {
        found.mistakes.push(mistakeOf(error, file));
      }
    } else {
      const help = 'give `defineData` what `a.schema(…)` returns';
      found.mistakes.push({ message: 'the schema is neither a text nor made by `a.schema`', path: file, help });
    }
  }
  return { sdl: joined(texts), grants, scripts };
}

/** Parts of a schema that must not even be transformed. */
function unservedParts(schema) {
  const engine = schema.data?.configuration?.database?.engine;
  if (engine !== undefined && engine !== 'dynamodb') {
    const help = 'Sluice keeps records in DynamoDB or on its own embedded store; define the models with `a.model`';
    return [{ message: `the schema is on a SQL database (${engine}), which Sluice does not serve`, help }];
  }
  const mistakes = [];
  for (const [name, definition] of Object.entries(schema.data?.types ?? {})) {
    const help = `answer it by a function (\`a.handler.function\`), or leave it out: \`--leave-out ${name}\``;
    if (definition?.data?.typeName === 'Generation') {
      mistakes.push({ message: `\`${name}\` is a generation by an AI model, which Sluice does not serve`, help });
    } else if (brandOf(definition)?.startsWith('conversation')) {
      mistakes.push({ message: `\`${name}\` is a conversation with an AI model, which Sluice does not serve`, help });
    }
  }
  return mistakes;
}

/** What the schema builder calls a definition: the value of its symbol `brand`. */
function brandOf(definition) {
  const symbols = Object.getOwnPropertySymbols(definition ?? {});
  const brand = symbols.map((symbol) => definition[symbol]).find((value) => typeof value === 'string');
  return brand ?? (typeof definition?.brand === 'string' ? definition.brand : undefined);
}

/** The schemas as one. Each may have root types of its own, which are one type in the end. */
function joined(texts) {
  const roots = new Map();
  const rest = texts.map((text) =>
    text.replace(/^type (Query|Mutation|Subscription) \{\n([\s\S]*?)\n\}\n*/gm, (whole, root, fields) => {
      roots.set(root, [...(roots.get(root) ?? []), fields]);
      return '';
    }),
  );
  const types = [...roots].map(([root, fields]) => `type ${root} {\n${fields.join('\n')}\n}`);
  return `${[...rest, ...types].map((text) => text.trim()).filter(Boolean).join('\n\n')}\n`;
}

/** The mode by Sluice's name; an identity pool signs as IAM does. */
function modeNamed(mode) {
  return mode === 'identityPool' ? 'iam' : mode;
}

function impliedMode(auth, modes) {
  if (!modes) return auth ? 'userPool' : 'apiKey';
  const only = Object.keys(modes);
  if (auth || only.length !== 1) return undefined;
  return { apiKeyAuthorizationMode: 'apiKey', lambdaAuthorizationMode: 'lambda', oidcAuthorizationMode: 'oidc' }[only[0]];
}

/** The tables of a Gen 1 app by models, if there is no choice of branches. */
function tables(mappings, found) {
  const [only, ...others] = mappings;
  if (others.length === 0) return only?.modelNameToTableNameMapping ?? {};
  const branches = mappings.map(({ branchName }) => `\`${branchName}\``).join(', ');
  const message = `the app has tables of Gen 1 for several branches (${branches})`;
  found.warnings.push({ message, help: 'write those of one into `[store.tables]`' });
  return {};
}

function authorizer(mode, found) {
  if (!mode) return null;
  const name = mode.function?.name;
  if (typeof name !== 'string') {
    found.mistakes.push({ message: 'the authorizer of the mode `lambda` is not made by `defineFunction`' });
    return null;
  }
  if (!isName(name)) {
    const help = 'name it by letters, digits, `-` and `_`, as Lambda does';
    found.mistakes.push({ message: `\`${name}\` is no name of a function`, help });
    return null;
  }
  const { environment, secrets } = settings(mode.function, name, found);
  const ttl = mode.timeToLiveInSeconds ?? AUTHORIZER_TTL_SECONDS;
  return { function: name, ttl_seconds: ttl, environment, secrets, handler: handlerOf(mode.function) };
}

/** The user pool that `referenceAuth` names; that of `defineAuth` has no id before it is deployed. */
function userPools(auth, found) {
  if (!auth?.isReference) return [];
  if (!auth.userPoolId || !auth.userPoolClientId) {
    const help = 'set the variables that it reads, and import again; or write `[user_pools.main]` yourself';
    found.warnings.push({ message: '`referenceAuth` was not told the user pool and its client', help });
    return [];
  }
  const region = String(auth.userPoolId).split('_')[0];
  const issuer = `https://cognito-idp.${region}.amazonaws.com/${auth.userPoolId}`;
  return [{ name: 'main', provider: 'userPool', issuer, client_ids: [auth.userPoolClientId] }];
}

function openIdIssuers(mode, found) {
  if (!mode) return [];
  if (!mode.clientId) {
    const message = `the issuer \`${mode.oidcIssuerUrl}\` names no \`clientId\`, so that its tokens are refused`;
    const help = 'write `[user_pools.…]` with `provider = "oidc"` and the `client_ids` you accept';
    found.warnings.push({ message, help });
    return [];
  }
  const { oidcProviderName: name, oidcIssuerUrl: issuer, clientId } = mode;
  return [{ name, provider: 'oidc', issuer, client_ids: [clientId] }];
}
