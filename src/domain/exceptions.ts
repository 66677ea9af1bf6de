// What is off track, with its reasons and the words people have written about it. Their words are kept to the letter.
import type { AssessedProgramme, AssessedScheme, ExceptionItem, Reason } from './assessed';
import { milestoneReason } from './assessSchemes';
import { readConfidence } from './confidence';
import { financeReason } from './financeReason';
import { groupedInPieces } from './grouped';
import { flatMapInPieces, type Pieces } from './pieces';
import type { Policy } from './policy';
import { findByName, nameKey } from './programmeNames';
import type { LoggedException } from './exceptionRecords';
import { wordsFrom } from './words';

export interface ExceptionInput {
  programmes: readonly AssessedProgramme[];
  schemes: readonly AssessedScheme[];
  logged: readonly LoggedException[];
  policy: Policy;
}

/** In the order of the programmes; within one, schemes found by rule, then entries of the log that name no such scheme. */
export function* openExceptions(input: ExceptionInput): Pieces<ExceptionItem[]> {
  const schemeOf = yield* schemesOfEntries(input);
  const words = yield* groupedInPieces(input.logged, schemeOf);
  const found = yield* flatMapInPieces(input.schemes, (scheme) => schemeItem(scheme, words.get(scheme) ?? []) ?? []);
  const entered = yield* flatMapInPieces(input.logged, (entry) => (schemeOf(entry) ? [] : enteredItem(entry, input)));
  const whole = input.programmes
    .filter((programme) => standsAlone(programme, input))
    .map((p) => programmeItem(p, input.policy));
  return byProgramme([...whole, ...found, ...entered], input.programmes);
}

/** By its id, the first that has it; without one by a name that only one scheme has. */
function* schemesOfEntries({
  logged,
  schemes,
}: ExceptionInput): Pieces<(entry: LoggedException) => AssessedScheme | null> {
  if (logged.length === 0) return () => null;
  const byId = yield* groupedInPieces(schemes, ({ record }) => record.id?.toLowerCase() ?? null);
  const byName = yield* groupedInPieces(schemes, ({ name }) => nameKey(name));
  return ({ schemeId, area }) => {
    if (schemeId) return byId.get(schemeId.toLowerCase())?.[0] ?? null;
    const [scheme, ...others] = byName.get(nameKey(area)) ?? [];
    return scheme && others.length === 0 ? scheme : null;
  };
}

function schemeItem(scheme: AssessedScheme, entries: LoggedException[]): ExceptionItem | null {
  const reasons = [...scheme.reasons, ...entries.map(() => ENTERED)];
  if (reasons.length === 0) return null;
  return {
    key: scheme.record.key,
    programme: scheme.programme,
    schemeId: scheme.record.id,
    scheme: scheme.name,
    reasons,
    position: positionText(scheme),
    ...wordsOf(entries),
    where: scheme.record.where,
  };
}

function enteredItem(entry: LoggedException, { programmes }: ExceptionInput): ExceptionItem {
  const programme = entry.programme && (findByName(entry.programme, programmes)?.name ?? entry.programme);
  return {
    key: `entered:${nameKey(programme ?? '')}:${nameKey(entry.area)}`,
    programme,
    schemeId: entry.schemeId,
    scheme: entry.area,
    reasons: [ENTERED],
    position: '',
    ...wordsOf([entry]),
    where: entry.where,
  };
}

const ENTERED: Reason = { code: 'entered', text: "Entered in the PMO's exception log" };
const LOW: Reason = { code: 'lowConfidence', text: 'Low confidence of recovery' };

/** By the confidence that is shown at last, whoever wrote it. */
export function withConfidenceReason(item: ExceptionItem): ExceptionItem {
  const isLow = item.confidence.split('\n').some((line) => readConfidence(line).level === 'Low');
  if (!isLow) return item;
  const isEntered = ({ code }: Reason) => code === 'entered';
  return { ...item, reasons: [...item.reasons.filter((r) => !isEntered(r)), LOW, ...item.reasons.filter(isEntered)] };
}

/** A programme is an exception by itself where no scheme of its own shows what is off track. */
function standsAlone(programme: AssessedProgramme, { schemes, policy }: ExceptionInput): boolean {
  if (programmeReasons(programme, policy).length === 0 || programme.members.length > 0) return false;
  return !schemes.some(
    (scheme) => scheme.programme === (programme.group ?? programme.name) && scheme.reasons.length > 0,
  );
}

export function programmeReasons(programme: AssessedProgramme, policy: Policy): Reason[] {
  return [financeReason(programme, policy), milestoneReason(programme)].filter((r): r is Reason => r !== null);
}

function programmeItem(programme: AssessedProgramme, policy: Policy): ExceptionItem {
  return {
    key: programme.record.key,
    programme: programme.name,
    schemeId: null,
    scheme: null,
    reasons: programmeReasons(programme, policy),
    position: positionText(programme),
    ...wordsOf([]),
    where: programme.record.where,
  };
}

function positionText(line: { ytd: { basis: string }; impactText: string }): string {
  return line.ytd.basis === 'noPlan' ? '' : line.impactText;
}

/** Several entries about one scheme are joined, one a line, so that no word is dropped. */
function wordsOf(entries: readonly LoggedException[]) {
  const join = (pick: (entry: LoggedException) => string) =>
    entries
      .map(pick)
      .filter((text) => text.trim() !== '')
      .join('\n');
  const words = wordsFrom((name) => join((entry) => entry[name]));
  return { ...words, carried: words, added: {} };
}

/** In the programmes' order; within one programme as given, and last what belongs to none. */
export function byProgramme(
  items: readonly ExceptionItem[],
  programmes: readonly Pick<AssessedProgramme, 'name'>[],
): ExceptionItem[] {
  const place = new Map(programmes.map(({ name }, index) => [name, index]));
  const order = (item: ExceptionItem) => place.get(item.programme ?? '') ?? programmes.length;
  return items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => order(a.item) - order(b.item) || a.index - b.index)
    .map(({ item }) => item);
}
