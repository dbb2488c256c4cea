// Builds the console into a folder: `npm run build` writes ../assets, `node build.mjs /tmp/elsewhere` writes elsewhere.
// The same sources and lock give the same bytes, whatever the machine: `tests/run` compares them with those committed.

import { mkdir, readFile, copyFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const out = process.argv[2] ?? `${here}../assets`;

// GraphiQL's style sheet carries two fonts as text, a fifth of the bundle. The console uses the system's fonts.
const withoutFonts = {
  name: "without-fonts",
  setup(bundle) {
    bundle.onLoad({ filter: /node_modules.*\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/@font-face\s*\{[^}]*\}/g, ""),
      loader: "css",
    }));
  },
};

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: { console: "src/main.js" },
  outdir: out,
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2022"],
  charset: "utf8",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "none",
  plugins: [withoutFonts],
  metafile: true,
  logLevel: "warning",
}).then(({ metafile }) => licences(metafile));
await copyFile(`${here}src/index.html`, `${out}/index.html`);

// Most packages say their licence in a file of their own, not in comments that a bundler could keep.
async function licences(metafile) {
  const { readdir, writeFile } = await import("node:fs/promises");
  const folders = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) folders.add(found[1]);
  }
  const parts = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(`${here}${folder}/package.json`, "utf8"));
    const file = (await readdir(`${here}${folder}`)).find((file) => /^licen[cs]e/i.test(file));
    const text = file ? (await readFile(`${here}${folder}/${file}`, "utf8")).replaceAll("\r\n", "\n").trim() : "";
    parts.push(`${name} ${version} (${license})\n\n${text || "The package has no file with its licence's text."}`);
  }
  await writeFile(`${out}/licences.txt`, `${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`);
}
