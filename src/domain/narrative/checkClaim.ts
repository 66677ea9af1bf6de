// One statement against the figures of the month, whoever it is about.
import { checkConfidence } from './checkConfidence';
import { checkCount } from './checkCount';
import { checkDistance } from './checkDistance';
import { checkFigure } from './checkFigure';
import { checkRating } from './checkRating';
import { checkSchedule } from './checkSchedule';
import { checkNone, checkStart } from './checkStanding';
import type { Claim, FigureName, Span, Statement } from './claim';
import type { Entity, Month } from './entity';
import { meant } from './meant';
import { measuredFigure } from './measured';
import { kindest, UNKNOWN, type Verdict } from './verdict';
import type { Sentence } from './writtenText';

/** Several where a statement names several exceptions. */
export function checkClaim(claim: Claim, sentence: Sentence, month: Month): Verdict[] {
  if (claim.kind === 'confidence') {
    const names = claim.about.words || (sentence.headings.at(-1) ?? '');
    return checkConfidence(names, claim.level, month.exceptions);
  }
  const entities = meant(claim.about, sentence, month);
  return [kindest(entities.map((entity) => inEitherSpan(claim, entity, month)))];
}

/**
 * Of two spans that may be meant of savings, one without figures is none that anybody reports. Activity is known to date only: there
 * the month may well be meant.
 */
function inEitherSpan(claim: Exclude<Claim, { kind: 'confidence' }>, entity: Entity, month: Month): Verdict {
  const verdicts = claim.about.spans.map((span) => checkOne(claim, span, entity, month));
  return kindest(entity.kind === 'objective' ? verdicts : verdicts.filter(({ standing }) => standing !== 'unknown'));
}

function checkOne(claim: Exclude<Claim, { kind: 'confidence' }>, span: Span, entity: Entity, month: Month): Verdict {
  switch (claim.kind) {
    case 'figure':
      return checkFigures(claim, span, entity, month);
    case 'distance':
      return checkDistance(claim, span, entity, month);
    case 'rating':
      return checkRating(claim, entity, month);
    case 'count':
      return checkCount(claim, entity, month);
    case 'schedule':
      return checkSchedule(claim.isBehind, entity);
    case 'start':
      return checkStart(claim.month, entity);
    case 'none':
      return checkNone(claim, entity, month);
  }
}

const AFTER: Record<FigureName, string> = {
  actual: ' saved',
  goal: ' planned to date',
  share: ' of target',
  annualPlan: ' planned for the year',
  annualTarget: ' targeted for the year',
  topTenShare: ' in the ten largest schemes',
};

function checkFigures(
  { figures, said }: Extract<Statement, { kind: 'figure' }>,
  span: Span,
  entity: Entity,
  month: Month,
): Verdict {
  if (entity.kind === 'objective') return UNKNOWN;
  return kindest(
    figures.map((figure) => {
      const after = AFTER[figure];
      const stated = { name: entity.line.name, value: said.value, said, words: `${said.text}${after}`, after };
      return checkFigure(stated, measuredFigure(figure, span, entity, month));
    }),
  );
}
