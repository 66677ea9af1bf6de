// Which objectives speak of which programme, and how activity stands against its target: "ED attendances are 4% above the QIPP target".
// An objective that fits no programme, or more than one, belongs to none: the objectives' own section has it.
import { versusTargetSaid } from '../activityCells';
import { rateActivity } from '../activity';
import type { AssessedProgramme, ReportedObjective } from '../assessed';
import { objectiveName } from '../objectiveName';
import { programmeOfObjective } from '../objectiveProgramme';
import { roundHalfUp } from '../percent';
import type { Policy } from '../policy';
import { capital } from './countWords';
import { type Said, sentence } from './said';

export function objectivesOf(
  { name }: AssessedProgramme,
  objectives: readonly ReportedObjective[],
  programmes: readonly AssessedProgramme[],
): ReportedObjective[] {
  return objectives.filter(({ record }) => programmeOfObjective(record, programmes)?.programme.name === name);
}

/** Null without a target or without a count. Objectives of one title are told apart by their measures. */
export function activitySaid(
  objective: ReportedObjective,
  others: readonly ReportedObjective[],
  policy: Policy,
): Said[] | null {
  const { percentVersusTarget: share, ytdTarget, rating, record } = objective;
  const plain = objectiveSubject(objective);
  const isOne = others.filter((each) => objectiveSubject(each) === plain).length < 2;
  const subject = isOne ? plain : withMeasure(plain, record.measure);
  if (share === null || ytdTarget === null) return null;
  const exact = percentBeyond(share, rating, record.lowerIsBetter, policy);
  if (exact === null) return sentence(`${subject} ${verbOf(subject)} on the QIPP target`);
  const figure = versusTargetSaid(exact, objective);
  return sentence(`${subject} ${verbOf(subject)} `, figure, ` ${share > 0 ? 'above' : 'below'} the QIPP target`);
}

/** A measure with brackets of its own is set off by commas: "Referrals, OP1st (GP), are". */
function withMeasure(subject: string, measure: string): string {
  return /[()]/.test(measure) ? `${subject}, ${measure},` : `${subject} (${measure})`;
}

/** "Admissions to nursing homes are", "non-elective activity is". */
const verbOf = (subject: string) => (/[a-rt-z]s\b/i.test(subject) ? 'are' : 'is');

/** Whole per cents where they say no more and no less than the rating; null for on target. */
function percentBeyond(share: number, rating: string, lowerIsBetter: boolean, policy: Policy): string | null {
  for (const decimals of [0, 1, 2]) {
    const percent = roundHalfUp(Math.abs(share) * 100, decimals);
    const shown = (Math.sign(share) * percent) / 100;
    if (percent !== 0 && rateActivity(shown, lowerIsBetter, policy) === rating) return `${percent}%`;
  }
  const last = roundHalfUp(Math.abs(share) * 100, 2);
  return last === 0 ? null : `${last}%`;
}

/** "ED attendances" of "14% reduction in A&E attendances in 2017/18", measured as ED. */
export function objectiveSubject({ record }: Pick<ReportedObjective, 'record'>): string {
  const { title, measure } = record;
  const name = objectiveName({ number: null, title });
  const subject = /\b(?:reduction|increase|rise|fall)s? (?:in|of) (.+?)(?: in 20\d\d.*)?$/i.exec(name)?.[1] ?? name;
  const plain = subject.replace(/\s*\d*%? ?reduction to be confirmed.*$/i, '').trim();
  const shown = plain === '' ? measure : plain;
  return capital(measure === 'ED' ? shown.replace(/^A&E\b/, 'ED') : shown);
}
