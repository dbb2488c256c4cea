// Imports by the names that `compilerOptions.paths` of a tsconfig.json gives, such as `@/functions/price/resource`.
import fs from 'node:fs';
import path from 'node:path';

/** What files of a folder may import, by folder. */
const known = new Map();

/** The paths, without endings perhaps, that an import from a file may mean; none if no alias fits. */
export function aliased(specifier, importer) {
  const { base, paths } = aliasesFor(path.dirname(importer));
  const fitting = Object.keys(paths)
    .map((pattern) => ({ pattern, rest: restOf(specifier, pattern) }))
    .filter(({ rest }) => rest !== undefined)
    // As TypeScript does: the longest text before the star wins, and no star at all.
    .sort((one, other) => weightOf(other.pattern) - weightOf(one.pattern));
  const [best] = fitting;
  return best ? paths[best.pattern].map((target) => path.resolve(base, target.replace('*', () => best.rest))) : [];
}

function restOf(specifier, pattern) {
  const [before, after] = pattern.split('*');
  if (after === undefined) return specifier === pattern ? '' : undefined;
  const fits = specifier.startsWith(before) && specifier.endsWith(after);
  const end = specifier.length - after.length;
  return fits && end >= before.length ? specifier.slice(before.length, end) : undefined;
}

function weightOf(pattern) {
  return pattern.includes('*') ? pattern.indexOf('*') : Number.POSITIVE_INFINITY;
}

/** The aliases of the nearest tsconfig.json that has some. */
function aliasesFor(folder) {
  if (!known.has(folder)) {
    const parent = path.dirname(folder);
    const own = readConfiguration(path.join(folder, 'tsconfig.json'), []);
    known.set(folder, own ?? (parent === folder ? { base: folder, paths: {} } : aliasesFor(parent)));
  }
  return known.get(folder);
}

/** The aliases that a configuration has or inherits. */
function readConfiguration(file, inheritors) {
  if (inheritors.includes(file) || !fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const { compilerOptions, extends: inherited } = parse(fs.readFileSync(file, 'utf8'));
  const folder = path.dirname(file);
  if (compilerOptions?.paths) return { base: path.resolve(folder, compilerOptions.baseUrl ?? '.'), paths: compilerOptions.paths };
  const parents = [inherited ?? []].flat().filter((name) => name.startsWith('.') || path.isAbsolute(name));
  const found = parents.map((name) => {
    const parent = path.resolve(folder, name);
    return readConfiguration(parent.endsWith('.json') ? parent : `${parent}.json`, [...inheritors, file]);
  });
  return found.filter(Boolean).at(-1);
}

/** JSON with comments and commas before a closing bracket; nothing if it is damaged. */
function parse(text) {
  const plain = text
    .replace(/("(?:[^"\\]|\\.)*")|\/\*[\s\S]*?\*\/|\/\/.*/g, (_, kept) => kept ?? '')
    .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, kept) => kept ?? '');
  try {
    return JSON.parse(plain) ?? {};
  } catch {
    return {};
  }
}
