// Which small register a row of headings belongs to, if any: risks, deep dives, change control.
// Asks for words that no row of data holds together; looks at no cell below.
import { facetsOf, speaks } from './classifyHeading';
import { headingText } from './headingText';
import { cleanText } from './cell';
import type { Field, Measure } from './headings';
import {
  REGISTER_TITLES,
  TELLING_WORDS,
  REGISTER_WORDS,
  type RegisterField,
  type RegisterKind,
  RISK_EXTRAS,
  RISK_PARTS,
  RISK_STAGES,
  type RiskPart,
  type RiskStage,
  STAGED_SCORE,
} from './registerWords';
import type { CellValue } from './snapshot';

const KINDS = Object.keys(REGISTER_WORDS) as RegisterKind[];

/** @param titles what stands above the headings, and the sheet's name. */
export function registerKind(headings: readonly CellValue[], titles: readonly string[]): RegisterKind | null {
  if (!headings.some(isTelling)) return null;
  const texts = headings.filter((value) => cleanText(value) !== '');
  return (
    KINDS.find((kind) => {
      const isTitled = titles.some((title) => REGISTER_TITLES[kind]?.test(title));
      return !hasFiguresBeside(texts, kind, isTitled) && isKind(kind, texts, isTitled);
    }) ?? null
  );
}

/** One look at what no register does without spares the long one, on every row of every sheet. */
function isTelling(value: CellValue): boolean {
  return typeof value === 'string' && TELLING_WORDS.test(value);
}

/** Words that are headings of a register only together, and most of the row's. */
export function headsRegister(cells: readonly CellValue[], titles: readonly string[]): boolean {
  if (cells.some((value) => typeof value !== 'string')) return false;
  const kind = registerKind(cells, titles);
  if (kind === null) return false;
  const texts = cells.filter((value) => cleanText(value) !== '');
  const known = texts.filter((text) => registerField(text, kind) !== null || speaks(facetsOf(text)));
  return known.length >= FEWEST_WORDS && known.length > texts.length * 0.6;
}

const FEWEST_WORDS = 3;

export function registerField(heading: CellValue, kind: RegisterKind): RegisterField | RiskPart | null {
  const text = headingText(heading);
  const named = REGISTER_WORDS[kind].find(([, words]) => words.test(text))?.[0] ?? null;
  return named ?? (kind === 'risks' ? riskPart(heading) : null);
}

export function riskPart(heading: CellValue): RiskPart | null {
  const text = headingText(heading);
  const bare = RISK_STAGES.reduce((rest, [, words]) => rest.replace(words, ' '), text.replace(RISK_EXTRAS, ' '))
    .replace(/\s+/g, ' ')
    .trim();
  if (riskStage(heading) !== null && STAGED_SCORE.test(bare)) return 'score';
  return RISK_PARTS.find(([, words]) => words.test(bare))?.[0] ?? null;
}

export function riskStage(heading: CellValue): RiskStage | null {
  const text = headingText(heading);
  return RISK_STAGES.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** A register of schemes may rate risks or name approvals beside its money; a change log may say what the plan is now. */
function hasFiguresBeside(texts: readonly CellValue[], kind: RegisterKind, isTitled: boolean): boolean {
  const money = kind === 'changes' && isTitled ? MONEY.slice(0, 1) : MONEY;
  return texts
    .filter((text) => registerField(text, kind) === null)
    .map(facetsOf)
    .some(({ field, measure, month }) => field === null && (money.includes(measure) || month !== null));
}

const MONEY: readonly (Measure | null)[] = ['actual', 'plan', 'target'];

function isKind(kind: RegisterKind, texts: readonly CellValue[], isTitled: boolean): boolean {
  const fields = new Set<Field | RegisterField | RiskPart | null>(
    texts.map((text) => registerField(text, kind) ?? facetsOf(text).field),
  );
  const has = (...wanted: (Field | RegisterField | RiskPart)[]) => wanted.some((field) => fields.has(field));
  switch (kind) {
    case 'risks':
      return (has('likelihood') && has('impact')) || (has('risk') && has('likelihood', 'score'));
    case 'deepDives':
      if (has('milestone', 'confidence', 'recovery')) return false;
      return (has('deepDive', 'commissionedOn', 'commissionedBy') || isTitled) && isFollowedUp(has, isTitled);
    case 'changes':
      return has('changedFrom') && has('changedTo') && (has('approvedBy') || isTitled);
  }
}

/** "Deep dive" and "Commissioned" stand in cells as well; what is due, or came of it, is asked for beside them. */
function isFollowedUp(has: (...fields: RegisterField[]) => boolean, isTitled: boolean): boolean {
  const said = [has('deepDive') || isTitled, has('commissionedOn', 'commissionedBy'), has('due'), has('outcome')];
  return has('due', 'outcome', 'commissionedBy') && said.filter(Boolean).length >= 2 && (said[0]! || has('outcome'));
}
