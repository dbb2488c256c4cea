// Stand-ins for `@aws-amplify/backend`: each `define…` records what it is given and does nothing else. The schema builder
// `a` is the app's own, except that a handler's function is written by its name, not by that of the field it answers.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { a as installed } from 'sluice:installed-schema-builder';
import { standIn } from './record.mjs';

/** What a file defined, by kind. */
export const recorded = { auth: [], backend: [], called: [], data: [], function: [], storage: [] };

export class Recorded {
  constructor(kind, props) {
    this.kind = kind;
    this.props = props;
  }
}

class RecordedFunction extends Recorded {
  constructor(props, name, folder) {
    super('function', props);
    this.name = name;
    this.folder = folder;
  }
}

export const a = {
  ...installed,
  handler: {
    ...installed.handler,
    function: (called) => installed.handler.function(called instanceof RecordedFunction ? nameOf(called) : called),
  },
};

export function defineData(props) {
  return keep('data', new Recorded('data', props ?? {}));
}

export function defineAuth(props) {
  return keep('auth', new Recorded('auth', props ?? {}));
}

export function referenceAuth(props) {
  return keep('auth', new Recorded('auth', { ...props, isReference: true }));
}

export function defineStorage(props) {
  return keep('storage', new Recorded('storage', props ?? {}));
}

/** Named as Amplify names it: by `name`, else by the file of `entry`, else by the folder of the caller. */
export function defineFunction(props = {}, ofProvider = {}) {
  const folder = callersFolder();
  if (typeof props === 'function') {
    return keep('function', new RecordedFunction({ ...ofProvider, isProvided: true }, path.basename(folder), folder));
  }
  const name = props.name ?? (props.entry ? path.parse(props.entry).name : path.basename(folder));
  return keep('function', new RecordedFunction(props, name, folder));
}

/** What `amplify/backend.ts` works on. Its parts are stand-ins; what they are made of is recorded. */
export function defineBackend(parts) {
  keep('backend', new Recorded('backend', parts ?? {}));
  return standIn(['backend']);
}

/** A secret is its name here; its value is never looked up. */
export function secret(name) {
  return { ...new Recorded('secret', {}), name };
}

function nameOf(called) {
  keep('called', called);
  return called.name;
}

function keep(kind, what) {
  recorded[kind].push(what);
  return what;
}

function callersFolder() {
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = (_, sites) => sites.map((site) => site.getFileName());
  const files = new Error().stack;
  Error.prepareStackTrace = prepareStackTrace;
  const caller = files.find((file) => file?.startsWith('file:') && file !== import.meta.url);
  return caller ? path.dirname(fileURLToPath(caller)) : process.cwd();
}
