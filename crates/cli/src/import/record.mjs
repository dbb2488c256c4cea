// Stand-ins for what `amplify/backend.ts` works on: the parts of the backend, and packages that make AWS resources. Whatever
// the file reads of one, calls or makes is another stand-in, and what it sets, calls and makes is recorded with its place.
// Nothing is synthesized, so nothing has a value before it is deployed: as a text, a stand-in is its own path in braces.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the app did to stand-ins, in order: `{ what: 'set' | 'call' | 'new', path, value, args, place }`. */
export const effects = [];

/** How long a path may be; a loop over the parents of parents has to end. */
const LONGEST_PATH = 40;
/** Methods that call what they are given for each of something; how many there are is known on AWS alone. */
const FOR_EACH = ['forEach', 'map', 'flatMap'];
const OF_A_STAND_IN = Symbol('the path of a stand-in');
const MADE_OF = Symbol('what a stand-in was made of');

const own = path.dirname(fileURLToPath(import.meta.url));

/** The stand-in at a path; `made` is what it was made of, if the app made it. */
export function standIn(names, made) {
  if (names.length > LONGEST_PATH) return undefined;
  const here = names.join('.');
  const parts = new Map();
  const part = (name) => {
    if (!parts.has(name)) parts.set(name, standIn([...names, name]));
    return parts.get(name);
  };
  const target = function () {};
  // A class of the app that extends a stand-in has instances whose other members are stand-ins.
  Object.setPrototypeOf(target.prototype, new Proxy({}, { get: (_, name) => (typeof name === 'symbol' ? undefined : part(name)) }));
  return new Proxy(target, {
    get(_, name) {
      if (name === OF_A_STAND_IN) return names;
      if (name === MADE_OF) return made;
      if (name === Symbol.toPrimitive) return () => `{${here}}`;
      if (name === Symbol.iterator) return () => [part('*')][Symbol.iterator]();
      if (name === 'toJSON' || name === 'toString') return () => `{${here}}`;
      // A stand-in can be awaited, and is no promise.
      if (name === 'then' || typeof name === 'symbol') return undefined;
      return name === 'prototype' ? target.prototype : part(name);
    },
    set(_, name, value) {
      record({ what: 'set', path: [...names, String(name)], value: plain(value) });
      parts.set(name, value);
      return true;
    },
    deleteProperty(_, name) {
      record({ what: 'set', path: [...names, String(name)], value: undefined });
      return true;
    },
    apply(_, self, args) {
      record({ what: 'call', path: names, args: args.map((arg) => plain(arg)) });
      const isForEach = FOR_EACH.includes(names.at(-1)) && typeof args[0] === 'function' && !pathOf(args[0]);
      if (isForEach) args[0](standIn([...names.slice(0, -1), '*']), 0);
      return standIn([...names.slice(0, -1), `${names.at(-1)}()`]);
    },
    construct(_, args, byClass) {
      const plainArgs = args.map((arg) => plain(arg));
      record({ what: 'new', path: names, args: plainArgs });
      if (pathOf(byClass)) return standIn([`new ${names.at(-1)}`], plainArgs);
      return Reflect.construct(function () {}, [], byClass);
    },
    has: () => true,
    // `Object.values` of a stand-in gives one, whatever its name is.
    ownKeys: () => ['prototype', '*'],
    getOwnPropertyDescriptor(_, name) {
      if (name === 'prototype') return Reflect.getOwnPropertyDescriptor(target, name);
      return { configurable: true, enumerable: true, value: part(name), writable: true };
    },
  });
}

/** The path of a stand-in as a list of names; undefined of anything else. */
export function pathOf(value) {
  return typeof value === 'function' ? value[OF_A_STAND_IN] : undefined;
}

/** A value that the app wrote, as plain data: stand-ins are `{ standsFor: path, made }`, and functions nothing. */
export function plain(value, depth = 8) {
  const names = pathOf(value);
  if (names) return { standsFor: names.join('.'), made: value[MADE_OF] };
  if (typeof value === 'function' || typeof value === 'symbol' || depth === 0) return undefined;
  if (Array.isArray(value)) return value.map((element) => plain(element, depth - 1));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, element]) => [name, plain(element, depth - 1)]));
}

function record(effect) {
  const place = placeInTheApp();
  // What a package does to what it was given is its own affair.
  if (place) effects.push({ ...effect, place });
}

/** The innermost place of the app's own code that led here. */
function placeInTheApp() {
  for (const line of String(new Error().stack).split('\n')) {
    const found = /^\s+at (?:.*\()?((?:file:\/\/)?\/[^()]*?)(?:\?[^():]*)?:(\d+):(\d+)\)?$/.exec(line);
    const file = found && (found[1].startsWith('file:') ? fileURLToPath(found[1]) : found[1]);
    if (file && path.dirname(file) !== own) {
      return file.includes('/node_modules/') ? undefined : { path: file, line: Number(found[2]), column: Number(found[3]) };
    }
  }
  return undefined;
}
