// The command line as a person or a script uses it: exit status, one plain line on stderr, one object on stdout, and files
// left as they were. Each case runs the real program, all at once, because starting it takes most of a second.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { demoPmo } from '../../scripts/samples/demoPmo';
import { SAMPLE_BOOKS } from '../../scripts/samples/sampleWorkbooks';
import type { Book } from '../../src/standalone/book';
import { openBook } from '../../src/standalone/openBook';
import { resultText } from '../../src/standalone/resultText';
import { refresh } from '../../src/actions/refresh';
import { checkFile, isSameFile, refreshedName, changeFile } from '../../src/standalone/runOnFile';
import { saveBook } from '../../src/standalone/saveBook';
import { WorkbookFileError } from '../../src/standalone/workbookFileError';
import { bookAsText } from '../support/bookAsText';
import { bookOf, sheetNamed } from '../support/grid';
import { refreshed } from '../support/refreshed';
import { qipp, type Run } from '../support/runQipp';

const folder = mkdtempSync(join(tmpdir(), 'qipp command line '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TRACKER = `
  Reporting period: July 2018
  Scheme ID | Scheme  | Programme   | YTD Plan £k | YTD Actual £k
  UC-01     | Frailty | Urgent Care | 100         | 50
`;

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFile(streamName: string): Uint8Array {
  return Uint8Array.from([...COMPOUND_FILE, ...Array<number>(1016).fill(0), ...utf16(streamName), 0, 0]);
}

function protectedBook(): Book {
  const book = bookOf({ Tracker: TRACKER });
  sheetNamed(book, 'Tracker').protected = true;
  sheetNamed(book, 'Tracker').changed.add('sheet');
  return book;
}

/** Every case has a folder of its own, so that anything written shows. */
function inFolder(name: string, bytes: Uint8Array | null, fileName = 'tracker.xlsx'): { dir: string; file: string } {
  const dir = join(folder, name);
  mkdirSync(dir);
  const file = join(dir, fileName);
  if (bytes) writeFileSync(file, bytes);
  return { dir, file };
}

interface RefusalCase {
  rule: string;
  bytes: Uint8Array | null;
  status: number;
  says: RegExp;
  args?: (file: string) => string[];
}

const GOOD = saveBook(bookOf({ Tracker: TRACKER }));
const TWO_ACTUALS = TRACKER.replace('| YTD Plan £k', '| YTD Actual £k');

const REFUSALS: RefusalCase[] = [
  { rule: 'a text file', bytes: strToU8('Scheme,Plan\nFrailty,100\n'), status: 2, says: /not an Excel workbook/ },
  { rule: 'a workbook with a password', bytes: compoundFile('EncryptedPackage'), status: 2, says: /password/ },
  { rule: 'a protected sheet', bytes: saveBook(protectedBook()), status: 1, says: /"Tracker" is protected/ },
  {
    rule: 'two columns of year to date actuals',
    bytes: saveBook(bookOf({ Tracker: TWO_ACTUALS })),
    status: 1,
    says: /D2.*E2/,
  },
  { rule: 'a file that is not there', bytes: null, status: 2, says: /no such file/ },
  { rule: 'a folder', bytes: null, status: 2, says: /folder/, args: () => ['refresh', folder] },
  { rule: '--out that names the input', bytes: GOOD, status: 1, says: /--out/, args: (file) => ['refresh', file, '--out', file] },
  {
    rule: '--out that names the input through a link',
    bytes: GOOD,
    status: 1,
    says: /--out/,
    args: (file) => {
      symlinkSync(join(file, '..'), join(folder, 'link'));
      return ['refresh', file, '--out', join(folder, 'link', 'tracker.xlsx')];
    },
  },
  {
    rule: '--out in a folder that is not there',
    bytes: GOOD,
    status: 1,
    says: /Nothing was written/,
    args: (file) => ['refresh', file, '--out', join(file, '..', 'nowhere', 'out.xlsx')],
  },
  { rule: '--out with another ending', bytes: GOOD, status: 1, says: /must end in \.xlsx/, args: (file) => ['refresh', file, '--out', `${file}.xlsm`] },
  { rule: '--out with --in-place', bytes: GOOD, status: 2, says: /exclude/, args: (file) => ['refresh', file, '--out', 'x.xlsx', '--in-place'] },
  { rule: 'a month that is none', bytes: GOOD, status: 2, says: /--period 2018-13/, args: (file) => ['refresh', file, '--period', '2018-13'] },
  { rule: 'an unknown option', bytes: GOOD, status: 2, says: /--colour.*usage/, args: (file) => ['refresh', file, '--colour'] },
  { rule: 'no workbook', bytes: null, status: 2, says: /usage/, args: () => ['refresh'] },
  { rule: 'no table, with --json', bytes: saveBook(bookOf({ Notes: '\nhello\n' })), status: 2, says: /No QIPP table/, args: (file) => ['refresh', file, '--json'] },
]; // prettier-ignore

/** As many at once as the machine can bear. */
async function inTurns<T>(tasks: (() => Promise<T>)[], atOnce = 6): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const work = async () => {
    while (next < tasks.length) {
      const index = next++;
      results[index] = await tasks[index]!();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

describe('refused', () => {
  const runs = new Map<string, { run: Run; files: string[]; left: Uint8Array | null }>();

  beforeAll(async () => {
    const tasks = REFUSALS.map(({ rule, bytes, args = (file) => ['refresh', file] }, index) => async () => {
      const { dir, file } = inFolder(`refused ${index}`, bytes);
      const run = await qipp(...args(file));
      runs.set(rule, { run, files: readdirSync(dir), left: bytes && readFileSync(file) });
    });
    await inTurns(tasks);
  }, 120_000);

  test.each(REFUSALS)('$rule: exit $status, one line on stderr, nothing written', ({ rule, bytes, status, says }) => {
    const { run, files, left } = runs.get(rule)!;
    expect(run.stderr).toMatch(says);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run.stdout).toBe('');
    expect(run.status).toBe(status);
    expect(files).toEqual(bytes ? ['tracker.xlsx'] : []);
    if (bytes) expect(Buffer.from(bytes).equals(left!)).toBe(true);
  });
});

describe('done', () => {
  const bytes = saveBook(demoPmo());
  const ARGS = {
    refresh: (file: string) => ['refresh', file],
    json: (file: string) => ['refresh', file, '--json', '--out', join(file, '..', 'out.xlsx')],
    check: (file: string) => ['check', file, '--json'],
    june: (file: string) => ['check', file, '--period', '2018-06'],
    'in place': (file: string) => ['refresh', file, '--in-place'],
  };
  type Case = keyof typeof ARGS;
  const runs = new Map<Case, Run & { dir: string; file: string }>();
  const of = (name: Case) => runs.get(name)!;

  beforeAll(async () => {
    const cases = Object.entries(ARGS) as [Case, (file: string) => string[]][];
    const tasks = cases.map(([name, args]) => async () => {
      const place = inFolder(name, bytes);
      runs.set(name, { ...(await qipp(...args(place.file))), ...place });
    });
    await inTurns(tasks);
  }, 120_000);

  test.each(Object.keys(ARGS) as Case[])('%s: exit 0, nothing on stderr', (name) => {
    expect([of(name).status, of(name).stderr]).toEqual([0, '']);
  });

  test('refresh writes “… refreshed” beside the workbook, which stays as it is', () => {
    const { dir, file, stdout } = of('refresh');
    expect(readdirSync(dir).sort()).toEqual(['tracker refreshed.xlsx', 'tracker.xlsx']);
    expect(Buffer.from(bytes).equals(readFileSync(file))).toBe(true);
    expect(stdout).toMatch(/^37 schemes in 4 programmes rated for July 2018: /);
    expect(stdout).toContain('Written: ');
  });

  test('what it writes is what the action makes of the book, and refreshing that changes nothing', async () => {
    const book = openBook(bytes);
    await refreshed(book);
    const written = openBook(readFileSync(join(of('json').dir, 'out.xlsx')));
    expect(bookAsText(written)).toBe(bookAsText(openBook(saveBook(book))));
    expect((await refreshed(written)).edits).toEqual([]);
  });

  test('--json prints one object and nothing else', () => {
    const result = JSON.parse(of('json').stdout) as Record<string, unknown[]>;
    expect(Object.keys(result)).toEqual([
      ...[
        'period',
        'programmes',
        'total',
        'savingsKinds',
        'schemes',
        'objectives',
        'exceptions',
        'risks',
        'deepDives',
        'changes',
      ],
      ...['escalations', 'movements', 'restatements', 'closedMonths', 'keyMessages', 'findings', 'notChecked', 'run'],
    ]);
    expect(result.period).toEqual({ financialYear: '2018/19', month: 4, label: 'July 2018' });
    expect(result.schemes).toHaveLength(37);
  });

  test('check answers the same as refresh and writes nothing', () => {
    expect(readdirSync(of('check').dir)).toEqual(['tracker.xlsx']);
    expect(JSON.parse(of('check').stdout)).toEqual(JSON.parse(of('json').stdout));
  });

  test('--in-place replaces the workbook, whole, and leaves nothing beside it', () => {
    const { dir, file } = of('in place');
    expect(readdirSync(dir)).toEqual(['tracker.xlsx']);
    expect(openBook(readFileSync(file)).sheet('PMO Summary')).toBeDefined();
  });

  test('--period reports another month', () => {
    expect(of('june').stdout).toMatch(/^37 schemes in 4 programmes rated for June 2018: /);
  });
});

describe('the functions behind it', () => {
  test('a protected sheet does not hinder a check, which writes nothing', async () => {
    const { file } = inFolder('protected', saveBook(protectedBook()));
    expect((await checkFile(file, {})).outcome.refused).toBeNull();
  });

  test.each([
    ['a.xlsx', './a.xlsx', true],
    ['a.xlsx', join(process.cwd(), 'x', '..', 'a.xlsx'), true],
    ['a.xlsx', 'b.xlsx', false],
  ])('%s and %s are the same file: %s', (first, second, same) => {
    expect(isSameFile(first, second)).toBe(same);
  });

  test.each([
    ['tracker.xlsx', 'tracker refreshed.xlsx'],
    ['QIPP v1.2 final.xlsm', 'QIPP v1.2 final refreshed.xlsm'],
    [join('a folder', 'Tracker.XLSX'), join('a folder', 'Tracker refreshed.XLSX')],
  ])('%s becomes %s', (input, output) => {
    expect(refreshedName(input)).toBe(output);
  });

  test('a refusal returns what it would have written to: nothing', async () => {
    const { dir, file } = inFolder('refusal', saveBook(bookOf({ Notes: '\nhello\n' })));
    const { outcome, written } = await changeFile(refresh, file, join(dir, 'out.xlsx'), {});
    expect([outcome.refused?.kind, written]).toEqual(['noTable', null]);
    expect(readdirSync(dir)).toEqual(['tracker.xlsx']);
  });

  test('a file that is not there is a workbook that cannot be read', async () => {
    const action = changeFile(refresh, join(folder, 'none.xlsx'), join(folder, 'out.xlsx'), {});
    await expect(action).rejects.toThrow(WorkbookFileError);
  });

  test('every result can be told as text', async () => {
    for (const build of Object.values(SAMPLE_BOOKS)) {
      const text = resultText(await refreshed(build()));
      expect(text).toMatch(/Programme +Annual £k/);
      expect(text).not.toMatch(/undefined|NaN|null/);
    }
  });
});
