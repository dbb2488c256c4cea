// What every script shares: the sandbox it talks to, told on standard input, and the lines it reports on standard output,
// one JSON object `{name, ok, detail}` for each scenario. tests/tests/clients/amplify.rs asserts them.
import { readFileSync, writeSync } from 'node:fs';

export const sandbox = JSON.parse(readFileSync(0, 'utf8'));

/** What shows the secret of the sandbox's start to its `/admin`. */
export const asUser = { headers: { authorization: `Bearer ${sandbox.startSecret}` } };

const say = (line) => writeSync(1, `${JSON.stringify(line)}\n`);

// The client library warns of endpoints that are not AWS's; nobody needs to know, and lines are reports here.
for (const kind of ['log', 'info', 'warn', 'debug']) console[kind] = () => {};

export async function scenario(name, body) {
  try {
    await body();
    say({ name, ok: true, detail: '' });
  } catch (error) {
    say({ name, ok: false, detail: error instanceof Error ? (error.stack ?? String(error)) : JSON.stringify(error) });
  }
}
