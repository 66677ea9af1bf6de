// The executive summary of a board update: what the programme is, what it has saved, where the largest risks to delivery are.
// Says of risks only what figures, ratings and dates show.
import type { AssessedScheme, Assessment } from '../assessed';
import { figureCells } from '../figureCells';
import { objectivesSentence } from '../objectiveCounts';
import { roundHalfUp } from '../percent';
import { capital, counted, named } from './countWords';
import { deliveredToBoard } from './delivered';
import { escalationsSaid, type Entry, numbered } from './entries';
import { asMillions, millions } from './millions';
import { figureSaid, type Message, type Said, sentence } from './said';

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
  const own = programmes.filter(({ group }) => group === null);
  const name = total.figures.target === null ? 'plan' : 'target';
  const value = total.figures[name];
  if (own.length === 0 || value === null) return null;
  const names = own.map((line) => line.name).join('; ');
  const through = own.length === 1 ? `one programme (${names})` : `${counted(own.length, 'programme')} (${names})`;
  const savings = figureSaid(millions(value, 2), 'sum', figureCells(total, name, period));
  return sentence(
    `${capital(subject)} are delivered through ${through}, responsible for financial savings of `,
    savings,
    '.',
  );
}

/** Where the target is no longer what was planned. */
function adjustedTarget({ total, period }: Assessment): Said[] | null {
  const { plan, target } = total.figures;
  if (plan === null || target === null || roundHalfUp(target - plan, 0) === 0) return null;
  const [from, to] = [figureCells(total, 'plan', period), figureCells(total, 'target', period)];
  const terms = target < plan ? [from, to] : [to, from];
  return sentence(
    `Adjustments to QIPP financial targets have ${target < plan ? 'reduced' : 'raised'} the financial savings planned from `,
    figureSaid(millions(plan, 2), 'sum', from),
    ' to ',
    figureSaid(millions(target, 2), 'sum', to),
    target < plan ? ', a shortfall of ' : ', an addition of ',
    figureSaid(millions(target - plan, 2), 'difference', ...terms),
    '.',
  );
}

function furthestBehind({ programmes, period }: Assessment): Said[] | null {
  const rated = programmes.filter(({ group, ytdVariance }) => group === null && ytdVariance !== null);
  const behind = rated.filter(({ ytdVariance }) => roundHalfUp(ytdVariance!, 0) < 0);
  if (rated.length === 0) return null;
  if (behind.length === 0) return sentence('No programme is behind its financial target to date.');
  const shown = [...behind].sort((a, b) => a.ytdVariance! - b.ytdVariance!).slice(0, MOST_NAMES);
  const parts = shown.flatMap((line, index): (Said | string)[] => {
    const cells = (name: 'ytdActual' | 'ytdPlan') => figureCells(line, name, period);
    const money = figureSaid(asMillions(line.ytdVariance!, 3), 'difference', cells('ytdPlan'), cells('ytdActual'));
    const joint = index === 0 ? '' : index === shown.length - 1 ? ' and ' : ', ';
    return [`${joint}${line.name} (`, money, ')'];
  });
  const start = shown.length === 1 ? 'The largest shortfall to date is in ' : 'The largest shortfalls to date are in ';
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
