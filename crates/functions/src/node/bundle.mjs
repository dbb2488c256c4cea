// Bundles a Lambda handler as ampx does: `node bundle.mjs HANDLER OUT`, with the esbuild that the app has installed. Says on
// standard output `{ "inputs": […] }`, the app's files that are in it, or `{ "mistake": "…" }`.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Packages that bring an esbuild along. */
const BRING_ESBUILD = ['tsx', '@aws-amplify/backend-cli', '@aws-amplify/backend', 'vite'];
/** What ampx generates for a function, and what it gives at run time, have no file in the app. */
const ENVIRONMENT = /^\$amplify\/env\//;
const DATA_CLIENT = '@aws-amplify/backend/function/runtime';
/** Some packages that are no ES modules want these. */
const BANNER = `
import { createRequire as __createRequire } from 'node:module';
import __path from 'node:path';
import __url from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __url.fileURLToPath(import.meta.url);
const __dirname = __path.dirname(__filename);`;

const ofAmplify = {
  name: 'amplify',
  setup(build) {
    build.onResolve({ filter: ENVIRONMENT }, ({ path: name }) => ({ path: name, namespace: 'amplify-env' }));
    build.onLoad({ filter: /.*/, namespace: 'amplify-env' }, () => ({ contents: 'export const env = process.env;' }));
    build.onResolve({ filter: new RegExp(`^${DATA_CLIENT}$`) }, () => ({
      path: fileURLToPath(new URL('./data-client.mjs', import.meta.url)),
    }));
  },
};

const [handler, out] = process.argv.slice(2);
const said = await bundle(path.resolve(handler)).catch((error) => ({ mistake: told(error) }));
process.stdout.write(JSON.stringify(said));

async function bundle(file) {
  if (!fs.existsSync(file)) return { mistake: `there is no \`${handler}\`` };
  const folder = esbuildOf(file);
  if (!folder) return { mistake: 'the app has no esbuild; run `npm install` in it, or `npm install --save-dev esbuild`' };
  const esbuild = createRequire(pathToFileURL(path.join(folder, 'package.json')))(folder);
  const { metafile } = await esbuild.build({
    absWorkingDir: path.dirname(file),
    banner: { js: BANNER },
    bundle: true,
    entryPoints: [file],
    format: 'esm',
    loader: { '.node': 'copy' },
    logLevel: 'silent',
    mainFields: ['module', 'main'],
    metafile: true,
    outfile: out,
    platform: 'node',
    plugins: [ofAmplify],
    sourcemap: 'inline',
    target: `node${process.versions.node}`,
  });
  const inputs = Object.keys(metafile.inputs).filter((name) => !name.includes(':') && !name.includes('node_modules'));
  return { inputs: [file, ...inputs.map((name) => path.resolve(path.dirname(file), name))] };
}

/** The folder of an esbuild that Node finds from a file, or from a package that brings one. */
function esbuildOf(file) {
  const seen = new Set();
  const waiting = [file];
  while (waiting.length > 0) {
    const from = waiting.shift();
    if (seen.has(from)) continue;
    seen.add(from);
    const found = packageFolder('esbuild', from);
    if (found) return found;
    waiting.push(...BRING_ESBUILD.map((name) => packageFolder(name, from)).filter(Boolean).map((folder) => path.join(folder, 'package.json')));
  }
  return undefined;
}

function packageFolder(name, from) {
  const folders = createRequire(from).resolve.paths(name) ?? [];
  const found = folders.map((folder) => path.join(folder, name)).find((folder) => fs.existsSync(path.join(folder, 'package.json')));
  return found && fs.realpathSync(found);
}

function told(error) {
  const [first] = error?.errors ?? [];
  if (!first) return String(error?.message ?? error);
  const place = first.location ? `${first.location.file}:${first.location.line}: ` : '';
  const help = /Could not resolve "@aws-sdk\//.test(first.text) ? '; Lambda brings the AWS SDK, here the app has to have it installed' : '';
  return `${place}${first.text}${help}`;
}
