// What may be entered into the cells of a range. Kept in the book as one rule of entry a range.
// Refuses what Excel refuses: texts that are too long, lists of words that are, and anything but a question on what does not fit.
import { type CalendarDay, type EntryRule } from '../../../src/workbook/entryRule';
import { type BookEntryRule } from '../../../src/standalone/book';
import { invalidArgument, unknownMember } from '../hostError';
import { type HostNode, type Kind, nodeOf } from '../hostNode';
import { type RangeSelf } from './range';
import { refuseIfProtected } from './rangeCells';

const DATA_VALIDATION: Kind<RangeSelf> = {
  name: 'DataValidation',
  writes: {
    rule: (self, value) => change(self, { rule: ruleOf(value as Given) }),
    errorAlert: (self, value) => change(self, { warning: alertOf(value as Message) }),
    prompt: (self, value) => {
      const { title, message } = value as Message;
      change(self, { title: within(title, 32), prompt: within(message, 255) });
    },
  },
};

interface Message {
  title: string;
  message: string;
  style?: string;
}

interface Limits<T> {
  operator: string;
  formula1: T;
  formula2: T;
}

interface Given {
  list?: { inCellDropDown: boolean; source: string };
  wholeNumber?: Limits<number>;
  decimal?: Limits<number>;
  date?: Limits<string>;
}

function change({ sheet, block }: RangeSelf, over: Partial<BookEntryRule>): void {
  refuseIfProtected(sheet);
  const isSame = (rule: BookEntryRule) => JSON.stringify(rule.block) === JSON.stringify(block);
  const found = sheet.entryRules.find(isSame);
  if (found) Object.assign(found, over);
  else sheet.entryRules.push({ block, rule: null, title: '', prompt: '', warning: '', ...over });
}

function ruleOf({ list, wholeNumber, decimal, date }: Given): EntryRule {
  if (list) return listOf(within(list.source, 255));
  if (date) return { type: 'date', ...limits(date, dayOf) };
  if (wholeNumber) return { type: 'wholeNumber', ...limits(wholeNumber, Number) };
  if (decimal) return { type: 'decimal', ...limits(decimal, Number) };
  throw unknownMember('a rule of another kind');
}

function listOf(source: string): EntryRule {
  return source.startsWith('=') ? { type: 'list', source } : { type: 'list', words: source.split(',') };
}

function limits<T, V>({ operator, formula1, formula2 }: Limits<T>, read: (value: T) => V): { from: V; to: V } {
  if (operator !== 'Between') throw unknownMember(`the operator ${operator}`);
  return { from: read(formula1), to: read(formula2) };
}

function dayOf(formula: string): CalendarDay {
  const [year, month, day] = (/^=DATE\((\d+),(\d+),(\d+)\)$/.exec(formula) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) throw unknownMember(`the day ${formula}`);
  return { year, month, day };
}

function alertOf({ message, style }: Message): string {
  if (style !== 'Warning') throw unknownMember(`an alert of the style ${style}`);
  return within(message, 225);
}

function within(text: string, most: number): string {
  if (text.length > most) throw invalidArgument(`${text.length} characters where ${most} are allowed.`);
  return text;
}

export const dataValidationNode = (self: RangeSelf): HostNode => nodeOf(DATA_VALIDATION, self);
