// The confidence of recovery that a sentence gives to exceptions by name, against what stands on the exceptions.
import { type ConfidenceLevel, readConfidence } from '../confidence';
import type { ExceptionItem } from '../assessed';
import { compareNames } from '../programmeNames';
import { contradiction } from './checkFigure';
import { isPart } from './linesMeant';
import { kindest, UNKNOWN, RIGHT, type Verdict } from './verdict';

/** One verdict a name; names hold "and" themselves, so the whole is tried before its parts. */
export function checkConfidence(
  names: string,
  level: ConfidenceLevel,
  exceptions: readonly ExceptionItem[],
): Verdict[] {
  const whole = exceptionsNamed(names, exceptions);
  if (whole.length > 0) return [compare(whole, level)];
  const parts = names.split(/ and |, /).filter((part) => part.trim() !== '');
  if (parts.length < 2) return [UNKNOWN];
  return parts.map((part) => compare(exceptionsNamed(part, exceptions), level));
}

function exceptionsNamed(name: string, exceptions: readonly ExceptionItem[]): ExceptionItem[] {
  const plain = name.replace(/\b(?:the|projects?|schemes?)\b/gi, '').trim();
  if (plain === '') return [];
  const named = exceptions.filter(({ scheme }) => scheme !== null);
  for (const kind of ['same', 'alike'] as const) {
    const found = named.filter(({ scheme }) => compareNames(plain, scheme!) === kind);
    if (found.length > 0) return found;
  }
  return named.filter(({ scheme }) => isPart(plain, scheme!));
}

function compare(named: readonly ExceptionItem[], said: ConfidenceLevel): Verdict {
  return kindest(
    named.map((item) => {
      const { level } = readConfidence(item.confidence);
      if (level === null) return UNKNOWN;
      if (level === said) return RIGHT;
      const sides = { one: `${said} confidence`, other: level, difference: '' };
      return contradiction('differs', 'confidence', item.scheme!, sides, [item.where]);
    }),
  );
}
