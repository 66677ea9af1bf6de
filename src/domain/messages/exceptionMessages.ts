// What a programme's exceptions come to: how many schemes have under delivered, and how sure people are of recovery.
// Refuses to say more of a recovery than its confidence does.
import type { AssessedScheme, Assessment, ExceptionItem } from '../assessed';
import type { AssessedDeepDive } from '../assessedRegisters';
import { type ConfidenceLevel, readConfidence } from '../confidence';
import { percentText } from '../percent';
import { figureCells } from '../figureCells';
import { capital, counted, lower, named } from './countWords';
import { millions } from './millions';
import { figureSaid, type Said, sentence } from './said';

/** Past this many, names make a sentence that nobody reads: the table of exceptions has them. */
const MOST_NAMES = 5;

/** "Two schemes have financially under delivered at month 2: A (81% of plan) and B (12% of plan)". */
export function underDelivered(schemes: readonly AssessedScheme[], { period, policy }: Assessment): Said[] | null {
  const behind = schemes
    .filter(({ record, ytd }) => record.status === 'open' && (ytd.rating === 'Red' || ytd.rating === 'Amber'))
    .sort((a, b) => (a.ytdVariance ?? 0) - (b.ytdVariance ?? 0));
  if (behind.length === 0) return null;
  const when = period ? `at month ${period.month}` : 'to date';
  const start = `${capital(counted(behind.length, 'scheme has', 'schemes have'))} financially under delivered ${when}: `;
  const shown = behind.slice(0, behind.length > MOST_NAMES + 1 ? MOST_NAMES : undefined);
  const named = shown.map((scheme): (Said | string)[] => {
    if (scheme.ytd.achievement === null) return [scheme.name];
    const cells = (name: 'ytdActual' | 'ytdPlan') => figureCells(scheme, name, period);
    if (scheme.ytd.actual! < 0) {
      const cost = figureSaid(millions(scheme.ytd.actual!, 1), 'sum', cells('ytdActual'));
      return [`${scheme.name} (`, cost, ' spent)'];
    }
    const share = percentText(scheme.ytd.achievement, policy);
    return [`${scheme.name} (`, figureSaid(share, 'share', cells('ytdActual'), cells('ytdPlan')), ' of plan)'];
  });
  const more = behind.length - shown.length;
  return sentence(start, ...joined(more > 0 ? [...named, [`${counted(more, 'other')}`]] : named));
}

/** Where no scheme's figures say more: "Five exceptions are open". */
export function openCount(exceptions: readonly ExceptionItem[]): string[] {
  const named = exceptions.filter(({ scheme }) => scheme !== null).length;
  return named === 0 ? [] : [`${capital(counted(named, 'exception is', 'exceptions are'))} open`];
}

function joined(parts: readonly (Said | string)[][]): (Said | string)[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return part;
    return [index === parts.length - 1 ? ' and ' : ', ', ...part];
  });
}

const ORDER: readonly ConfidenceLevel[] = ['High', 'Medium', 'Low', 'To be confirmed', 'To be assessed'];

/** One sentence a level of confidence, in the order from high to unknown. */
export function confidenceTexts(exceptions: readonly ExceptionItem[]): { level: ConfidenceLevel; text: string }[] {
  const rated = exceptions.map((item) => ({ item, confidence: readConfidence(item.confidence) }));
  return ORDER.flatMap((level) => {
    const own = rated.filter(({ confidence }) => confidence.level === level);
    if (own.length === 0) return [];
    const names = named(own.map(({ item }) => item.scheme ?? item.programme ?? 'the whole programme'));
    const remarks = [...new Set(own.map(({ confidence }) => confidence.remainder).filter((text) => text !== ''))];
    return [{ level, text: `${confidenceText(level, names, own.length)}${remarked(remarks, own.length)}` }];
  });
}

function confidenceText(level: ConfidenceLevel, names: string, count: number): string {
  const isOpen = level === 'To be assessed' || level === 'To be confirmed';
  if (isOpen) return `Confidence of recovery is still ${lower(level)} for ${names}`;
  const [reports, verb] = count === 1 ? ['report', 'indicates'] : ['reports', 'indicate'];
  return `The exception ${reports} for ${names} ${verb} a ${lower(level)} confidence of recovery`;
}

/** People's own words, to the letter, where they are about one scheme. */
function remarked(remarks: readonly string[], count: number): string {
  return remarks.length === 1 && count === 1 ? ` (${lower(remarks[0]!.replace(/\.$/, ''))})` : '';
}

/** "Deep dives into A and B are due 22 June". */
export function deepDiveTexts(dives: readonly AssessedDeepDive[]): string[] {
  const open = dives.filter(({ record }) => !record.isDone && record.outcome.trim() === '');
  const names = (of: readonly AssessedDeepDive[]) => named(of.map(({ record }) => record.area || record.topic));
  const says = (of: readonly AssessedDeepDive[], what: string) =>
    of.length === 0
      ? []
      : [
          `${of.length === 1 ? 'A deep dive' : 'Deep dives'} into ${names(of)} ${of.length === 1 ? 'is' : 'are'} ${what}`,
        ];
  const dated = open.filter(({ record, isOverdue }) => record.dueText !== '' && !isOverdue);
  const dates = [...new Set(dated.map(({ record }) => record.dueText))];
  return [
    ...says(
      open.filter(({ isOverdue }) => isOverdue),
      'overdue',
    ),
    ...dates.flatMap((date) =>
      says(
        dated.filter(({ record }) => record.dueText === date),
        `due ${date}`,
      ),
    ),
  ];
}
