// Records what Amplify's packages make of the schemas in `cases`, `refused` and `stricter`: all of them, or those that are named.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deploy } from './lib/deploy.mjs';
import { clientCode, introspection } from './lib/generate.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const TYPES = { typescript: 'typescript', flow: 'flow', angular: 'angular' };
const names = process.argv.slice(2);

for (const folder of chosen('cases')) await attempt(folder, record);
for (const folder of chosen('refused')) await attempt(folder, recordRefusal);
// Nothing of these is kept but that the transformer takes them.
for (const folder of chosen('stricter')) await attempt(folder, (_, schema, options) => deploy(schema, options));

async function attempt(folder, work) {
  try {
    await work(folder, readFileSync(join(folder, 'schema.graphql'), 'utf8'), optionsOf(folder));
    console.log(`recorded ${folder.slice(HERE.length + 1)}`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`FAILED ${folder.slice(HERE.length + 1)}: ${error.message}`);
  }
}

async function record(folder, schema, { client = [], modelgen = [], ...options }) {
  const { api, tables } = deploy(schema, options);
  writeFileSync(join(folder, 'appsync.graphql'), `${api.trimEnd()}\n`);
  writeFileSync(join(folder, 'tables.json'), `${JSON.stringify(tables, null, 2)}\n`);
  writeFileSync(join(folder, 'introspection.json'), await introspection(schema));
  for (const target of client) {
    const [statementTarget, typeTarget = TYPES[statementTarget]] = target.split('+');
    const into = emptied(join(folder, 'client', target));
    await clientCode(schema, api, { format: 'graphql-codegen', statementTarget, typeTarget }, into);
  }
  for (const modelTarget of modelgen) {
    await clientCode(schema, api, { format: 'modelgen', modelTarget }, emptied(join(folder, 'modelgen', modelTarget)));
  }
}

async function recordRefusal(folder, schema, options) {
  let message;
  try {
    deploy(schema, options);
  } catch (error) {
    message = error.message;
  }
  if (message === undefined) throw new Error('the transformer takes this schema');
  writeFileSync(join(folder, 'message.txt'), `${message.trimEnd()}\n`);
}

function chosen(kind) {
  const root = join(HERE, kind);
  const all = existsSync(root) ? readdirSync(root).sort() : [];
  return all.filter((name) => names.length === 0 || names.includes(name)).map((name) => join(root, name));
}

function optionsOf(folder) {
  const path = join(folder, 'options.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  return folder;
}
