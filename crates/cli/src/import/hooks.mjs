// Node's module hooks while an app's files are read. They compile its TypeScript file by file, so that each module keeps
// its own place, and put recording stand-ins where the app imports `@aws-amplify/backend`: the real packages synthesize
// CloudFormation, and are never loaded.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { aliased } from './aliases.mjs';
import { loadCompiler, packageFolder } from './toolchain.mjs';

/** How a mistake travels through Node's own wrapping of errors from another thread. */
const MISTAKE = 'sluice-mistake:';
/** The packages that define a backend's parts; `backend` itself exports all of them. */
const DEFINES_A_BACKEND = /^@aws-amplify\/backend(-auth|-data|-function|-storage)?$/;
const SCHEMA_BUILDER = '@aws-amplify/data-schema';
/** The schema builder as the app sees it, and as it is installed. */
const RECORDED_BUILDER = 'sluice:schema-builder';
const INSTALLED_BUILDER = 'sluice:installed-schema-builder';
const ENDINGS = ['.ts', '.mts', '.tsx', '.js', '.mjs', '.json'];
/** Packages that make AWS resources; so do those that need one of them beside them. */
const MAKES_RESOURCES = /^(aws-cdk-lib|constructs|@aws-cdk\/[^/]+|@aws-amplify\/(backend-ai|graphql-api-construct|data-construct))(\/|$)/;
const RESOURCE_PACKAGES = ['aws-cdk-lib', 'constructs'];
/** What stands for such a package, by the name that the app imports. */
const STANDS_FOR = 'sluice:stands-for/';
/** What the address of `amplify/backend.ts` ends with: from there on, nothing makes resources. */
const IS_BACKEND = '?of-the-backend';
const IMPORT = /^import\s+([^'";]+?)\s+from\s*(["'])([^"']+)\2;?/gm;

let readsBackend = false;
let builderSeenFrom;
let compilerFound;
let compile;

export function initialize(data) {
  builderSeenFrom = data.builderSeenFrom;
  compilerFound = data.compiler;
}

export async function resolve(specifier, context, nextResolve) {
  if (specifier.startsWith(STANDS_FOR)) return ours(specifier);
  if (specifier.endsWith(IS_BACKEND)) readsBackend = true;
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
  if (url.startsWith(STANDS_FOR)) {
    const record = new URL('./record.mjs', import.meta.url).href;
    const name = JSON.stringify(url.slice(STANDS_FOR.length));
    return source(`import { standIn } from '${record}';\nexport default standIn([${name}]);`);
  }
  if (!isOfTheApp(url)) return nextLoad(url, context);
  const file = fileURLToPath(url);
  const ending = path.extname(file);
  if (ending === '.json') return source(`export default ${fs.readFileSync(file, 'utf8')};`);
  if (/^\.[cm]?tsx?$/.test(ending)) return source(withStandIns(await compileFile(file), file));
  // An app whose package.json does not say "module" means ES modules all the same: ampx reads no others.
  if (ending === '.js' && /^\s*(import|export)\b/m.test(fs.readFileSync(file, 'utf8'))) {
    return source(withStandIns(fs.readFileSync(file, 'utf8'), file));
  }
  return nextLoad(url, context);
}

/** A module in which stand-ins take the place of packages that make resources: any name may be imported of them. */
function withStandIns(text, file) {
  let count = 0;
  return text.replace(IMPORT, (whole, names, _, specifier) => {
    if (!standsFor(specifier, file)) return whole;
    const all = `__sluice_${(count += 1)}`;
    const inOneLine = names.replace(/\s+/g, ' ').trim();
    const [, one, rest] = /^([\w$]+)?(?:\s*,\s*)?(.*)$/.exec(inOneLine);
    const taken = [];
    if (one) taken.push(`const ${one} = ${all};`);
    if (rest.startsWith('*')) taken.push(`const ${rest.replace(/^\*\s*as\s+/, '')} = ${all};`);
    else if (rest) taken.push(`const ${rest.replace(/\s+as\s+/g, ': ')} = ${all};`);
    // As many lines as before, so that each keeps its number.
    const lines = '\n'.repeat(whole.split('\n').length - 1);
    return `import ${all} from ${JSON.stringify(STANDS_FOR + specifier)};${taken.join(' ')}${lines}`;
  });
}

/** Whether a stand-in takes a package's place. A resource file may use what is installed, such as `Duration`. */
function standsFor(specifier, file) {
  if (isRelative(specifier) || specifier.includes(':')) return false;
  const folder = packageFolder(nameOfPackage(specifier), file);
  if (MAKES_RESOURCES.test(specifier)) return readsBackend || !folder || specifier.startsWith('@aws-amplify/');
  if (!readsBackend || !folder) return false;
  const { dependencies, peerDependencies } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const needed = { ...dependencies, ...peerDependencies };
  return RESOURCE_PACKAGES.some((name) => Object.hasOwn(needed, name)) && !DEFINES_A_BACKEND.test(specifier) && specifier !== SCHEMA_BUILDER;
}

function nameOfPackage(specifier) {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
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
