// What a component has for its handler, in one place that the handler's script finds by a symbol. Nothing here reads the world
// while the component is made.
import { getEnvironment } from 'wasi:cli/environment@0.2.10';
import { execute } from 'sluice:data/graphql@0.1.0';
import { executeAll } from 'sluice:data/transactions@0.1.0';

let environment;

export const own = {
  /** Modules that a handler imports, by name. */
  modules: {},
  /** The schema, as Amplify's clients read it, if the component was made with one. */
  introspection: null,
  execute,
  executeAll,
  /** The variables; one object, as in Node.js. */
  env() {
    environment ??= Object.fromEntries(getEnvironment());
    return environment;
  },
  /** What the AWS SDK asks for. */
  aws: {
    async credentials() {
      const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = own.env();
      if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
        throw new Error('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not in the environment; a component that was granted a host has them');
      }
      return { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY, sessionToken: AWS_SESSION_TOKEN };
    },
    async region() {
      const { AWS_REGION, AWS_DEFAULT_REGION } = own.env();
      const region = AWS_REGION ?? AWS_DEFAULT_REGION;
      if (!region) throw new Error('AWS_REGION is not in the environment');
      return region;
    },
    endpoint(serviceId, config) {
      const name = `AWS_ENDPOINT_URL_${serviceId.replaceAll(' ', '_').toUpperCase()}`;
      const endpoint = config?.endpoint ?? own.env()[name] ?? own.env().AWS_ENDPOINT_URL;
      return endpoint ? { endpoint } : {};
    },
  },
};

globalThis[Symbol.for('sluice')] = own;

const write = (text) => {
  console.log(String(text).replace(/\n$/, ''));
  return true;
};
const emitter = Object.fromEntries(['on', 'once', 'off', 'addListener', 'removeListener', 'removeAllListeners', 'setMaxListeners'].map((name) => [name, () => process]));

/** Node's `process`, as far as a handler needs it. */
export const process = {
  ...emitter,
  arch: 'wasm32',
  argv: ['node'],
  browser: false,
  config: {},
  cwd: () => '/',
  emit: () => false,
  emitWarning: (warning) => console.warn(String(warning?.message ?? warning)),
  get env() {
    return own.env();
  },
  execArgv: [],
  exit: (code) => {
    throw new Error(`process.exit(${code ?? ''}) was called`);
  },
  hrtime: Object.assign(
    (before) => {
      const now = performance.now();
      const [seconds, nanos] = [Math.floor(now / 1000), Math.round((now % 1000) * 1e6)];
      if (!before) return [seconds, nanos];
      const borrowed = nanos < before[1] ? 1 : 0;
      return [seconds - before[0] - borrowed, nanos - before[1] + borrowed * 1e9];
    },
    { bigint: () => BigInt(Math.round(performance.now() * 1e6)) },
  ),
  listenerCount: () => 0,
  memoryUsage: () => ({ arrayBuffers: 0, external: 0, heapTotal: 0, heapUsed: 0, rss: 0 }),
  nextTick: (callback, ...rest) => queueMicrotask(() => callback(...rest)),
  pid: 1,
  platform: 'linux',
  release: { name: 'node' },
  stderr: { isTTY: false, write },
  stdout: { isTTY: false, write },
  title: 'node',
  umask: () => 0o22,
  uptime: () => performance.now() / 1000,
  version: 'v20.19.0',
  versions: { node: '20.19.0' },
};
globalThis.process = process;
globalThis.global = globalThis;
globalThis.setImmediate ??= (callback, ...rest) => setTimeout(callback, 0, ...rest);
globalThis.clearImmediate ??= (timer) => clearTimeout(timer);
