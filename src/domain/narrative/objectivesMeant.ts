// Which objectives words mean: by number, by measure, by title. Several where the words fit several alike.
import type { ReportedObjective } from '../assessed';
import { objectiveName, objectiveRemarks } from '../objectiveName';
import { fieldWords } from './fieldWords';

const NUMBERED = /\bobjective (\d+)\b/i;
/** "14% reduction in … in 2017/18" names what is reduced. */
const AROUND_MEASURE =
  /(?:\d[\d.]*)?%? ?(?:reduction|increase) (?:in|to be confirmed)|\bin 20\d\d\/\d\d|\bsecondary care\b/gi;

export function objectivesMeant(words: string, objectives: readonly ReportedObjective[]): ReportedObjective[] {
  const [, number] = NUMBERED.exec(words) ?? [];
  if (number !== undefined) return objectives.filter(({ record }) => record.number === Number(number));
  const wanted = fieldWords(words);
  if (wanted.length === 0) return [];
  for (const nameOf of NAMES) {
    const found = objectives.filter((objective) => isSame(wanted, fieldWords(nameOf(objective))));
    if (found.length > 0) return found;
  }
  return [];
}

/** The nearest first: the measure, the title without its brackets, and how it is counted. */
const NAMES: readonly ((objective: ReportedObjective) => string)[] = [
  ({ record }) => record.measure,
  ({ record }) => objectiveName({ ...record, number: null }).replace(AROUND_MEASURE, ' '),
  ({ record }) => objectiveRemarks(record).split(/[,;]/)[0]!,
];

function isSame(wanted: readonly string[], words: readonly string[]): boolean {
  return wanted.length === words.length && wanted.every((word) => words.includes(word));
}
