// How a programme's savings to date stand against their target: "Month 2 financial savings are 91% of target".
// Says nothing of a programme that has no plan and no actual.
import type { AssessedProgramme, Assessment } from '../assessed';
import { figureCells } from '../figureCells';
import { percentText } from '../percent';
import { listed } from '../listed';
import { millions } from './millions';
import { figureSaid, type Said, sentence } from './said';
import { savingsOfMonth } from './subject';

/** @param members the programmes that share the line's figures, where it is a group. */
export function savingsSaid(
  line: AssessedProgramme,
  members: readonly AssessedProgramme[],
  assessment: Assessment,
): Said[] | null {
  const { ytd } = line;
  const { period, policy } = assessment;
  const cells = (name: 'ytdActual' | 'ytdPlan') => figureCells(line, name, period);
  const savings = savingsOfMonth(period);
  const money = () => figureSaid(millions(ytd.actual!, 1), 'sum', cells('ytdActual'));
  switch (ytd.basis) {
    case 'achievement': {
      if (ytd.actual! < 0) return costSaid(line, money(), assessment);
      if (ytd.plan! < 0) return costSpared(line, savings, money(), assessment);
      const share = figureSaid(percentText(ytd.achievement!, policy), 'share', cells('ytdActual'), cells('ytdPlan'));
      return sentence(`${savings} are `, share, ` of target${notYetDue(members)}`);
    }
    case 'notDue':
      return sentence(`${savings} are as expected (${noneOf(line)})`);
    case 'early':
      return sentence(`${savings} of `, money(), ` came ahead of plan (${noneOf(line)})`);
    case 'earlyCost':
      return sentence(money(), ` was spent${period ? ` by month ${period.month}` : ''} before any savings were due`);
    case 'noActual':
      return sentence(`${period ? `Month ${period.month} actual` : 'Actual'} savings have not been reported`);
    case 'noPlan':
      if (ytd.actual === null) return null;
      if (ytd.actual < 0) return sentence(`${savings} are a cost of `, money(), '; no target to date is given');
      return sentence(`${savings} are `, money(), '; no target to date is given');
  }
}

/** A share below nothing is hard to read: what was to be saved has cost money instead. */
function costSaid(line: AssessedProgramme, money: Said, { period }: Assessment): Said[] {
  const when = period ? ` at month ${period.month}` : ' to date';
  const plan = figureSaid(millions(line.ytd.plan!, 1), 'sum', figureCells(line, 'ytdPlan', period));
  const against = ` was spent against a ${line.ytd.plan! < 0 ? 'planned cost' : 'target'} of `;
  return sentence(`No financial savings${when}: `, money, against, plan);
}

function costSpared(line: AssessedProgramme, savings: string, money: Said, { period }: Assessment): Said[] {
  const plan = figureSaid(millions(line.ytd.plan!, 1), 'sum', figureCells(line, 'ytdPlan', period));
  return sentence(`${savings} are `, money, ', where a cost of ', plan, ' was planned');
}

/** Of a year without any target there is nothing to wait for. */
function noneOf({ name, savingsStart, figures }: AssessedProgramme): string {
  const hasNone = savingsStart === null && (figures.target ?? figures.plan) === 0;
  return hasNone ? `no financial savings are expected from ${name} this year` : noneExpected(name, savingsStart);
}

/** Without a month where the workbook does not say one. */
function noneExpected(name: string, start: number | null): string {
  const until = start === null ? 'yet' : `until month ${start}`;
  return `no financial savings were expected from ${name} ${until}`;
}

/** "(no financial savings were expected from Mental Health until month 7)" */
function notYetDue(members: readonly AssessedProgramme[]): string {
  const later = members.filter(({ ytd }) => ytd.basis === 'notDue');
  if (later.length === 0) return '';
  const starts = new Set(later.map(({ savingsStart }) => savingsStart));
  const start = starts.size === 1 ? later[0]!.savingsStart : null;
  return ` (${noneExpected(listed(later.map(({ name }) => name)), start)})`;
}
