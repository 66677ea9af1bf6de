// A sheet a programme: schemes whose table has no column for it belong to the programme that titles their sheet, where several sheets are alike.
// Refuses a title that neither calls itself a programme nor is one that other tables name.
import type { Finding } from '../domain/finding';
import { compareNames } from '../domain/programmeNames';
import { cleanText } from './cell';
import { headingShape } from './hasLikeSheets';
import { knownProgrammes } from './knownLines';
import type { Table } from './table';

export interface WithProgrammes {
  tables: Table[];
  findings: Finding[];
}

export function withSheetProgrammes(tables: readonly Table[]): WithProgrammes {
  const open = tables.filter(isOpen);
  const like = open.filter((table) =>
    open.some((other) => other.sheet !== table.sheet && shapeOf(other) === shapeOf(table)),
  );
  if (like.length === 0) return { tables: [...tables], findings: [] };
  const known = [...knownProgrammes(tables.filter((table) => !like.includes(table))).values()];
  const names = new Map(
    like.flatMap((table) => {
      const name = programmeOver(table, known);
      return name === null ? [] : [[table, name] as const];
    }),
  );
  const sheets = new Set([...names.keys()].map(({ sheet }) => sheet));
  if (new Set(names.values()).size < 2 || sheets.size < 2) return { tables: [...tables], findings: [] };
  return {
    tables: tables.map((table) => (names.has(table) ? under(table, names.get(table)!) : table)),
    findings: [...names].map(([table, name]) => said(table, name)),
  };
}

function isOpen({ kind, level, columns, rows }: Table): boolean {
  const isNamed = columns.some(({ field }) => field === 'programme') || rows.some(({ section }) => section !== null);
  return kind === 'lines' && level === 'scheme' && !isNamed;
}

function shapeOf({ sheet, headingRows }: Table): string | null {
  return headingShape(sheet.values[headingRows[0]! - sheet.top]!);
}

const CALLED =
  /^(.+?) (programme|programme board|delivery board|board|division|directorate|portfolio|work ?stream)s?$/i;

/** The nearest title first, the sheet's own name last. */
function programmeOver({ titles }: Table, known: readonly string[]): string | null {
  const texts = titles.map((title) =>
    cleanText(title)
      .replace(/[:–-]+$/, '')
      .trim(),
  );
  for (const text of texts) {
    const called = CALLED.exec(text)?.[1] ?? null;
    const one = known.find((name) => [text, called].some((each) => each !== null && isSame(name, each)));
    if (one ?? called) return one ?? called;
  }
  return null;
}

function isSame(first: string, second: string): boolean {
  return ['same', 'alike'].includes(compareNames(first, second));
}

/** As the title of a section that holds all lines. */
function under(table: Table, programme: string): Table {
  return { ...table, rows: table.rows.map((row) => (row.kind === 'line' ? { ...row, section: programme } : row)) };
}

function said({ sheet }: Table, programme: string): Finding {
  return {
    code: 'programme-of-sheet',
    severity: 'info',
    message: `The schemes on "${sheet.name}" name no programme: they are read as those of "${programme}", as their sheet is titled.`,
    where: [{ sheet: sheet.name, cell: 'A1' }],
    suggestion: 'A column "Programme" in the table would say so itself.',
  };
}
