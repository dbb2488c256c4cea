// Reads an Amplify Gen 2 app's `amplify/data/resource.ts`, with `amplify/auth/resource.ts` and `amplify/backend.ts` beside
// it, and writes one JSON document about them: what the API is, or what is wrong. Run as `node read.mjs PATH ANSWER [NAME…]`,
// where the names are those of what is left out of the schema; or as `node read.mjs --find PATH ANSWER`, which runs nothing of
// the app and says which of its files would be run.
//
// It runs the app's code, as ampx does, but with stand-ins for Amplify's packages: no CloudFormation, no credentials, no
// network. Standard output belongs to the app's code; the document goes to the file ANSWER.
import fs from 'node:fs';
import * as module from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Of the document; Sluice refuses any other. */
const VERSION = 2;
const MISTAKE = 'sluice-mistake:';
const ENDINGS = ['ts', 'mts', 'js', 'mjs'];
/** Folders in which no app lies. */
const NOT_OF_THE_APP = /^(\.|node_modules$|dist$|build$)/;
/** How deep below a workspace's root apps are looked for, as in `packages/web/amplify`. */
const DEEPEST_APP = 3;

/** A mistake of the app, with its place and advice where there are any. */
class Mistake extends Error {
  constructor(fields) {
    super(fields.message);
    this.fields = fields;
  }
}

// Where Node.js was found is no affair of the app.
delete process.env.PATH;
const finds = process.argv[2] === '--find';
const [given, answer, ...leftOut] = process.argv.slice(finds ? 3 : 2);
let document;
try {
  document = finds ? { mistakes: [], files: filesOf(findResource(path.resolve(given))) } : await read(path.resolve(given));
} catch (error) {
  document = { mistakes: [error instanceof Mistake ? error.fields : mistakeOf(error, given)] };
}
fs.writeFileSync(answer, JSON.stringify({ version: VERSION, ...document }));
// Whatever the app's code left running must not hold the import up.
process.exit(0);

async function read(place) {
  if (typeof module.register !== 'function') {
    throw new Mistake({ message: `this is Node.js ${process.versions.node}`, help: 'install Node.js 20.6 or newer' });
  }
  const file = findResource(place);
  const { findCompiler, schemaBuilderSeenFrom } = await import('./toolchain.mjs');
  const builderSeenFrom = schemaBuilderSeenFrom(file);
  if (!builderSeenFrom) {
    const help = `run \`npm install\` in \`${appOf(file)}\``;
    throw new Mistake({ message: '`@aws-amplify/data-schema` is not installed in the app', path: file, help });
  }
  process.setSourceMapsEnabled(true);
  module.register('./hooks.mjs', import.meta.url, { data: { builderSeenFrom, compiler: findCompiler(file) } });
  const exported = await load(file);
  const backend = await import('./backend.mjs');
  const data = Object.values(exported).find((value) => value instanceof backend.Recorded && value.kind === 'data');
  if (!data) {
    const help = 'write `export const data = defineData({ schema })`';
    throw new Mistake({ message: 'the file exports no `defineData(…)`', path: file, help });
  }
  const [authFile, backendFile] = besideOf(file);
  if (authFile) await load(authFile);
  const { effects } = await import('./record.mjs');
  const warnings = backendFile ? await loadBackend(backendFile) : [];
  const { describe } = await import('./describe.mjs');
  const { recorded } = backend;
  return { file, ...describe({ data: data.props, recorded, effects, warnings, file, leftOut, mistakeOf }) };
}

async function load(file) {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    throw new Mistake(mistakeOf(error, file));
  }
}

/** Runs `amplify/backend.ts` on stand-ins. What it cannot do on them is no mistake: AWS alone can tell. */
async function loadBackend(file) {
  try {
    await import(`${pathToFileURL(file).href}?of-the-backend`);
    return [];
  } catch (error) {
    const { message, ...place } = mistakeOf(error, file);
    const help = 'what it changes after that is not told here; `--env NAME` gives it a variable that it wants';
    return [{ message: `the backend could be read to here only: ${message}`, help: place.help ?? help, ...place }];
  }
}

/** The files that are run: the schema's, the users' and the backend's, where there are any. */
function filesOf(file) {
  return [file, ...besideOf(file)].filter(Boolean);
}

function besideOf(file) {
  const amplify = path.dirname(path.dirname(file));
  return [inFolder(path.join(amplify, 'auth')), inFolder(amplify, 'backend')];
}

/** `amplify/data/resource.ts`, given itself, its folder, `amplify/` or the app. */
function findResource(place) {
  const entry = fs.statSync(place, { throwIfNoEntry: false });
  if (!entry) throw new Mistake({ message: `there is no \`${place}\`` });
  if (entry.isFile()) return fs.realpathSync(place);
  const folders = [place, path.join(place, 'data'), path.join(place, 'amplify', 'data')];
  // A folder of the app may hold a `resource.ts` of something else: the deepest place that fits is meant.
  const found = folders.reverse().map((folder) => inFolder(folder)).find(Boolean);
  if (found) return found;
  const [only, ...others] = inWorkspace(place, DEEPEST_APP);
  if (only && others.length === 0) return only;
  if (only) {
    const listed = [only, ...others].map((file) => `\`${path.relative(place, path.dirname(path.dirname(path.dirname(file))))}\``).join(', ');
    throw new Mistake({ message: `there are several apps in \`${place}\``, help: `give one of ${listed}` });
  }
  const help = 'give the app, its `amplify/` folder, `amplify/data/` or the file';
  throw new Mistake({ message: `there is no \`amplify/data/resource.ts\` in \`${place}\``, help });
}

/** The apps below the root of a workspace, such as `packages/web`. */
function inWorkspace(folder, depth) {
  if (depth === 0) return [];
  const inside = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !NOT_OF_THE_APP.test(entry.name));
  return inside.flatMap(({ name }) => {
    const own = inFolder(path.join(folder, name, 'amplify', 'data'));
    return own ? [own] : inWorkspace(path.join(folder, name), depth - 1);
  });
}

function inFolder(folder, name = 'resource') {
  const file = ENDINGS.map((ending) => path.join(folder, `${name}.${ending}`)).find((candidate) => fs.existsSync(candidate));
  return file && fs.realpathSync(file);
}

/** The nearest folder above `amplify/` that has a package.json, where `npm install` belongs. */
function appOf(file) {
  const start = path.dirname(path.dirname(path.dirname(file)));
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, 'package.json'))) return folder;
    if (folder === path.dirname(folder)) return start;
  }
}

/** What went wrong, and the innermost place of the app's own code where it did. */
function mistakeOf(error, fallback) {
  const message = String(error?.message ?? error);
  const marked = message.indexOf(MISTAKE);
  if (marked >= 0) return JSON.parse(message.slice(marked + MISTAKE.length));
  const own = path.dirname(fileURLToPath(import.meta.url));
  for (const line of String(error?.stack ?? '').split('\n')) {
    const place = /^\s+at (?:.*\()?((?:file:\/\/)?\/[^()]*?)(?:\?[^():]*)?:(\d+):(\d+)\)?$/.exec(line);
    const file = place && (place[1].startsWith('file:') ? fileURLToPath(place[1]) : place[1]);
    if (file && !file.includes('/node_modules/') && path.dirname(file) !== own) {
      return { message, path: file, line: Number(place[2]), column: Number(place[3]) };
    }
  }
  const help = /^Cannot find package/.test(message) ? 'run `npm install` in the app' : undefined;
  return { message, path: fallback, help };
}
