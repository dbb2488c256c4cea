// Makes a component: `node build.mjs FILE plugins/NAME.wasm`. The file exports `handler`, as a Lambda function does, or
// `request` and `response`, as an AppSync script does.
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { componentize } from '@bytecodealliance/componentize-js';
import { build } from 'esbuild';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const WIT = path.join(HERE, '../../wit');

const [file, component] = process.argv.slice(2).map((name) => path.resolve(name));
const resolver = JSON.stringify(path.join(HERE, 'resolver.js'));
const entry = `
  import * as exported from ${JSON.stringify(file)};
  import { ofHandler, ofScript } from ${resolver};
  const code = { ...exported };
  export const resolver = code.handler ? ofHandler(code.handler) : ofScript(code);
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
  await copyFile(path.join(WIT, 'resolvers/resolvers.wit'), path.join(wit, 'resolvers.wit'));
  await copyFile(path.join(WIT, 'data/data.wit'), path.join(wit, 'deps/data/data.wit'));
  // Whatever is not disabled would be an import that the gateway refuses.
  const made = await componentize(outputFiles[0].text, {
    disableFeatures: ['clocks', 'fetch-event', 'http', 'random', 'stdio'],
    witPath: wit,
    worldName: 'function-resolver',
  });
  await writeFile(`${component}.new`, made.component);
  await rename(`${component}.new`, component);
} finally {
  await rm(wit, { recursive: true });
}
