// The executive summary of a board update: what the programme is, what it has saved, where the largest risks to delivery are.
// Says of risks only what figures, ratings and dates show.
import type { AssessedLine, AssessedScheme, Assessment } from '../assessed';
import { figureCells } from '../figureCells';
import { NO_PROGRAMME } from '../gatherProgrammes';
import { objectivesSentence } from '../objectiveCounts';
import { roundHalfUp } from '../percent';
import { capital, counted, named } from './countWords';
import { namedProgrammes } from './namedProgrammes';
import { deliveredToBoard } from './delivered';
import { escalationsSaid, type Entry, numbered } from './entries';
import { decimalsToAddUp, millions, moneyBeside } from './millions';
import { figureSaid, type Message, type Said, sentence } from './said';
import { hasOrHave } from './subject';

const MOST_NAMES = 3;

export function boardMessages(assessment: Assessment, subject: string): Message[] {
  const objectives = assessment.objectives.filter(({ withheld }) => withheld === null);
  return numbered('board', [
    ['shape', shape(assessment, subject)],
    ['adjusted', adjustedTarget(assessment)],
    ['delivered', deliveredToBoard(assessment, subject)],
    ['behind', furthestBehind(assessment)],
    ...schemeEntries(assessment),
    ['objectives', objectives.length === 0 ? null : sentence(objectivesSentence(objectives))],
    ['escalations', escalationsSaid(assessment)],
  ]);
}

function shape({ programmes, total, period }: Assessment, subject: string): Said[] | null {
  const own = namedProgrammes(programmes);
  const name = total.figures.target === null ? 'plan' : 'target';
  const value = total.figures[name];
  const verb = hasOrHave(subject) === 'has' ? 'is' : 'are';
  const through = `delivered through ${counted(own.length, 'programme')} (${own.join('; ')})`;
  if (!value) return own.length === 0 ? null : sentence(`${capital(subject)} ${verb} ${through}.`);
  const savings = figureSaid(millions(value, decimalsOfYear(total)), 'sum', figureCells(total, name, period));
  const whole = own.length === 0 ? '' : ` ${through},`;
  return sentence(`${capital(subject)} ${verb}${whole} responsible for financial savings of `, savings, '.');
}

/** Alike in both sentences about the year's savings. */
function decimalsOfYear({ figures: { plan, target } }: AssessedLine): number {
  return decimalsToAddUp(plan ?? 0, target ?? plan ?? 0);
}

/** Where the target is no longer what was planned. */
function adjustedTarget({ total, period }: Assessment): Said[] | null {
  const { plan, target } = total.figures;
  if (plan === null || target === null || roundHalfUp(target - plan, 0) === 0) return null;
  const decimals = decimalsOfYear(total);
  const [from, to] = [figureCells(total, 'plan', period), figureCells(total, 'target', period)];
  const terms = target < plan ? [from, to] : [to, from];
  return sentence(
    `Adjustments to QIPP financial targets have ${target < plan ? 'reduced' : 'raised'} the financial savings planned from `,
    figureSaid(millions(plan, decimals), 'sum', from),
    ' to ',
    figureSaid(millions(target, decimals), 'sum', to),
    target < plan ? ', a shortfall of ' : ', an addition of ',
    figureSaid(millions(target - plan, decimals), 'difference', ...terms),
    '.',
  );
}

function furthestBehind({ programmes, period }: Assessment): Said[] | null {
  const rated = programmes.filter(({ group, ytdVariance }) => group === null && ytdVariance !== null);
  const behind = rated.filter(({ ytdVariance }) => roundHalfUp(ytdVariance!, 0) < 0);
  const due = rated.some(({ figures }) => figures.ytdPlan !== 0);
  // Of a single programme the sentence about the whole has said it.
  if (rated.length < 2 || (behind.length === 0 && !due)) return null;
  if (behind.length === 0) return sentence('No programme is behind its financial target to date.');
  const shown = [...behind].sort((a, b) => a.ytdVariance! - b.ytdVariance!).slice(0, MOST_NAMES);
  const pounds = moneyBeside(...shown.map(({ ytdVariance }) => ytdVariance!));
  const parts = shown.flatMap((line, index): (Said | string)[] => {
    const cells = (name: 'ytdActual' | 'ytdPlan') => figureCells(line, name, period);
    const money = figureSaid(pounds(line.ytdVariance!), 'difference', cells('ytdPlan'), cells('ytdActual'));
    const joint = index === 0 ? '' : index === shown.length - 1 ? ' and ' : ', ';
    const name = line.name === NO_PROGRAMME ? 'schemes of no stated programme' : line.name;
    return [`${joint}${name} (`, money, ')'];
  });
  const start =
    shown.length === 1
      ? 'The only shortfall to date is in '
      : `The ${behind.length > shown.length ? 'largest ' : ''}shortfalls to date are in `;
  return sentence(start, ...parts, '.');
}

function schemeEntries({ schemes }: Assessment): Entry[] {
  const open = schemes.filter(({ record }) => record.status === 'open');
  return [
    [
      'red',
      schemesSaid(
        open.filter(({ overallRating }) => overallRating === 'Red'),
        'red rated overall',
      ),
    ],
    [
      'late',
      schemesSaid(
        open.filter(({ startOverdue }) => startOverdue),
        'past the planned start and not started',
      ),
    ],
  ];
}

function schemesSaid(schemes: readonly AssessedScheme[], what: string): Said[] | null {
  if (schemes.length === 0) return null;
  const start = capital(counted(schemes.length, 'scheme is', 'schemes are'));
  return sentence(`${start} ${what}: ${named(schemes.map(({ name }) => name))}.`);
}
