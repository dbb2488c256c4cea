// Makes a component of a handler: `node build.mjs` reads one JSON document from standard input,
// `{ handler, world, wit, kept, out, introspection, features }`, and writes one to standard output: `{ made }` or `{ mistakes }`.
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ofHandler, TOO_NEW } from './handler.mjs';
import { resolving, withinRuntime } from './resolving.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const RUNTIME = path.join(HERE, 'runtime');
/** How many components are kept, for handlers that are built again without a change. */
const MOST_KEPT = 20;
/** What of a bundle shows that it needs a feature of the engine. */
const NEEDS = {
  clocks: /\bDate\b|\bperformance\b|\bsetTimeout\b|\bsetInterval\b|\bsetImmediate\b/,
  http: /\bfetch\b|\bXMLHttpRequest\b/,
  random: /\bMath\s*\.\s*random\b|\bcrypto\b|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b/,
};
/** What an operator grants for each. */
const GRANTS = {
  clocks: ['wasi:clocks/monotonic-clock', 'wasi:clocks/wall-clock'],
  random: ['wasi:random/random'],
  http: [],
};

const said = await main(JSON.parse(await text(process.stdin))).catch((error) => {
  if (!error?.errors) throw error;
  return { mistakes: error.errors.map(told) };
});
process.stdout.write(JSON.stringify(said));

async function main({ handler: file, world: asked, wit, kept, out, introspection, features: added }) {
  const source = await fs.readFile(file, 'utf8');
  const handler = ofHandler(source, asked);
  if (handler.mistake) return { mistakes: [{ file, text: handler.mistake }] };
  const { code, seen, warnings, inputs } = await bundle(file);
  if (!seen.exports.has('handler') && !(seen.exports.has('request') && seen.exports.has('response'))) {
    const text = 'exports neither `handler`, as a Lambda function does, nor `request` and `response`, as an AppSync script does';
    return { mistakes: [{ file, text }] };
  }
  const features = Object.keys(NEEDS).filter((name) => added.includes(name) || NEEDS[name].test(code) || seen.features.has(name));
  const main = await around(handler, seen, features, seen.introspection ? introspection : undefined);
  const digest = createHash('sha256').update(JSON.stringify([code, main, features, handler.world])).digest('hex');
  const component = path.join(kept, `${digest}.wasm`);
  const isKept = await fs.stat(component).then(() => true, () => false);
  if (!isKept) await componentize({ code, main, features, wit: path.join(wit, handler.world), component });
  const now = new Date();
  await fs.utimes(component, now, now);
  await prune(kept);
  await fs.mkdir(path.dirname(out), { recursive: true });
  await fs.copyFile(component, `${out}.half`);
  await fs.rename(`${out}.half`, out);
  const grants = features.flatMap((name) => GRANTS[name]);
  const { size } = await fs.stat(out);
  return { made: { world: handler.world, trigger: handler.trigger, grants, http: features.includes('http'), warnings: warnings.map(told), inputs, isKept, size } };
}

/** One script of the handler and all that it imports, without imports and exports of its own. */
async function bundle(file) {
  const seen = { modules: new Map(), exports: new Set(['handler', 'request', 'response']), features: new Set(), introspection: false };
  const take = `import * as code from ${JSON.stringify(file)};
    __sluiceTake({ handler: code.handler ?? code.default?.handler, request: code.request, response: code.response });`;
  const { outputFiles, warnings, metafile } = await build({
    absWorkingDir: path.dirname(file),
    bundle: true,
    conditions: ['workerd', 'worker', 'browser'],
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    format: 'esm',
    keepNames: true,
    legalComments: 'none',
    logLevel: 'silent',
    logOverride: { 'import-is-undefined': 'warning' },
    mainFields: ['browser', 'module', 'main'],
    metafile: true,
    minifySyntax: true,
    minifyWhitespace: true,
    platform: 'browser',
    plugins: [resolving({ runtime: RUNTIME, seen })],
    stdin: { contents: take, resolveDir: path.dirname(file), sourcefile: 'sluice-entry.js' },
    target: 'es2022',
    treeShaking: true,
    write: false,
  });
  if (/\bBuffer\b/.test(outputFiles[0].text)) seen.modules.set('node:buffer', path.join(RUNTIME, 'node-buffer.js'));
  for (const { id, text } of warnings) {
    const missing = id === 'import-is-undefined' && /Import "(handler|request|response)"/.exec(text);
    if (missing) seen.exports.delete(missing[1]);
  }
  const kept = warnings.filter(({ id, location }) => id !== 'import-is-undefined' || !location?.file.endsWith('sluice-entry.js'));
  const own = kept.filter(({ pluginName, location }) => pluginName === 'sluice' || !location?.file.includes('node_modules'));
  const inputs = Object.keys(metafile.inputs).filter((name) => !/^[\w-]+:/.test(name) && !name.includes('node_modules') && !name.endsWith('sluice-entry.js'));
  return { code: outputFiles[0].text, seen, warnings: own, inputs: inputs.map((name) => path.resolve(path.dirname(file), name)) };
}

/** What stands around the handler's script. It runs when the component is made, and the script at each call. */
async function around(handler, seen, features, introspection) {
  const missing = Object.keys(NEEDS).filter((name) => !features.includes(name));
  const modules = [...seen.modules].map(([name, from], index) => ({ name, from, local: `module${index}` }));
  const contents = `
    import { own } from './own.js';
    import { without } from './without.js';
    import { ${handler.wrap} as wrap } from './wrap.js';
    ${modules.map(({ from, local }) => `import * as ${local} from ${JSON.stringify(from)};`).join('\n')}
    import { load } from './app.js';
    Object.assign(own.modules, { ${modules.map(({ name, local }) => `${JSON.stringify(name)}: ${local}`).join(', ')} });
    own.introspection = ${JSON.stringify(introspection ?? null)};
    without(${JSON.stringify(missing)});
    export const ${handler.exported} = wrap(load);`;
  const { outputFiles } = await build({
    bundle: true,
    conditions: ['workerd', 'worker', 'browser'],
    external: ['sluice:*', 'wasi:*', './app.js'],
    format: 'esm',
    legalComments: 'none',
    logLevel: 'silent',
    mainFields: ['browser', 'module', 'main'],
    minifySyntax: true,
    minifyWhitespace: true,
    platform: 'browser',
    plugins: [withinRuntime(RUNTIME)],
    stdin: { contents, resolveDir: RUNTIME, sourcefile: 'sluice-main.js' },
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}

async function componentize({ code, main, features, wit, component }) {
  const folder = await fs.mkdtemp(path.join(path.dirname(component), '.making-'));
  try {
    // A function, so that nothing of the app runs before the first call: what it reads then is never that of the build.
    const app = `export const load = async () => { let taken; const __sluiceTake = (code) => { taken = code; };\n${code}\nreturn taken; };`;
    await fs.writeFile(path.join(folder, 'app.js'), app);
    await fs.writeFile(path.join(folder, 'main.js'), main);
    const { componentize } = await import('@bytecodealliance/componentize-js');
    // It prints how it goes; standard output is for the answer.
    const made = await componentize({
      disableFeatures: ['fetch-event', ...Object.keys(NEEDS).filter((name) => !features.includes(name))],
      sourcePath: path.join(folder, 'main.js'),
      witPath: wit,
      worldName: 'component',
    });
    await fs.writeFile(path.join(folder, 'made.wasm'), made.component);
    await fs.rename(path.join(folder, 'made.wasm'), component);
  } finally {
    await fs.rm(folder, { recursive: true });
  }
}

async function prune(kept) {
  const names = (await fs.readdir(kept)).filter((name) => name.endsWith('.wasm')).map((name) => path.join(kept, name));
  const stats = await Promise.all(names.map(async (name) => ({ name, used: (await fs.stat(name)).mtimeMs })));
  stats.sort((one, other) => other.used - one.used);
  await Promise.all(stats.slice(MOST_KEPT).map(({ name }) => fs.rm(name, { force: true })));
}

function told({ text, location, notes }) {
  const [note] = notes ?? [];
  const help = /Could not resolve "@aws-sdk\//.test(text) ? '; Lambda brings the AWS SDK, here the app has to have it: run `npm install` of it' : '';
  const said = /Top-level await is not/.test(text) ? `${text} ${TOO_NEW}` : text;
  return { file: location?.file, line: location?.line, text: `${said}${help}`, note: /external/.test(note?.text) ? undefined : note?.text };
}

async function text(stream) {
  let all = '';
  for await (const chunk of stream) all += chunk;
  return all;
}
