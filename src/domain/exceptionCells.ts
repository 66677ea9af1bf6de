// The cells behind what is said of an exception: why it is one, and where its savings stand.
import type { AssessedLine, Assessment, Escalation, ExceptionItem, Reason, ReasonCode } from './assessed';
import { computedCells, ratedCells } from './computedCells';
import type { CellRef } from './finding';
import { isScheme } from './lineLevel';
import { forEachInPieces, type Pieces } from './pieces';
import { isTyped } from './typedExceptions';

/** What an exception's reasons come from: its year to date, its milestones, its start, or where somebody entered it. */
export type ReasonSource = 'finance' | 'milestones' | 'start' | 'entry';

const SOURCES: Record<ReasonCode, ReasonSource | null> = {
  ytdRed: 'finance',
  ytdAmber: 'finance',
  milestonesRed: 'milestones',
  slipped: 'start',
  notStarted: 'start',
  // Words of the exception's own row.
  lowConfidence: null,
  entered: 'entry',
};

/** Knows an assessment's lines by their keys. */
export class ExceptionCells {
  private readonly lines = new Map<string, AssessedLine>();
  private readonly keys = new Map<string, string>();

  private constructor(private readonly assessment: Assessment) {}

  static *of(assessment: Assessment): Pieces<ExceptionCells> {
    const { programmes, schemes, exceptions } = assessment;
    const cells = new ExceptionCells(assessment);
    yield* forEachInPieces([...programmes, ...schemes], (line) => cells.lines.set(line.record.key, line));
    yield* forEachInPieces(exceptions, (item) => cells.keys.set(placeOf(item), item.key));
    return cells;
  }

  /** Of all its reasons. */
  reasons(item: ExceptionItem): CellRef[] {
    const sources = new Set(item.reasons.map(sourceOf));
    return [...sources].flatMap((source) => (source ? this.from(item, source) : []));
  }

  /** None where no reason of the item comes from there. */
  reason(item: ExceptionItem, source: ReasonSource): CellRef[] {
    return item.reasons.some((reason) => sourceOf(reason) === source) ? this.from(item, source) : [];
  }

  position(item: ExceptionItem): CellRef[] {
    return item.position === '' ? [] : this.from(item, 'finance');
  }

  /** What rates its line, this month and last; none where a person raised it. */
  escalation(escalation: Escalation): CellRef[] {
    const line = this.lines.get(this.keys.get(placeOf(escalation)) ?? '');
    if (!line || escalation.raised === 'person') return [];
    const before = line.previousCells.overallRating;
    return [...computedCells(line, 'overallRating', this.assessment), ...(before ? [before] : [])];
  }

  private from(item: ExceptionItem, source: ReasonSource): CellRef[] {
    const line = this.lines.get(item.key);
    // What somebody typed on our own sheet is its own source.
    if (!line) return source === 'entry' && !isTyped(item) ? [item.where] : [];
    switch (source) {
      case 'finance':
        return [...ratedCells(line, 'ytdPlan', this.assessment), ...ratedCells(line, 'ytdActual', this.assessment)];
      case 'milestones':
        return computedCells(line, 'milestoneRating', this.assessment);
      case 'start':
        return isScheme(line) ? startCells(line.record.startCells) : [];
      case 'entry':
        return [];
    }
  }
}

function placeOf({ programme, schemeId, scheme }: Pick<ExceptionItem, 'programme' | 'schemeId' | 'scheme'>): string {
  return `${programme}\n${schemeId}\n${scheme}`;
}

const sourceOf = ({ code }: Reason) => SOURCES[code];

function startCells({
  plannedStart,
  actualStart,
}: Partial<Record<'plannedStart' | 'actualStart', CellRef>>): CellRef[] {
  return [plannedStart, actualStart].flatMap((cell) => cell ?? []);
}
