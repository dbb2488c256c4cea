// Records how Amplify's resolvers answer the requests of the cases: all of them, or those that are named.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deploy } from '../lib/deploy.mjs';
import { callers } from './lib/callers.mjs';
import { start } from './lib/dynamodb-local.mjs';
import { isSubscription } from './lib/listeners.mjs';
import { plain } from './lib/plain.mjs';
import { contextOf, serve } from './lib/simulator.mjs';

const CASES = fileURLToPath(new URL('cases', import.meta.url));
const names = process.argv.slice(2);
const out = console.log;
// The simulator reports each failed condition and function there.
console.log = () => {};
console.error = () => {};

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
  const { requests, ordered = false, callers: own = {}, defaultMode = 'API_KEY' } = await import(
    pathToFileURL(join(folder, 'requests.mjs'))
  );
  const asking = { ...callers, ...own };
  const deployed = deploy(schema, { lambdaAuth: true, oidc: true, defaultMode });
  const ask = await serve(deployed, dynamodb, `${name}-`, defaultMode);
  const normalize = plain();
  const seen = new Set();
  const recorded = [];
  const events = [];
  let token;
  for (const request of requests) {
    if (seen.has(request.name)) throw new Error(`${name} has two requests \`${request.name}\``);
    seen.add(request.name);
    const variables = JSON.parse(JSON.stringify(request.variables ?? {}).replace('"<token>"', JSON.stringify(token ?? null)));
    const heard = [];
    const answer = await ask(contextOf(asking[request.as]), request.query, variables, (event) => events.push([heard, event]));
    if (isSubscription(request.query)) {
      const { refused, filter } = answer;
      recorded.push({ ...request, ...(refused ? { answer: { errors: normalize({ errors: refused }).errors } } : { answer: null, filter }), heard });
    } else {
      token = /"nextToken":"([^"]+)"/.exec(JSON.stringify(answer.data))?.[1];
      recorded.push({ ...request, answer: normalize(answer) });
      for (const [heard, event] of events.splice(0)) heard.push([request.name, normalize(event)]);
    }
  }
  const lines = recorded.map((each) => JSON.stringify(each));
  const who = JSON.stringify(asking, null, 2).replaceAll('\n', '\n  ');
  const mode = defaultMode === 'API_KEY' ? '' : `\n  "defaultMode": "${defaultMode}",`;
  const text = `{\n  "ordered": ${ordered},${mode}\n  "callers": ${who},\n  "requests": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`;
  writeFileSync(join(folder, 'recorded.json'), text);
  return lines.length;
}
