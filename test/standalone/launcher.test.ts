// `npm run qipp` runs what the sources say now, however it keeps what they said before.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

let place: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'qipp launcher '));
  mkdirSync(join(place, 'scripts'));
  mkdirSync(join(place, 'src/standalone'), { recursive: true });
  mkdirSync(join(place, 'node_modules'));
  cpSync(join(ROOT, 'scripts/qipp.cjs'), join(place, 'scripts/qipp.cjs'));
  for (const name of ['esbuild', '@esbuild'])
    symlinkSync(join(ROOT, 'node_modules', name), join(place, 'node_modules', name));
});
afterEach(() => {
  chmodSync(join(place, 'node_modules'), 0o755);
  rmSync(place, { recursive: true, force: true });
});

const program = (word: string) =>
  writeFileSync(
    join(place, 'src/standalone/commandLine.ts'),
    `const word: string = '${word}'; console.log(word, ...process.argv.slice(2)); process.exitCode = 3;`,
  );

function run(...args: string[]): string {
  try {
    return execFileSync(process.execPath, [join(place, 'scripts/qipp.cjs'), ...args], { encoding: 'utf8' });
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return `${stdout.trim()}, ${status}`;
  }
}

const kept = () => readdirSync(join(place, 'out/command-line'));

test('arguments and the exit status pass through, at the first start and at later ones', () => {
  program('first');
  const [first, second, third] = [1, 2, 3].map(() => run('check', 'a b.xlsx'));
  expect([first, second, third]).toEqual(Array(3).fill('first check a b.xlsx, 3'));
  expect(kept()).toHaveLength(2);
});

test('a source that was changed is run as it is now', () => {
  program('first');
  run('check', 'a.xlsx');
  program('second');
  expect(run('check', 'a.xlsx')).toBe('second check a.xlsx, 3');
});

test('compiled code that is damaged is compiled anew', () => {
  program('first');
  run('check', 'a.xlsx');
  const compiled = kept().find((name) => name.includes('.cjs.'))!;
  writeFileSync(join(place, 'out/command-line', compiled), 'no code');
  expect(run('check', 'a.xlsx')).toBe('first check a.xlsx, 3');
});

test('where nothing can be kept it runs all the same', () => {
  program('first');
  writeFileSync(join(place, 'out'), 'a file in the way');
  expect(run('check', 'a.xlsx')).toBe('first check a.xlsx, 3');
});
