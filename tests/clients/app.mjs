// The tutorial's app, built for a sandbox and served on a port of its own. Nothing is written into `examples/`.
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const example = fileURLToPath(new URL('../../examples/profilesapp', import.meta.url));

/** Builds and serves the app; gives its URL and how to end it. */
export async function serveApp(outputs) {
  const root = mkdtempSync(join(tmpdir(), 'profilesapp-'));
  for (const part of ['index.html', 'package.json', 'src', 'vite.config.js']) {
    cpSync(join(example, part), join(root, part), { recursive: true });
  }
  symlinkSync(join(example, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'amplify_outputs.json'), JSON.stringify(outputs));
  const vite = await import(pathToFileURL(join(example, 'node_modules/vite/dist/node/index.js')));
  await vite.build({ root, logLevel: 'error' });
  const server = await vite.preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const end = async () => {
    await server.close();
    rmSync(root, { recursive: true });
  };
  return { url: server.resolvedUrls.local[0], end };
}
