// Node's module hooks while an app's files are read. They compile its TypeScript file by file, so that each module keeps
// its own place, and put recording stand-ins where the app imports `@aws-amplify/backend`: the real packages synthesize
// CloudFormation, and are never loaded.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { aliased } from './aliases.mjs';
import { loadCompiler } from './toolchain.mjs';

/** How a mistake travels through Node's own wrapping of errors from another thread. */
const MISTAKE = 'sluice-mistake:';
/** The packages that define a backend's parts; `backend` itself exports all of them. */
const DEFINES_A_BACKEND = /^@aws-amplify\/backend(-auth|-data|-function|-storage)?$/;
const SCHEMA_BUILDER = '@aws-amplify/data-schema';
/** The schema builder as the app sees it, and as it is installed. */
const RECORDED_BUILDER = 'sluice:schema-builder';
const INSTALLED_BUILDER = 'sluice:installed-schema-builder';
const ENDINGS = ['.ts', '.mts', '.tsx', '.js', '.mjs', '.json'];

let builderSeenFrom;
let compilerFound;
let compile;

export function initialize(data) {
  builderSeenFrom = data.builderSeenFrom;
  compilerFound = data.compiler;
}

export async function resolve(specifier, context, nextResolve) {
  if (DEFINES_A_BACKEND.test(specifier)) return ours(new URL('./backend.mjs', import.meta.url).href);
  if (specifier === INSTALLED_BUILDER) {
    return nextResolve(SCHEMA_BUILDER, { ...context, parentURL: pathToFileURL(builderSeenFrom).href });
  }
  if (specifier === SCHEMA_BUILDER && isOfTheApp(context.parentURL)) return ours(RECORDED_BUILDER);
  if (isRelative(specifier) && isOfTheApp(context.parentURL)) {
    const found = findFile(fileURLToPath(new URL(specifier, context.parentURL)));
    if (found) return ours(pathToFileURL(found).href);
  } else if (isOfTheApp(context.parentURL)) {
    const found = aliased(specifier, fileURLToPath(context.parentURL)).map(findFile).find(Boolean);
    if (found) return ours(pathToFileURL(found).href);
  }
  return nextResolve(specifier, context);
}

export async function load(url, context, nextLoad) {
  if (url === RECORDED_BUILDER) {
    const backend = new URL('./backend.mjs', import.meta.url).href;
    return source(`export * from '${INSTALLED_BUILDER}';\nexport { a } from '${backend}';`);
  }
  if (!isOfTheApp(url)) return nextLoad(url, context);
  const file = fileURLToPath(url);
  const ending = path.extname(file);
  if (ending === '.json') return source(`export default ${fs.readFileSync(file, 'utf8')};`);
  if (/^\.[cm]?tsx?$/.test(ending)) return source(await compileFile(file));
  // An app whose package.json does not say "module" means ES modules all the same: ampx reads no others.
  if (ending === '.js' && /^\s*(import|export)\b/m.test(fs.readFileSync(file, 'utf8'))) {
    return source(fs.readFileSync(file, 'utf8'));
  }
  return nextLoad(url, context);
}

async function compileFile(file) {
  if (!compilerFound) {
    const help = 'run `npm install` in the app, or `npm install --save-dev esbuild`';
    throw mistakeOf({ message: 'the app has no compiler of TypeScript installed', path: file, help });
  }
  compile ??= loadCompiler(compilerFound, mistakeOf);
  return compile(file, fs.readFileSync(file, 'utf8'));
}

function mistakeOf(mistake) {
  return new Error(MISTAKE + JSON.stringify(mistake));
}

/** Files of the app: not of packages, and not these. */
function isOfTheApp(url) {
  if (!url?.startsWith('file:') || url.includes('/node_modules/')) return false;
  return path.dirname(fileURLToPath(url)) !== path.dirname(fileURLToPath(import.meta.url));
}

function isRelative(specifier) {
  return specifier.startsWith('./') || specifier.startsWith('../') || specifier === '.' || specifier === '..';
}

/** The file an import without an ending, or with that of the compiled file, means. */
function findFile(named) {
  const isFile = (candidate) => fs.statSync(candidate, { throwIfNoEntry: false })?.isFile();
  const compiled = named.replace(/\.([cm]?)js$/, '.$1ts');
  const inFolder = ENDINGS.map((ending) => path.join(named, `index${ending}`));
  return [named, ...ENDINGS.map((ending) => named + ending), compiled, ...inFolder].find(isFile);
}

function ours(url) {
  return { url, shortCircuit: true };
}

function source(text) {
  return { format: 'module', shortCircuit: true, source: text };
}
