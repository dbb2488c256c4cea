// Where a handler's imports lead: Amplify's own to what stands in for them, Node's to what a component has of them, and what
// cannot work is named with its place.
import { createRequire } from 'node:module';
import path from 'node:path';
import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What ampx generates for each function. */
const ENVIRONMENT = /^\$amplify\/env\//;
/** Amplify's packages that a component has its own of. */
const AMPLIFY = {
  '@aws-amplify/backend-function/runtime': 'amplify-runtime.js',
  '@aws-amplify/backend/function/runtime': 'amplify-runtime.js',
  'aws-amplify': 'amplify.js',
  'aws-amplify/api': 'amplify-data.js',
  'aws-amplify/data': 'amplify-data.js',
  '@aws-appsync/utils': 'appsync-utils.js',
};
/** Node's modules that are ours, and those that `unenv` has. */
const OURS = { buffer: 'node-buffer.js', crypto: 'node-crypto.js', perf_hooks: 'node-perf-hooks.js', process: 'node-process.js', timers: 'node-timers.js', 'timers/promises': 'node-timers-promises.js' };
const UNENV = ['assert', 'assert/strict', 'async_hooks', 'constants', 'diagnostics_channel', 'events', 'os', 'path', 'path/posix', 'punycode', 'querystring', 'stream', 'stream/promises', 'string_decoder', 'url', 'util', 'util/types'];
/** Those that nothing can stand in for, each with what to do. */
const IMPOSSIBLE = {
  child_process: 'a component starts no processes',
  cluster: 'a component starts no processes',
  dgram: 'a component has no sockets; use `fetch`',
  dns: 'a component has no sockets; use `fetch`',
  fs: 'a component has no files; import a JSON or text file instead, and it is part of the component',
  'fs/promises': 'a component has no files; import a JSON or text file instead, and it is part of the component',
  http: 'a component has no sockets; use `fetch`',
  http2: 'a component has no sockets; use `fetch`',
  https: 'a component has no sockets; use `fetch`',
  module: 'a component loads no code while it runs',
  net: 'a component has no sockets; use `fetch`',
  tls: 'a component has no sockets; use `fetch`',
  vm: 'a component loads no code while it runs',
  worker_threads: 'a component has one thread',
  zlib: 'a component has no zlib; use `DecompressionStream`',
};
const OTHER = 'a component has nothing in its place';
/** What `AWS_*` variables say takes the place of what a browser would be asked for. */
const OF_A_BROWSER = [
  ['...config,', '...config, ...globalThis[Symbol.for("sluice")].aws.endpoint(clientSharedValues.serviceId, config),'],
  ['Promise.reject(new Error("Credential is missing"))', 'globalThis[Symbol.for("sluice")].aws.credentials()'],
  ['invalidProvider("Region is missing")', '(() => globalThis[Symbol.for("sluice")].aws.region())'],
];

/** The plugin of esbuild. What it comes across goes into `seen`. */
export function resolving({ runtime, seen }) {
  const require = createRequire(import.meta.url);
  const own = (name, from) => {
    seen.modules.set(name, from);
    return { path: name };
  };
  return {
    name: 'sluice',
    setup(build) {
      const namespaceOf = (kind) => (kind === 'require-call' ? 'sluice-required' : 'sluice-imported');
      build.onResolve({ filter: ENVIRONMENT }, ({ path: name }) => ({ path: name, namespace: 'sluice-env' }));
      build.onLoad({ filter: /.*/, namespace: 'sluice-env' }, () => ({ contents: 'export const env = process.env;' }));
      build.onResolve({ filter: /^(@?aws-amplify|@aws-appsync)(\/|$)/ }, ({ path: name, kind }) => {
        const file = AMPLIFY[name];
        if (!file) return undefined;
        if (file.startsWith('amplify')) seen.introspection = true;
        return { ...own(name, path.join(runtime, file)), namespace: namespaceOf(kind) };
      });
      build.onResolve({ filter: /^sluice:/ }, ({ path: name, kind }) => {
        const file = { 'sluice:data/graphql@0.1.0': 'sluice-graphql.js', 'sluice:data/transactions@0.1.0': 'sluice-transactions.js' }[name];
        if (!file) return { errors: [{ text: `\`${name}\` is no import of a component; there are sluice:data/graphql@0.1.0 and sluice:data/transactions@0.1.0` }] };
        return { ...own(name, path.join(runtime, file)), namespace: namespaceOf(kind) };
      });
      build.onResolve({ filter: /^(node:)?[a-z_0-9]+(\/[a-z]+)?$/ }, ({ path: asked, kind, importer }) => {
        const name = asked.replace(/^node:/, '');
        const from = OURS[name] ? path.join(runtime, OURS[name]) : UNENV.includes(name) ? require.resolve(`unenv/node/${name}`) : undefined;
        if (!from && !(name in IMPOSSIBLE) && !asked.startsWith('node:')) return undefined;
        if (from) {
          if (['crypto'].includes(name)) seen.features.add('random');
          if (['perf_hooks', 'timers', 'timers/promises'].includes(name)) seen.features.add('clocks');
          return { ...own(`node:${name}`, from), namespace: namespaceOf(kind) };
        }
        const why = IMPOSSIBLE[name] ?? OTHER;
        const isOfAPackage = importer.includes(`${path.sep}node_modules${path.sep}`);
        if (!isOfAPackage) return { errors: [{ text: `\`${asked}\` cannot work: ${why}` }] };
        const shown = importer.slice(importer.lastIndexOf('node_modules') + 'node_modules/'.length);
        return {
          path: name,
          namespace: 'sluice-missing',
          pluginData: { asked, importer: shown },
          warnings: [{ text: `the package's \`${asked}\` throws where it is used: ${why}` }],
        };
      });
      build.onLoad({ filter: /.*/, namespace: 'sluice-imported' }, async ({ path: name }) => {
        const names = await exportsOf(seen.modules.get(name), runtime);
        const lines = names.filter((each) => each !== 'default').map((each) => `export const ${each} = own.${each};`);
        if (names.includes('default')) lines.push('export default own.default;');
        return { contents: `const own = globalThis[Symbol.for('sluice')].modules[${JSON.stringify(name)}];\n${lines.join('\n')}` };
      });
      build.onLoad({ filter: /.*/, namespace: 'sluice-required' }, ({ path: name }) => ({
        contents: `const own = globalThis[Symbol.for('sluice')].modules[${JSON.stringify(name)}];\nmodule.exports = own.default ?? own;`,
      }));
      build.onLoad({ filter: /.*/, namespace: 'sluice-missing' }, ({ path: name, pluginData: { asked, importer } }) => {
        const message = JSON.stringify(`\`${asked}\`, which ${importer} uses, is not there: ${IMPOSSIBLE[name] ?? OTHER}`);
        return {
          contents: `const fails = () => { throw new Error(${message}); };
            module.exports = new Proxy(fails, { get: (_, name) => (name === '__esModule' || typeof name === 'symbol' ? undefined : new Proxy(fails, {})) });`,
        };
      });
      build.onLoad({ filter: /\.node$/ }, ({ path: file }) => ({ errors: [{ text: `\`${file}\` cannot work: a component runs no native code` }] }));
      // The AWS SDK for browsers sends with `fetch`; credentials, region and endpoints are those of the environment, as on Lambda.
      build.onLoad({ filter: /[\\/]@aws-sdk[\\/].*runtimeConfig\.browser\.js$/ }, async ({ path: file }) => {
        let contents = await fs.readFile(file, 'utf8');
        for (const [there, here] of OF_A_BROWSER) contents = contents.replace(there, here);
        return { contents };
      });
      // Browsers parse XML with what a component does not have.
      build.onResolve({ filter: /xml-parser\.browser$/ }, ({ path: name, importer }) => {
        const other = path.resolve(path.dirname(importer), `${name.replace(/\.browser$/, '')}.js`);
        return { path: other };
      });
    },
  };
}

/** For what is around a handler: its modules of Node are those that a handler gets. */
export function withinRuntime(runtime) {
  const require = createRequire(import.meta.url);
  return {
    name: 'sluice-runtime',
    setup(build) {
      build.onResolve({ filter: /^node:/ }, ({ path: asked }) => {
        const name = asked.slice('node:'.length);
        return { path: OURS[name] ? path.join(runtime, OURS[name]) : require.resolve(`unenv/node/${name}`) };
      });
    },
  };
}

const namesOf = new Map();

/** What a module of ours exports. */
async function exportsOf(file, runtime) {
  if (!namesOf.has(file)) namesOf.set(file, read(file, runtime));
  return namesOf.get(file);
}

async function read(file, runtime) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    bundle: true,
    conditions: ['workerd', 'worker', 'browser'],
    entryPoints: [file],
    external: ['sluice:*', 'wasi:*'],
    format: 'esm',
    logLevel: 'silent',
    metafile: true,
    outdir: fileURLToPath(new URL('./nowhere', import.meta.url)),
    platform: 'browser',
    plugins: [withinRuntime(runtime)],
    write: false,
  });
  return Object.values(metafile.outputs)[0].exports;
}
