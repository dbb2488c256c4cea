// Reads an Amplify Gen 2 app's `amplify/data/resource.ts`, and `amplify/auth/resource.ts` beside it, and writes one JSON
// document about them: what the API is, or what is wrong. Run as `node read.mjs PATH ANSWER [NAME…]`,
// where the names are those of what is left out of the schema.
//
// It runs the app's code, as ampx does, but with stand-ins for Amplify's packages: no CloudFormation, no credentials, no
// network. Standard output belongs to the app's code; the document goes to the file ANSWER.
import fs from 'node:fs';
import * as module from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Of the document; Sluice refuses any other. */
const VERSION = 1;
const MISTAKE = 'sluice-mistake:';
const RESOURCE = ['resource.ts', 'resource.mts', 'resource.js', 'resource.mjs'];

/** A mistake of the app, with its place and advice where there are any. */
class Mistake extends Error {
  constructor(fields) {
    super(fields.message);
    this.fields = fields;
  }
}

const [given, answer, ...leftOut] = process.argv.slice(2);
let document;
try {
  document = await read(path.resolve(given));
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
  const authFile = inFolder(path.join(path.dirname(file), '..', 'auth'));
  if (authFile) await load(authFile);
  const { describe } = await import('./describe.mjs');
  const { auth, called } = backend.recorded;
  return { file, ...describe({ data: data.props, auth: auth[0]?.props, called, file, leftOut, mistakeOf }) };
}

async function load(file) {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    throw new Mistake(mistakeOf(error, file));
  }
}

/** `amplify/data/resource.ts`, given itself, its folder, `amplify/` or the app. */
function findResource(place) {
  const entry = fs.statSync(place, { throwIfNoEntry: false });
  if (!entry) throw new Mistake({ message: `there is no \`${place}\`` });
  if (entry.isFile()) return fs.realpathSync(place);
  const folders = [place, path.join(place, 'data'), path.join(place, 'amplify', 'data')];
  // A folder of the app may hold a `resource.ts` of something else: the deepest place that fits is meant.
  const found = folders.reverse().map(inFolder).find(Boolean);
  if (found) return found;
  const help = 'give the app, its `amplify/` folder, `amplify/data/` or the file';
  throw new Mistake({ message: `there is no \`amplify/data/resource.ts\` in \`${place}\``, help });
}

function inFolder(folder) {
  const file = RESOURCE.map((name) => path.join(folder, name)).find((candidate) => fs.existsSync(candidate));
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
    const place = /^\s+at (?:.*\()?((?:file:\/\/)?\/[^()]*):(\d+):(\d+)\)?$/.exec(line);
    const file = place && (place[1].startsWith('file:') ? fileURLToPath(place[1]) : place[1]);
    if (file && !file.includes('/node_modules/') && path.dirname(file) !== own) {
      return { message, path: file, line: Number(place[2]), column: Number(place[3]) };
    }
  }
  const help = /^Cannot find package/.test(message) ? 'run `npm install` in the app' : undefined;
  return { message, path: fallback, help };
}
