// Words about exceptions from the months that were closed: last month's confidence, and what was written of a scheme that comes back.
import type { ExceptionItem } from './assessed';
import { grouped } from './grouped';
import { pairsOfMonths, type Place, wordsKey } from './samePlace';
import { monthsBetween, type Period, reportingMonth } from './period';
import type { WrittenException } from './exceptionRecords';
import type { ClosedLine, ClosedMonth } from './records';
import { WORD_NAMES, type Words, wordsFrom } from './words';

/** What is said of one month only. */
const OF_THE_MONTH: readonly (keyof Words)[] = ['confidence', 'previousConfidence', 'escalation'];

/**
 * This month's "last month" is what was reported then; where the month before was not closed it is what the log says.
 * A log that still says what was reported then says nothing of this month.
 */
export function withLastConfidence(items: readonly ExceptionItem[], previous: ClosedMonth | null): ExceptionItem[] {
  const closed = pairsOfMonths(items, wordLines(previous ? [previous] : []), placeOf);
  return items.map((item) => {
    const confidence = closed.get(item)?.words.confidence ?? '';
    if (confidence === '') return item;
    const previousConfidence = confidence;
    const now = item.confidence === previousConfidence ? '' : item.confidence;
    const words = { previousConfidence, confidence: now };
    return { ...item, ...words, carried: { ...item.carried, ...words } };
  });
}

/** An exception without a row on our sheet is new or has come back: what was written when it left stands beside it again. */
export function withWordsFromHistory(
  items: readonly ExceptionItem[],
  written: readonly WrittenException[],
  history: readonly ClosedMonth[],
): ExceptionItem[] {
  const rows = new Set(written.map(({ schemeId, programme, area }) => wordsKey(schemeId, programme, area)));
  const latest = new Map(wordLines(history).map((line) => [line.key, line.words]));
  return items.map((item) => {
    const words = rows.has(keyOf(item)) ? undefined : latest.get(keyOf(item));
    if (!words) return item;
    const kept = (name: keyof Words) => item[name] || (OF_THE_MONTH.includes(name) ? '' : words[name]);
    return { ...item, ...wordsFrom(kept) };
  });
}

/** Without those whose words an earlier month has put on record to the letter: they need no room on this month's sheet. */
export function notOnRecord(
  items: readonly ExceptionItem[],
  history: readonly ClosedMonth[],
  period: Period | null,
): ExceptionItem[] {
  if (!period) return [...items];
  const earlier = history.filter((month) => monthsBetween(reportingMonth(month.period), reportingMonth(period)) > 0);
  const closed = wordLines(earlier).filter(({ level }) => level === 'closed exception');
  const byPlace = grouped(closed, ({ key }) => key);
  const isOnRecord = (item: ExceptionItem) =>
    byPlace.get(keyOf(item))?.some(({ words }) => WORD_NAMES.every((name) => isKept(name, item, words))) ?? false;
  return items.filter((item) => Object.keys(item.added).length > 0 || !isOnRecord(item));
}

/** Starting the next month empties what is said of one month only. */
function isKept(name: keyof Words, item: ExceptionItem, words: Words): boolean {
  return item[name] === words[name] || (item[name] === '' && OF_THE_MONTH.includes(name));
}

type WordLine = ClosedLine & Place;

function wordLines(history: readonly ClosedMonth[]): WordLine[] {
  return history.flatMap(({ lines }) =>
    lines
      .filter(({ level }) => level === 'exception' || level === 'closed exception')
      .map((line) => ({ ...line, schemeId: line.id, area: line.name })),
  );
}

function placeOf({ programme, schemeId, scheme }: ExceptionItem): Place {
  return { programme, schemeId, area: scheme };
}

function keyOf({ schemeId, programme, scheme }: ExceptionItem): string {
  return wordsKey(schemeId, programme, scheme);
}
