// The command line, `npm run qipp`: bundled once for as long as its sources stay as they are, since to transpile them file by file at
// every start takes longer than most workbooks do. Knows nothing of what it runs.
const { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { createRequire, Module } = require('node:module');
const { dirname, join } = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');

const ROOT = join(__dirname, '..');
const SOURCES = join(ROOT, 'src');
const LOCK = join(ROOT, 'package-lock.json');
const ENTRY = join(SOURCES, 'standalone/commandLine.ts');
const BUNDLE = join(ROOT, 'out/command-line/qipp.cjs');
const COMPILED = `${BUNDLE}.${process.version}`;
/** Large, with files of their own beside them, and asked for by papers alone. */
const EXTERNAL = ['docx', '@napi-rs/canvas', '@expo-google-fonts/arimo'];

/**
 * V8 optimises what has run for a while, on a thread of its own, and a run is so short that most of this comes too late: put off,
 * a tracker of 1,000 schemes takes two thirds of the time and one of 50,000 no more. The setting's name is each version's own.
 */
const LATER = { 20: '--interrupt-budget=600000', 22: '--invocation-count-for-turbofan=12000' };

/** Of hundreds of files at every start, so without a list or a path's own rules. */
function newestIn(folder) {
  let newest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }
  return newest;
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Beside first, so that nobody reads half of it. Where nothing may be written the next start takes as long as this one. */
function keep(path, content) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, content);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    return;
  }
}

function isFresh() {
  try {
    const asked = [statSync(join(__dirname, 'qipp.cjs')), statSync(LOCK, { throwIfNoEntry: false })];
    const newest = Math.max(newestIn(SOURCES), ...asked.map((found) => found?.mtimeMs ?? 0));
    return statSync(BUNDLE).mtimeMs > newest;
  } catch {
    return false;
  }
}

function bundle() {
  const { outputFiles } = require('esbuild').buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    platform: 'node',
    target: `node${process.versions.node}`,
    format: 'cjs',
    external: EXTERNAL,
    supported: { 'dynamic-import': false },
    logLevel: 'error',
  });
  const code = outputFiles[0].text;
  keep(BUNDLE, code);
  return code;
}

const later = LATER[process.versions.node.split('.')[0]];
if (later) v8.setFlagsFromString(later);
const fresh = isFresh();
const code = fresh ? readFileSync(BUNDLE, 'utf8') : bundle();
const cachedData = (fresh && read(COMPILED)) || undefined;
const script = new vm.Script(Module.wrap(code), { filename: BUNDLE, cachedData });
const program = { exports: {} };
script.runInThisContext()(program.exports, createRequire(BUNDLE), program, BUNDLE, dirname(BUNDLE));
/** With all that a run has needed compiled by then; a run that names no workbook needs next to nothing. */
const isTelling = process.argv.length > 3;
if (isTelling && (!cachedData || script.cachedDataRejected))
  process.once('exit', () => keep(COMPILED, script.createCachedData()));
