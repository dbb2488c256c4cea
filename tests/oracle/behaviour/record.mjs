// Records how Amplify's resolvers answer the requests of the cases: all of them, or those that are named.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deploy } from '../lib/deploy.mjs';
import { callers } from './lib/callers.mjs';
import { start } from './lib/dynamodb-local.mjs';
import { plain } from './lib/plain.mjs';
import { contextOf, serve } from './lib/simulator.mjs';

const CASES = fileURLToPath(new URL('cases', import.meta.url));
const names = process.argv.slice(2);
const out = console.log;
// The simulator reports each failed condition there.
console.log = () => {};

const dynamodb = await start();
for (const name of readdirSync(CASES).sort()) {
  if (names.length !== 0 && !names.includes(name)) continue;
  try {
    out(`${name}: ${await record(name)} requests`);
  } catch (error) {
    process.exitCode = 1;
    out(`FAILED ${name}: ${error.stack}`);
  }
}
dynamodb.stop();

async function record(name) {
  const folder = join(CASES, name);
  const schema = readFileSync(join(folder, 'schema.graphql'), 'utf8');
  const { requests, ordered = false } = await import(pathToFileURL(join(folder, 'requests.mjs')));
  const ask = await serve(deploy(schema, { lambdaAuth: true, oidc: true }), dynamodb, `${name}-`);
  const normalize = plain();
  const seen = new Set();
  const lines = [];
  let token;
  for (const request of requests) {
    if (seen.has(request.name)) throw new Error(`${name} has two requests \`${request.name}\``);
    seen.add(request.name);
    const variables = JSON.parse(JSON.stringify(request.variables ?? {}).replace('"<token>"', JSON.stringify(token ?? null)));
    const answer = await ask(contextOf(callers[request.as]), request.query, variables);
    token = /"nextToken":"([^"]+)"/.exec(JSON.stringify(answer.data))?.[1];
    lines.push(JSON.stringify({ ...request, answer: normalize(answer) }));
  }
  const asking = JSON.stringify(callers, null, 2).replaceAll('\n', '\n  ');
  const text = `{\n  "ordered": ${ordered},\n  "callers": ${asking},\n  "requests": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`;
  writeFileSync(join(folder, 'recorded.json'), text);
  return lines.length;
}
