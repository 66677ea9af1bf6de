// Everything that was written about the month against its figures: each contradiction is a finding, the rest is counted.
// A sentence that states nothing, or nothing that is understood, is left alone.
import type { Finding } from '../finding';
import { mapOneByOne, type Pieces, whole } from '../pieces';
import { checkClaim } from './checkClaim';
import type { Month } from './entity';
import { knowNames } from './linesMeant';
import { readClaims } from './readClaims';
import { sentencesOf } from './sentencesOf';
import type { Contradiction, Verdict } from './verdict';
import type { Sentence, WrittenText } from './writtenText';

export interface NarrativeCheck {
  findings: Finding[];
  /** Sentences with a figure, a rating or a direction in them. */
  stating: number;
  /** Of those, the ones of which some statement could be held against a figure. */
  checked: number;
}

export function checkNarrative(texts: readonly WrittenText[], month: Month): NarrativeCheck {
  return whole(checkNarrativeInPieces(texts, month));
}

export function* checkNarrativeInPieces(texts: readonly WrittenText[], month: Month): Pieces<NarrativeCheck> {
  const sentences = texts.flatMap(sentencesOf);
  yield;
  if (sentences.some(states)) yield* knowNames(month);
  const results = yield* mapOneByOne(sentences, (sentence) => ({ sentence, verdicts: verdictsOn(sentence, month) }));
  const isChecked = (verdicts: readonly Verdict[]) => verdicts.some(({ standing }) => standing !== 'unknown');
  return {
    findings: results.flatMap(({ sentence, verdicts }) =>
      verdicts.filter(isContradiction).map((verdict) => findingOf(verdict, sentence)),
    ),
    stating: results.filter(({ sentence, verdicts }) => verdicts.length > 0 || states(sentence)).length,
    checked: results.filter(({ verdicts }) => isChecked(verdicts)).length,
  };
}

export function verdictsOn(sentence: Sentence, month: Month): Verdict[] {
  return readClaims(sentence, month.period).flatMap((claim) => checkClaim(claim, sentence, month));
}

const STATING =
  /£ ?\d|\d ?%|\b(?:red|amber|green)\b|\b(?:high|medium|low) (?:level of )?confidence\b|\b(?:above|below|over|under|ahead of|behind) (?:the |its |qipp |ytd )*(?:target|plan|schedule)\b|\b(?:higher|lower|greater|less|reduced|increased)\b|\bon target\b/i;

/** A cell with a bare figure is part of a table, not a sentence. */
function states({ text }: Sentence): boolean {
  return STATING.test(text) && text.trim().split(/\s+/).length >= 3;
}

function isContradiction(verdict: Verdict): verdict is Contradiction {
  return verdict.standing === 'differs' || verdict.standing === 'rounding';
}

const LONGEST = 160;

function findingOf({ standing, of, name, sides, cells }: Contradiction, { text, where }: Sentence): Finding {
  const quoted = text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
  const rounding = standing === 'rounding';
  return {
    code: rounding ? 'narrative-figure-rounding' : `narrative-${of}-differs`,
    severity: rounding ? 'info' : 'warning',
    message: `${name}: "${quoted}" says ${sides.one}; the figures give ${sides.other}${rounding ? ', which rounded figures can come to' : ''}.`,
    where: [where, ...cells],
    sides,
    suggestion: rounding
      ? 'Nothing to do, unless unrounded figures say otherwise.'
      : "Read the sentence beside the figures: it may be last month's, or about another line.",
  };
}
