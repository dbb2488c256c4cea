// Makes a component: `node build.mjs FILE plugins/NAME.wasm`. The file exports `handler`, as a Lambda function does, or
// `request` and `response`, as an AppSync script does. `--world lambda-function` makes a trigger of the handler;
// `--with clocks,random,http` lets it import what the gateway then has to grant.
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { componentize } from '@bytecodealliance/componentize-js';
import { build } from 'esbuild';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const WIT = path.join(HERE, '../../wit');

/** The worlds, and the folder of each below `wit`. */
const WORLDS = { 'function-resolver': 'resolvers', 'lambda-function': 'lambda' };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { with: { type: 'string', default: '' }, world: { type: 'string', default: 'function-resolver' } },
});
const folder = WORLDS[values.world];
if (positionals.length !== 2 || !folder) {
  console.error(`node build.mjs FILE plugins/NAME.wasm [--world ${Object.keys(WORLDS).join('|')}] [--with clocks,random,http]`);
  process.exit(2);
}
const [file, component] = positionals.map((name) => path.resolve(name));
const resolver = JSON.stringify(path.join(HERE, 'resolver.js'));
const entry = `
  import * as exported from ${JSON.stringify(file)};
  import { ofFunction, ofHandler, ofScript } from ${resolver};
  const code = { ...exported };
  ${
    values.world === 'lambda-function'
      ? 'export const handler = ofFunction(code.handler);'
      : 'export const resolver = code.handler ? ofHandler(code.handler) : ofScript(code);'
  }
`;
const { outputFiles } = await build({
  alias: { '@aws-appsync/utils': path.join(HERE, 'resolver.js') },
  bundle: true,
  external: ['sluice:*'],
  format: 'esm',
  stdin: { contents: entry, resolveDir: HERE },
  write: false,
});
const wit = await mkdtemp(path.join(tmpdir(), 'sluice-wit-'));
try {
  await mkdir(path.join(wit, 'deps/data'), { recursive: true });
  await copyFile(path.join(WIT, folder, `${folder}.wit`), path.join(wit, `${folder}.wit`));
  await copyFile(path.join(WIT, 'data/data.wit'), path.join(wit, 'deps/data/data.wit'));
  // Whatever is not disabled would be an import that the gateway refuses.
  const made = await componentize(outputFiles[0].text, {
    disableFeatures: ['clocks', 'fetch-event', 'http', 'random', 'stdio'].filter((name) => !values.with.split(',').includes(name)),
    witPath: wit,
    worldName: values.world,
  });
  await writeFile(`${component}.new`, made.component);
  await rename(`${component}.new`, component);
} finally {
  await rm(wit, { recursive: true });
}
