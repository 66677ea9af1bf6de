// The key messages of a month, drafted from the figures: the alliance's own, then each programme's.
// Refuses to say anything that no figure, rating or typed word stands behind.
import type { AssessedProgramme, Assessment } from '../assessed';
import type { PaperStructure } from '../paperCover';
import { flatMapInPieces, gatherInPieces, type Pieces, whole } from '../pieces';
import { isSameName, nameKey } from '../programmeNames';
import { figureCells, findSums } from '../figureCells';
import { activitySaid, objectivesOf } from './activityMessages';
import { lower } from './countWords';
import { boardMessages } from './boardMessages';
import { deliveredByAlliance } from './delivered';
import { type Entry, escalationsSaid, numbered } from './entries';
import { confidenceTexts, deepDiveTexts, openCount, underDelivered } from './exceptionMessages';
import { milestonesText } from './milestoneMessages';
import { decimalsToTell, millions } from './millions';
import { figureSaid, type Message, type Said, sentence } from './said';
import { savingsSaid } from './savingsMessages';

export interface ProgrammeMessages {
  programme: string;
  messages: Message[];
}

export interface KeyMessages {
  alliance: Message[];
  programmes: ProgrammeMessages[];
}

/** Where the settings do not say whose savings they are. */
export const SUBJECTS: Record<PaperStructure, string> = {
  alliance: 'the Alliance work plan',
  board: 'the QIPP schemes',
};

/** @param structure of the report that they are for: a board is told in words of its own. */
export function keyMessages(assessment: Assessment, structure: PaperStructure = 'alliance'): KeyMessages {
  const programmes = whole(programmesMessages(assessment));
  return { alliance: wholeMessages(assessment, structure), programmes };
}

/** Of every programme that something is said of. */
export function* programmesMessages(assessment: Assessment): Pieces<ProgrammeMessages[]> {
  const programmes = assessment.programmes.filter(({ group }) => group === null);
  return yield* gatherInPieces(
    programmes.map(
      (line) =>
        function* () {
          const messages = yield* programmeMessages(line, assessment);
          return messages.length > 0 ? [{ programme: line.name, messages }] : [];
        },
    ),
  );
}

/** Of the alliance, or of all that a board is told of. */
export function wholeMessages(assessment: Assessment, structure: PaperStructure): Message[] {
  const subject = assessment.cover.subject || SUBJECTS[structure];
  if (structure === 'board') return boardMessages(assessment, subject);
  return numbered('alliance', [
    ['delivered', deliveredByAlliance(assessment, subject)],
    ['phasing', laterSavings(assessment)],
    ...activityAlone(assessment),
    ['escalations', escalationsSaid(assessment)],
  ]);
}

/** Where no programme speaks of the objectives, the alliance does. */
function activityAlone({ programmes, objectives, policy }: Assessment): Entry[] {
  if (programmes.length > 0) return [];
  return objectives.map((each): Entry => {
    const said = activitySaid(each, objectives, policy);
    return [`activity:${each.record.key}`, said && [...said, { text: '.' }]];
  });
}

/** Where less of the year's plan is due by now than of the year has gone. */
function laterSavings({ total, period }: Assessment): Said[] | null {
  const { ytdPlan } = total.figures;
  const name = total.figures.target === null ? 'plan' : 'target';
  const whole = total.figures[name];
  if (!period || ytdPlan === null || whole === null || whole <= 0 || period.month === 12) return null;
  const later = whole - ytdPlan;
  if (later / whole <= 1 - period.month / 12) return null;
  const all = figureCells(total, name, period);
  const decimals = decimalsToTell(later, whole, 1);
  const sum = figureSaid(millions(whole, decimals), 'sum', all);
  if (ytdPlan === 0)
    return sentence("All of the year's financial savings, ", sum, `, are due after month ${period.month}.`);
  return sentence(
    'A significant proportion of financial savings is phased for delivery later in the financial year: ',
    figureSaid(millions(later, decimals), 'difference', all, figureCells(total, 'ytdPlan', period)),
    ' of ',
    sum,
    ` is due after month ${period.month}.`,
  );
}

function* programmeMessages(line: AssessedProgramme, assessment: Assessment): Pieces<Message[]> {
  const { programmes, policy } = assessment;
  const members = programmes.filter(({ name }) => line.members.includes(name));
  const schemes = assessment.schemes.filter(({ programme }) => programme === line.name);
  const objectives = objectivesOf(line, assessment.objectives, programmes);
  const dives = assessment.registers.deepDives.filter(({ programme }) => isOf(programme, line));
  yield;
  const exceptions = yield* flatMapInPieces(assessment.exceptions, (item) => (isOf(item.programme, line) ? item : []));
  const behind = underDelivered(schemes, assessment);
  yield* findSums(line, ['ytdActual', 'ytdPlan'], assessment.period);
  const savings = savingsSaid(line, members, assessment);
  yield;
  const says = (id: string, texts: readonly string[], level: 1 | 2 = 1) =>
    texts.map((text, index): Entry => [texts.length === 1 ? id : `${id} ${index + 1}`, sentence(text), level]);
  return numbered(`programme:${nameKey(line.name)}`, [
    ['savings', savings],
    ...objectives.map((each): Entry => [`activity:${each.record.key}`, activitySaid(each, objectives, policy)]),
    ...says('milestones', milestonesText(line, members, schemes, assessment)),
    ['under delivered', behind],
    ...(behind ? [] : says('exceptions', openCount(exceptions))),
    ...confidenceTexts(exceptions).map(({ level, text }): Entry => [`confidence:${lower(level)}`, sentence(text), 2]),
    ...says('deep dives', deepDiveTexts(dives), 2),
    ...says('risks', riskTexts(line, assessment)),
  ]);
}

/** The programme itself, or one of those that it groups. */
export function isOf(programme: string | null, line: AssessedProgramme): boolean {
  if (programme === null) return false;
  return [line.name, ...line.members, ...line.alsoCalled].some((name) => isSameName(name, programme));
}

function riskTexts(line: AssessedProgramme, { registers }: Assessment): string[] {
  const row = registers.programmeRisks?.rows.find(({ name }) => name === line.name);
  if (!row || row.open === 0 || row.ratingAfter === 'Grey') return [];
  return [`After mitigation programme risks are ${lower(row.ratingAfter)} rated`];
}
