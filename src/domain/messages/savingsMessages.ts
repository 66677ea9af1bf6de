// How a programme's savings to date stand against their target: "Month 2 financial savings are 91% of target".
// Says nothing of a programme that has no plan and no actual.
import type { AssessedProgramme, Assessment } from '../assessed';
import { figureCells } from '../figureCells';
import { percentText } from '../percent';
import { listed } from '../listed';
import { millions } from './millions';
import { figureSaid, type Said, sentence } from './said';

/** @param members the programmes that share the line's figures, where it is a group. */
export function savingsSaid(
  line: AssessedProgramme,
  members: readonly AssessedProgramme[],
  { period, policy }: Assessment,
): Said[] | null {
  if (!period) return null;
  const { ytd, savingsStart } = line;
  const cells = (name: 'ytdActual' | 'ytdPlan') => figureCells(line, name, period);
  const savings = `Month ${period.month} financial savings`;
  const money = () => figureSaid(millions(ytd.actual!, 1), 'sum', cells('ytdActual'));
  switch (ytd.basis) {
    case 'achievement': {
      const share = figureSaid(percentText(ytd.achievement!, policy), 'share', cells('ytdActual'), cells('ytdPlan'));
      return sentence(`${savings} are `, share, ` of target${notYetDue(members)}`);
    }
    case 'notDue':
      return sentence(`${savings} are as expected (${noneExpected(line.name, savingsStart)})`);
    case 'early':
      return sentence(`${savings} of `, money(), ` came ahead of plan (${noneExpected(line.name, savingsStart)})`);
    case 'earlyCost':
      return sentence('', money(), ` was spent by month ${period.month} before any savings were due`);
    case 'noActual':
      return sentence(`Month ${period.month} actual savings have not been reported`);
    case 'noPlan':
      return ytd.actual === null ? null : sentence(`${savings} are `, money(), '; no target to date is given');
  }
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
