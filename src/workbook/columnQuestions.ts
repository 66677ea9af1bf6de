// What has to be asked about a workbook's columns, in the sheets' own words, as findings and as values that a pane can ask with.
// Refuses to decide what is unsure; see `settleColumns`.
import type { Finding } from '../domain/finding';
import { cellAddress } from './address';
import { type Asked, choicesOf, settingName } from './columnAnswers';
import type { Table, UnsureColumn } from './table';

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

/** One a column; one a sheet where its unit or sign is asked. */
export function columnQuestions(tables: readonly Table[]): ColumnQuestion[] {
  const all = tables.flatMap((table) => table.unsure.filter(({ ask }) => ask).map((one) => question(table, one)));
  return all.filter(({ setting }, index) => all.findIndex((other) => other.setting === setting) === index);
}

function question({ sheet }: Table, { column, asked, samples, reason }: UnsureColumn): ColumnQuestion {
  const { heading, headingRow, col } = column;
  return {
    ...{ asked, sheet: sheet.name, heading, samples, reason },
    cell: cellAddress(headingRow, col),
    choices: choicesOf(asked).map(([words]) => words),
    setting: settingName(asked, sheet.name, heading),
  };
}

export function questionFindings(questions: readonly ColumnQuestion[]): Finding[] {
  return questions.map(({ asked, sheet, cell, heading, samples, reason, choices, setting }) => ({
    code: 'column-question',
    severity: 'warning',
    message: `"${heading}" on "${sheet}" (${samples.join(', ')}): ${reason}. ${asked === 'column' ? 'It is' : 'The columns it concerns are'} not used until somebody says.`,
    where: [{ sheet, cell }],
    suggestion: `On Settings, write the setting ${setting} with the value ${choices.join(' or ')}.`,
  }));
}
