// What the app itself has installed: its schema builder and its compiler of TypeScript. Nothing is downloaded, and
// nothing of Sluice's own stands in for what is missing.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Packages that bring an esbuild along, in the order in which they are looked at. */
const BRING_ESBUILD = ['tsx', '@aws-amplify/backend-cli', 'vite'];

/** The folder of an installed package as Node finds it from a file, or undefined. */
export function packageFolder(name, from) {
  for (const folder of createRequire(from).resolve.paths(name) ?? []) {
    const candidate = path.join(folder, name);
    if (fs.existsSync(path.join(candidate, 'package.json'))) return fs.realpathSync(candidate);
  }
  return undefined;
}

/** A file from which `@aws-amplify/data-schema` resolves: the app's, or one of the backend package that brings it. */
export function schemaBuilderSeenFrom(file) {
  if (packageFolder('@aws-amplify/data-schema', file)) return file;
  const backend = packageFolder('@aws-amplify/backend', file);
  const inside = backend && path.join(backend, 'package.json');
  return inside && packageFolder('@aws-amplify/data-schema', inside) ? inside : undefined;
}

/** Which compiler the app has: `{ kind, folder }`, or undefined. */
export function findCompiler(file) {
  const esbuild = packageFolder('esbuild', file) ?? esbuildOfAnother(file);
  if (esbuild) return { kind: 'esbuild', folder: esbuild };
  const typescript = packageFolder('typescript', file);
  return typescript && { kind: 'typescript', folder: typescript };
}

function esbuildOfAnother(file) {
  let from = [file];
  // backend-cli brings tsx, which brings esbuild: two steps suffice.
  for (let step = 0; step < 2; step += 1) {
    const folders = from.flatMap((place) => BRING_ESBUILD.map((name) => packageFolder(name, place)).filter(Boolean));
    from = folders.map((folder) => path.join(folder, 'package.json'));
    const found = from.map((place) => packageFolder('esbuild', place)).find(Boolean);
    if (found) return found;
  }
  return undefined;
}

/** A function from a file's path and text to JavaScript; it throws what `mistakeOf` made. */
export function loadCompiler({ kind, folder }, mistakeOf) {
  const loaded = createRequire(pathToFileURL(path.join(folder, 'package.json')))(folder);
  return kind === 'esbuild' ? withEsbuild(loaded, mistakeOf) : withTypescript(loaded, mistakeOf);
}

function withEsbuild(esbuild, mistakeOf) {
  return async (file, text) => {
    try {
      const { code } = await esbuild.transform(text, {
        format: 'esm',
        loader: file.endsWith('x') ? 'tsx' : 'ts',
        logLevel: 'silent',
        sourcefile: file,
        sourcemap: 'inline',
        target: 'node20',
      });
      return code;
    } catch (error) {
      const [first] = error.errors ?? [];
      if (!first) throw error;
      const { line, column } = first.location ?? {};
      throw mistakeOf({ message: first.text, path: file, line, column: column === undefined ? undefined : column + 1 });
    }
  };
}

function withTypescript(typescript, mistakeOf) {
  const { ModuleKind, ScriptTarget } = typescript;
  return async (file, text) => {
    const { outputText, diagnostics } = typescript.transpileModule(text, {
      compilerOptions: { inlineSourceMap: true, module: ModuleKind.ESNext, target: ScriptTarget.ESNext },
      fileName: file,
      reportDiagnostics: true,
    });
    const [first] = diagnostics ?? [];
    if (!first) return outputText;
    const place = first.file?.getLineAndCharacterOfPosition(first.start ?? 0);
    const message = typescript.flattenDiagnosticMessageText(first.messageText, '\n');
    throw mistakeOf({ message, path: file, line: place && place.line + 1, column: place && place.character + 1 });
  };
}
