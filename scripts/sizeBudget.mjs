// Keeps the pane quick to open: what it loads before its overview shows ratings and figures, against a template's pane built in the same run.
// Fails where the first load is over its budget. Knows nothing of what the chunks hold.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import addIn from '../webpack.config.js';

/** The first load may weigh this much of a template's pane, which has no sheets to read and no lines to rate. */
const BUDGET = 1.25;

const PANE = resolve('src/taskpane/index.tsx');
const TEMPLATE = resolve('scripts/size/templatePane.tsx');

/** The entry alone, as it would be shipped, without pages, maps and copies. */
async function build(entry, name) {
  const shipped = await addIn({}, { mode: 'production' });
  const output = { ...shipped.output, path: resolve('out/size', name) };
  const alone = { mode: 'production', entry: { pane: entry }, plugins: [], devtool: false, performance: false };
  const compiler = webpack({ ...shipped, ...alone, output });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString('errors-only')));
      else compiler.close(() => done(stats.compilation));
    });
  });
}

/** The entry's own chunks, and those that it asks for itself as soon as it runs; not what other modules ask for later. */
function firstLoad(compilation, entry) {
  const entrypoint = compilation.entrypoints.get('pane');
  const asked = [...entrypoint.childrenIterable].filter(({ origins }) =>
    origins.some(({ module }) => module?.resource === entry),
  );
  const chunks = new Set([entrypoint, ...asked].flatMap((group) => group.chunks));
  return [...chunks].flatMap(({ files }) => [...files].map((file) => join(compilation.outputOptions.path, file)));
}

function gzipped(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

const pane = gzipped(firstLoad(await build(PANE, 'pane'), PANE));
const template = gzipped(firstLoad(await build(TEMPLATE, 'template'), TEMPLATE));
const share = pane / template;
console.log(
  `The pane's first load is ${kilobytes(pane)} gzip, a template's pane of eight Fluent components ${kilobytes(template)}: ` +
    `${share.toFixed(2)} times as much, ${BUDGET} allowed.`,
);
if (share > BUDGET) process.exitCode = 1;
