// Stands in for `aws-amplify/data`: clients whose operations go through the component's own import, as its function. Models are
// made by Amplify's own code, of the schema that the configuration or the component has.
import { addSchemaToClient } from '@aws-amplify/data-schema/runtime';
import { Amplify } from './amplify.js';
import { own } from './own.js';

const MODELS = ['models', 'enums', 'queries', 'mutations', 'subscriptions', 'conversations', 'generations'];
/** The modes in which a function asks as itself. */
const AS_ITSELF = [undefined, 'iam', 'identityPool'];

export function generateClient({ apiKey, authMode, authToken, endpoint, headers } = {}) {
  const client = {
    cancel: () => false,
    graphql: (options, more) => graphql({ apiKey, authMode, authToken, endpoint, ...given(options) }, { ...headers, ...more }),
    isCancelError: () => false,
  };
  const internals = () => ({ amplify: Amplify, apiKey, authMode, authToken, endpoint, headers });
  for (const name of MODELS) {
    Object.defineProperty(client, name, {
      configurable: true,
      enumerable: true,
      get() {
        for (const each of MODELS) Object.defineProperty(client, each, { configurable: true, value: undefined, writable: true });
        addSchemaToClient(client, configuration(), internals);
        return client[name];
      },
    });
  }
  return client;
}

export class CONNECTION_STATE_CHANGE {}

/** Without what was not given, which must not hide what the client was made with. */
function given(options) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function configuration() {
  const configured = Amplify.getConfig().API?.GraphQL ?? {};
  const modelIntrospection = configured.modelIntrospection ?? own.introspection;
  if (!modelIntrospection) {
    throw new Error('no schema is known for `client.models`; build the component in a project with a schema, or pass --config');
  }
  return { ...configured, modelIntrospection };
}

function graphql({ apiKey, authMode, authToken, endpoint, query, variables }, headers) {
  const document = text(query);
  const configured = Amplify.getConfig().API?.GraphQL ?? {};
  const mode = authMode ?? configured.defaultAuthMode;
  // A promise that looks as Amplify's clients expect; nothing here can be cancelled.
  return (async () => {
    if (/^\s*subscription\b/.test(document)) throw new Error('a function cannot subscribe');
    if (AS_ITSELF.includes(mode) && !endpoint) return asItself(document, variables ?? {});
    const url = endpoint ?? configured.endpoint ?? process.env.AMPLIFY_DATA_GRAPHQL_ENDPOINT;
    return overHttp(url, document, variables ?? {}, { ...(await credentials(mode, apiKey ?? configured.apiKey, authToken)), ...headers });
  })();
}

function asItself(document, variables) {
  try {
    return { data: JSON.parse(own.execute(document, JSON.stringify(variables))) };
  } catch (error) {
    if (!Array.isArray(error?.payload)) throw error;
    throw { data: null, errors: error.payload.map(({ errorType, message }) => ({ errorType, message })) };
  }
}

async function credentials(mode, apiKey, authToken) {
  if (mode === 'apiKey') {
    if (!apiKey) throw new Error('no API key is configured');
    return { 'x-api-key': apiKey };
  }
  if (!authToken) throw new Error(`the mode \`${mode}\` needs an \`authToken\`; a function itself asks with \`iam\``);
  return { authorization: authToken };
}

async function overHttp(url, query, variables, headers) {
  const response = await fetch(url, {
    body: JSON.stringify({ query, variables }),
    headers: { 'content-type': 'application/json', ...headers },
    method: 'POST',
  });
  const answer = await response.json();
  if (answer.errors?.length > 0) throw answer;
  return answer;
}

/** A document as text: a text already, a parsed document that kept its source, or a typed document. */
function text(query) {
  if (typeof query === 'string' || query instanceof String) return String(query);
  const source = query?.loc?.source?.body;
  if (source) return source;
  throw new Error('`query` is neither text nor a document that kept its source');
}
