// Operations that AppSync scripts answer (`a.handler.custom`). A script is not run: the component of a function that is
// named like it answers the operation instead. That of a subscription answers nothing; it can only choose what is heard.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ENDINGS = ['', '.js', '.mjs', '.ts'];
/** Fields that a model has without saying so. */
const IMPLICIT = ['id', 'createdAt', 'updatedAt'];
/** What a script of a subscription must not mention: with it, more would be heard than the app says. */
const CHOOSES = /\b(extensions|util|runtime|identity|earlyReturn|throw)\b/;

/**
 * The SDL of a schema with `@function` where scripts answer. `found` gets a warning for each script that is not run, and a
 * mistake for each that cannot be left out.
 */
export function replaceScripts(sdl, resolvers, file, found) {
  let text = sdl;
  const told = new Map();
  for (const { typeName, fieldName, handlers } of resolvers ?? []) {
    const scripts = handlers.map(({ entry }) => scriptOf(entry, file));
    if (typeName === 'Subscription') {
      const beside = argumentsBeside(sdl, fieldName);
      if (beside) found.mistakes.push(choosingBeside(fieldName, beside, file));
      else found.mistakes.push(...scripts.filter(choosesWhatIsHeard).map((script) => filtering(fieldName, script, file)));
      continue;
    }
    text = withFunctions(text, typeName, fieldName, scripts);
    for (const script of scripts) told.set(script.name, [...(told.get(script.name) ?? []), `${typeName}.${fieldName}`]);
  }
  for (const [name, operations] of told) {
    const message = `an AppSync script answers ${listed(operations)}, and is not run`;
    found.warnings.push({ message, path: file, help: `write the component \`${name}\`, which answers instead` });
  }
  return text;
}

/** The names of the functions that stand for scripts. */
export function namesOfScripts(resolvers, file) {
  const answering = (resolvers ?? []).filter(({ typeName }) => typeName !== 'Subscription');
  return new Set(answering.flatMap(({ handlers }) => handlers.map(({ entry }) => scriptOf(entry, file).name)));
}

/** A script's file, and the name of its function: its place below the folder of the resource file. */
function scriptOf(entry, file) {
  const folder = path.dirname(file);
  const { relativePath, importLine } = typeof entry === 'string' ? { relativePath: entry, importLine: '' } : entry;
  const place = /(file:\/\/)?(\/.*):\d+:\d+\)?$/.exec(importLine);
  const importer = place && (place[1] ? fileURLToPath(place[1] + place[2]) : place[2]);
  const script = path.resolve(importer ? path.dirname(importer) : folder, relativePath);
  const words = path.relative(folder, script).replace(/\.\w+$/, '').split(/[^A-Za-z0-9_]+/);
  return { script, name: words.filter(Boolean).join('-') };
}

function withFunctions(sdl, typeName, fieldName, scripts) {
  const directives = scripts.map(({ name }) => ` @function(name: "${name}")`).join('');
  const root = new RegExp(`^type ${typeName} \\{\\n[\\s\\S]*?^\\}`, 'm');
  // Up to the end of the type that is answered.
  const field = new RegExp(`^ +${fieldName}(\\([^)]*\\))?: [^\\s@]+`, 'm');
  return sdl.replace(root, (whole) => whole.replace(field, (answered) => answered + directives));
}

function choosesWhatIsHeard({ script }) {
  const found = ENDINGS.map((ending) => script + ending).find((name) => fs.statSync(name, { throwIfNoEntry: false })?.isFile());
  if (!found) return true;
  return CHOOSES.test(fs.readFileSync(found, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|^import .*$/gm, ''));
}

/**
 * The arguments of a subscription that are no fields of its type, so that only its script can tell what they mean; undefined
 * if there are none.
 */
function argumentsBeside(sdl, fieldName) {
  const [, root = ''] = /^type Subscription \{\n([\s\S]*?)^\}/m.exec(sdl) ?? [];
  const [, given = '', type] = new RegExp(`^ +${fieldName}(?:\\(([^)]*)\\))?: \\[?(\\w+)`, 'm').exec(root) ?? [];
  const [, body = ''] = new RegExp(`^type ${type}\\b[^{]*\\{\\n([\\s\\S]*?)^\\}`, 'm').exec(sdl) ?? [];
  const fields = [...body.matchAll(/^ +(\w+)\s*[:(]/gm)].map(([, name]) => name);
  const names = [...given.matchAll(/(\w+):/g)].map(([, name]) => name).filter((name) => !IMPLICIT.includes(name) && !fields.includes(name));
  return names.length > 0 ? { names, type } : undefined;
}

function choosingBeside(fieldName, { names, type }, file) {
  const message = `the AppSync script of \`Subscription.${fieldName}\` chooses by ${listed(names)} who hears what, and Sluice does not run it`;
  const help = `\`${type}\` has no such field that could be compared: give it one, with the same name, and let the script return \`null\` alone; or \`--leave-out ${fieldName}\``;
  return { message, path: file, help };
}

function filtering(fieldName, { script }, file) {
  const message = `the AppSync script of \`Subscription.${fieldName}\` chooses who hears what, and Sluice does not run it`;
  const named = path.relative(path.dirname(file), script);
  const help = `let \`${named}\` return \`null\` alone, and each argument is compared with the field of its name; or \`--leave-out ${fieldName}\``;
  return { message, path: file, help };
}

function listed(names) {
  return names.map((name) => `\`${name}\``).join(', ');
}
