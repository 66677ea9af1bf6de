// Saving is whole or not at all: whatever ends it, the file that stood there is still there or the new one is.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveFile, saveFiles } from '../../src/standalone/saveFile';

const folder = mkdtempSync(join(tmpdir(), 'qipp save '));
afterAll(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const place = (name: string) => join(folder, name);
const OLD = new Uint8Array(3_000_000).fill(1);
const NEW = new Uint8Array(3_000_000).fill(2);

/** Saves NEW and OLD by turns until it is killed. */
const PROGRAM = `
  import { saveFile } from ${JSON.stringify(join(__dirname, '../../src/standalone/saveFile.ts'))};
  const [old, fresh] = [1, 2].map((byte) => new Uint8Array(3_000_000).fill(byte));
  const forever = async () => {
    console.log('saving');
    for (;;) { await saveFile(process.argv[2], fresh); await saveFile(process.argv[2], old); }
  };
  void forever();
`;

function killedWhileSaving(program: string, path: string, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, path], { cwd: join(__dirname, '../..') });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), ms));
    child.on('exit', () => resolve());
  });
}

test('killed at any moment while saving, the file is the old one or the new one', async () => {
  const program = place('save.mts');
  writeFileSync(program, PROGRAM);
  const moments = Array.from({ length: 12 }, (_, index) => index * 3);
  const found = await Promise.all(
    moments.map(async (ms) => {
      const path = place(`killed ${ms}.xlsx`);
      writeFileSync(path, OLD);
      await killedWhileSaving(program, path, ms);
      const bytes = new Uint8Array(readFileSync(path));
      return bytes.length === OLD.length && bytes.every((byte) => byte === bytes[0]);
    }),
  );
  expect(found).toEqual(moments.map(() => true));
}, 120_000);

/** The system lets the program write a megabyte and no more, as a full disk does. */
test('where the disk is full, the file stays and nothing is left beside it', async () => {
  const inside = mkdtempSync(place('full '));
  const [path, program] = [join(inside, 'tracker.xlsx'), place('once.mts')];
  writeFileSync(path, OLD);
  const source = JSON.stringify(join(__dirname, '../../src/standalone/saveFile.ts'));
  writeFileSync(
    program,
    `import { saveFile } from ${source}; saveFile(process.argv[2], new Uint8Array(3_000_000)).catch((error) => console.log(error.code));`,
  );
  const command = `trap '' XFSZ; ulimit -f 2000; exec "$0" --import tsx "$1" "$2"`;
  const child = spawn('sh', ['-c', command, process.execPath, program, path], { cwd: join(__dirname, '../..') });
  let told = '';
  child.stdout.on('data', (text: Buffer) => (told += text.toString()));
  await new Promise((ended) => child.on('close', ended));
  expect(told.trim()).toBe('EFBIG');
  expect(readdirSync(inside)).toEqual(['tracker.xlsx']);
  expect(readFileSync(path).equals(OLD)).toBe(true);
}, 30_000);

test('a file that may not be written to stays, and nothing is left beside it', async () => {
  const path = place('read only.xlsx');
  writeFileSync(path, OLD);
  chmodSync(path, 0o444);
  await expect(asAnybody(() => saveFile(path, NEW))).rejects.toMatchObject({ code: 'EACCES' });
  expect(readFileSync(path).equals(OLD)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp') && name.includes('read only'))).toEqual([]);
});

test('a folder that may not be written to', async () => {
  const inside = mkdtempSync(place('locked '));
  const path = join(inside, 'tracker.xlsx');
  writeFileSync(path, OLD);
  chmodSync(path, 0o666);
  chmodSync(inside, 0o555);
  await expect(asAnybody(() => saveFile(path, NEW))).rejects.toMatchObject({ code: 'EACCES' });
  chmodSync(inside, 0o700);
  expect(readdirSync(inside)).toEqual(['tracker.xlsx']);
  expect(readFileSync(path).equals(OLD)).toBe(true);
});

/** The administrator may write everywhere: for as long as the work takes, somebody else does it. */
async function asAnybody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  chmodSync(folder, 0o755);
  process.seteuid!(65_534);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}

test('what a killed run left beside the file is taken away by a later one, and nothing else is', async () => {
  const inside = mkdtempSync(place('left '));
  const path = join(inside, 'tracker.xlsx');
  const long = new Date(Date.now() - 2 * 3_600_000);
  const stale = ['.tracker.xlsx.0123abcd.tmp', '.tracker.xlsx.0123abcd.tmp.before'];
  const others = ['.tracker.xlsx.tmp', '.tracker.xlsx.mine.tmp', '.other.xlsx.0123abcd.tmp', '~$tracker.xlsx'];
  const atWork = '.tracker.xlsx.89abcdef.tmp';
  for (const name of [...stale, ...others, atWork]) writeFileSync(join(inside, name), 'x');
  for (const name of [...stale, ...others]) utimesSync(join(inside, name), long, long);
  await saveFile(path, NEW);
  expect(readdirSync(inside).sort()).toEqual([...others, atWork, 'tracker.xlsx'].sort());
});

test('an error names the file that was asked for and not the one beside it', async () => {
  const path = place(join('nowhere', 'tracker.xlsx'));
  await expect(saveFile(path, NEW)).rejects.toMatchObject({ code: 'ENOENT', path });
  const folderThere = mkdtempSync(place('taken '));
  await expect(saveFile(folderThere, NEW)).rejects.toMatchObject({ code: 'EISDIR', path: folderThere });
});

test('a link stays a link, and the file that it leads to keeps its permissions', async () => {
  const [path, link] = [place('shared.xlsx'), place('link.xlsx')];
  writeFileSync(path, OLD);
  chmodSync(path, 0o640);
  symlinkSync(path, link);
  await saveFile(link, NEW);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readFileSync(path).equals(NEW)).toBe(true);
});

describe('two files that belong together', () => {
  const inFolder = (...names: string[]) => {
    const inside = mkdtempSync(place('pair '));
    return { inside, paths: names.map((name) => join(inside, name)) };
  };
  const both = (paths: readonly string[]) => saveFiles(paths.map((path) => ({ path, bytes: NEW })));

  test('are both new, and nothing else is left', async () => {
    const { inside, paths } = inFolder('paper.docx', 'tracker.xlsx');
    writeFileSync(paths[0]!, OLD);
    await both(paths);
    expect(readdirSync(inside).sort()).toEqual(['paper.docx', 'tracker.xlsx']);
    for (const path of paths) expect(readFileSync(path).equals(NEW)).toBe(true);
  });

  /** A folder stands where the second file is to be: it can be written out, and cannot take its place. */
  test.each([
    ['stays as it was', true],
    ['is not there', false],
  ])('where the second cannot take its place, the first %s', async (_, existed) => {
    const { inside, paths } = inFolder('paper.docx', 'tracker.xlsx');
    if (existed) writeFileSync(paths[0]!, OLD);
    mkdirSync(paths[1]!);
    await expect(both(paths)).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readdirSync(inside).sort()).toEqual(existed ? ['paper.docx', 'tracker.xlsx'] : ['tracker.xlsx']);
    if (existed) expect(readFileSync(paths[0]!).equals(OLD)).toBe(true);
  });

  test('where the second cannot be written at all, the first is left alone', async () => {
    const { inside, paths } = inFolder('paper.docx', join('nowhere', 'tracker.xlsx'));
    writeFileSync(paths[0]!, OLD);
    await expect(both(paths)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(readdirSync(inside)).toEqual(['paper.docx']);
    expect(readFileSync(paths[0]!).equals(OLD)).toBe(true);
  });
});
