// What has to be asked about a workbook's columns, in the sheets' own words, as findings and as values that a pane can ask with.
// Refuses to decide what is unsure; see `settleColumns`.
import type { Finding } from '../domain/finding';
import { type Asked, choicesOf, settingName } from './columnAnswers';
import { cellRef } from './readFigure';
import type { AskedMark, Table, UnsureColumn } from './table';

export interface ColumnQuestion {
  asked: Asked;
  sheet: string;
  /** Of the column, or of the first where a whole sheet is asked about. */
  cell: string;
  heading: string;
  samples: string[];
  reason: string;
  /** The answers that can be given. */
  choices: string[];
  /** The name of the setting that keeps the answer. */
  setting: string;
}

/** One a column; one a mark among ratings; one a sheet where its unit or sign is asked. */
export function columnQuestions(tables: readonly Table[]): ColumnQuestion[] {
  const all = tables.flatMap((table) => [
    ...table.unsure.filter(({ ask }) => ask).map((one) => question(table, one)),
    ...table.marks.asked.map((mark) => markQuestion(table, mark)),
  ]);
  return all.filter(({ setting }, index) => all.findIndex((other) => other.setting === setting) === index);
}

function question(table: Table, { column, asked, samples, reason }: UnsureColumn): ColumnQuestion {
  const { heading, headingRow, col } = column;
  const { sheet } = table;
  return {
    ...{ asked, sheet: sheet.name, heading, samples, reason },
    cell: cellRef(table, headingRow, col).cell,
    choices: choicesOf(asked).map(([words]) => words),
    setting: settingName(asked, sheet.name, heading),
  };
}

function markQuestion(table: Table, { text, column, row }: AskedMark): ColumnQuestion {
  const { sheet } = table;
  return {
    asked: 'rating',
    sheet: sheet.name,
    cell: cellRef(table, row, column.col).cell,
    heading: column.heading,
    samples: [text],
    reason: 'it is no rating by itself, and no key says which one it stands for',
    choices: choicesOf('rating').map(([words]) => words),
    setting: settingName('rating', sheet.name, text),
  };
}

const NOT_USED: Record<Asked, string> = {
  column: 'It is',
  unit: 'The columns it concerns are',
  sign: 'The columns it concerns are',
  rating: 'Cells with it are',
};

export function questionFindings(questions: readonly ColumnQuestion[]): Finding[] {
  return questions.map(({ asked, sheet, cell, heading, samples, reason, choices, setting }) => ({
    code: 'column-question',
    severity: 'warning',
    message: `"${heading}" on "${sheet}" (${samples.join(', ')}): ${reason}. ${NOT_USED[asked]} not used until somebody says.`,
    where: [{ sheet, cell }],
    suggestion: `On Settings, write the setting ${setting} with the value ${choices.join(' or ')}.`,
  }));
}
