// Reads the corpus: workbooks of many layouts as text, each with what has to be understood of it.
// A file: `# what it is`, `period 2018-07`, then `=== Sheet` drawings as in `grid.ts` (`<` and `^` stand for the rest of a merged cell), then
// `=== expect scheme|programme|none|refused` and `=== finding`. `-` is nothing, `?` nothing with a finding that says why.
import fs from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/domain/assess';
import { FIGURE_NAMES, type Line, type Records, type Scheme } from '../../src/domain/records';
import type { Finding } from '../../src/domain/finding';
import type { Period } from '../../src/domain/period';
import { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readPeriodText } from '../../src/workbook/readPeriod';
import { readWorkbook, type Reading } from '../../src/workbook/readWorkbook';
import { drawSheet } from './grid';

const FOLDER = path.join(__dirname, '../fixtures/corpus');

export interface CorpusCase {
  name: string;
  about: string;
  period: Period | null;
  book: Book;
  expects: 'scheme' | 'programme' | 'none' | 'refused';
  /** A line a row, by heading; of a refusal and of findings their codes. */
  lines: Record<string, string>[];
  findings: string[];
}

export function corpus(): CorpusCase[] {
  const files = fs.readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return files.map((file) => readCase(file.slice(0, -4), fs.readFileSync(path.join(FOLDER, file), 'utf8')));
}

function readCase(name: string, text: string): CorpusCase {
  const [head = '', ...parts] = text.split(/^=== /m);
  const book = new Book();
  const period = /^period (.+)$/m.exec(head)?.[1];
  const made: CorpusCase = {
    name,
    about: /^# (.+)$/m.exec(head)![1]!,
    period: period === undefined ? null : readPeriodText(period),
    ...{ book, expects: 'none', lines: [], findings: [] },
  };
  for (const part of parts) addPart(made, part);
  if (/^date1904$/m.test(head)) countFrom1904(book);
  return made;
}

function addPart(made: CorpusCase, part: string): void {
  const end = part.indexOf('\n');
  const title = (end < 0 ? part : part.slice(0, end)).trim();
  const body = end < 0 ? '' : part.slice(end + 1);
  const expected = /^expect (scheme|programme|none|refused)$/.exec(title)?.[1] as CorpusCase['expects'] | undefined;
  if (title === 'finding' || expected === 'refused')
    made.findings.push(...body.split('\n').filter((line) => line !== ''));
  if (expected) made.expects = expected;
  if (expected === 'scheme' || expected === 'programme') made.lines = expectedLines(body);
  if (expected || title === 'finding') return;
  const hidden = title.endsWith(' hidden');
  const drawing = `\n${body.replace(/(?<=\|\s*)[<^](?=\s*(\||$))/gm, '')}`;
  const sheet = drawSheet(made.book, hidden ? title.slice(0, -' hidden'.length) : title, drawing);
  if (hidden) sheet.visibility = 'Hidden';
}

function expectedLines(body: string): Record<string, string>[] {
  const [headings = [], ...rows] = body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])));
}

const DAYS_TO_1904 = 1462;

/** Every number that could be a date is one, with the format that says so. */
function countFrom1904(book: Book): void {
  book.date1904 = true;
  for (const sheet of book.sheets)
    sheet.rows.forEach((row, y) =>
      row?.values.forEach((value, x) => {
        if (typeof value !== 'number' || value < 40_000) return;
        sheet.setValue(y, x, value - DAYS_TO_1904);
        sheet.changeFormat(y, x, { numberFormat: 'mmm-yy' });
      }),
    );
}

export async function readingOf({ book, period }: CorpusCase): Promise<Reading> {
  return readWorkbook(await new FileWorkbook(book).read(), period);
}

export interface Score {
  /** Columns of figures, ratings and names, counted once a workbook. */
  right: number;
  asked: number;
  /** Each with what was expected and read. */
  wrong: string[];
}

const NAME = 'name';

export function scoreOf({ expects, lines, findings }: CorpusCase, { records, tables }: Reading): Score {
  const score: Score = { right: 0, asked: 0, wrong: [] };
  const said = [...records.findings, ...assess(records).findings];
  const missing = findings.filter((code) => !said.some((finding) => finding.code === code));
  score.wrong.push(...missing.map((code) => `no finding "${code}"`));
  if (expects === 'refused') return score;
  const read: Line[] = expects === 'programme' ? records.programmes : records.schemes;
  const others = expects === 'programme' ? records.schemes : records.programmes;
  if (expects === 'none' && tables.some(({ kind }) => kind === 'lines')) score.wrong.push('a table of lines was seen');
  const names = read.map(({ name }) => name).sort();
  const wanted = lines.map((line) => line[NAME]!).sort();
  if (names.join() !== wanted.join()) score.wrong.push(`lines: ${names.join()} instead of ${wanted.join()}`);
  else score.right += names.length > 0 ? 1 : 0;
  if (others.length > 0) score.wrong.push(`lines of the other level: ${others.map(({ name }) => name).join()}`);
  const columns = Object.keys(lines[0] ?? {}).filter((column) => column !== NAME);
  for (const column of columns) scoreColumn(column, lines, read, records, score);
  score.wrong.push(...read.flatMap((line) => unexpected(line, columns)));
  return score;
}

function scoreColumn(
  column: string,
  lines: readonly Record<string, string>[],
  read: readonly Line[],
  records: Records,
  score: Score,
): void {
  const seen = new Map<string, number>();
  const verdicts = lines.map((line) => {
    const name = line[NAME]!;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const found = read.filter((each) => each.name === name)[nth];
    const value = found ? factOf(found, column) : null;
    const wanted = line[column]!;
    if (wanted === '?')
      return value === null && found && isSaid(found, records.findings) ? 'asked' : bad(name, value, wanted);
    return (value === null ? '-' : String(value)) === wanted ? 'right' : bad(name, value, wanted);
  });
  const wrong = verdicts.filter((verdict) => verdict !== 'asked' && verdict !== 'right');
  score.wrong.push(...wrong.map((verdict) => `${column} of ${verdict}`));
  if (wrong.length > 0) return;
  if (verdicts.includes('asked')) score.asked++;
  else score.right++;
}

function bad(name: string, value: unknown, wanted: string): string {
  return `${name}: ${String(value)} instead of ${wanted}`;
}

/** What the analyst is told about a column that is not read: a question about it, or a cell that holds no figure. */
const SAYS = ['column-question', 'unreadable-figure', 'error-cell', 'never-calculated', 'unreadable-printed'];

function isSaid({ where }: Line, findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) => SAYS.includes(finding.code) && finding.where.some(({ sheet }) => sheet === where.sheet),
  );
}

function factOf(line: Line, column: string): string | number | null {
  const scheme = line as Scheme;
  const figure = FIGURE_NAMES.find((name) => name === column);
  if (figure) return line.figures[figure];
  const [, of, number] = /^([maqd])(\d+)$/.exec(column) ?? [];
  const series = { m: line.planByMonth, a: line.actualByMonth, q: line.planByQuarter, d: line.actualByQuarter };
  if (of) return series[of as 'm']?.[Number(number) - 1] ?? null;
  if (column === 'milestoneRating') return line.statedMilestoneRating;
  if (column === 'sro') return line.sro;
  if (column === 'kind') return line.savingsKind;
  if (column === 'plannedStart') return startOf(scheme);
  if (column === 'id' || column === 'programme' || column === 'status') return scheme[column];
  throw new Error(`The corpus knows no column "${column}".`);
}

function startOf({ plannedStart }: Scheme): string | null {
  if (plannedStart.kind !== 'month') return null;
  const { year, month } = plannedStart.month;
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Figures that nobody expects are misread ones; of a series the listed months stand for all. */
function unexpected(line: Line, columns: readonly string[]): string[] {
  const figures = FIGURE_NAMES.filter((name) => !columns.includes(name) && line.figures[name] !== null);
  const has = (prefix: RegExp) => columns.some((column) => prefix.test(column));
  const series = [
    ...(line.planByMonth && !has(/^m\d/) ? ['plan by month'] : []),
    ...(line.actualByMonth && !has(/^a\d/) ? ['actual by month'] : []),
    ...(line.planByQuarter && !has(/^q\d/) ? ['plan by quarter'] : []),
    ...(line.actualByQuarter && !has(/^d\d/) ? ['actual by quarter'] : []),
  ];
  return [...figures, ...series].map((name) => `${line.name} has an unexpected ${name}`);
}
