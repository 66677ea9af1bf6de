// Why finance makes a line an exception, in a sentence whose figures name their cells: "YTD finance Red: £3k of £46k (7% of plan)".
// Refuses to say anything of a line that is on plan.
import type { AssessedLine, Reason } from './assessed';
import type { CellRef } from './finding';
import { figureSaid, type Said, saidText, sentence } from './messages/said';
import { moneyText } from './moneyText';
import { percentText } from './percent';
import type { Policy } from './policy';

type Rated = Pick<AssessedLine, 'ytd'>;
type CellsOf = (name: 'ytdActual' | 'ytdPlan') => readonly CellRef[];

export function financeReason(line: Rated, policy: Policy): Reason | null {
  const said = financeReasonSaid(line, policy, () => []);
  return said && { code: line.ytd.rating === 'Red' ? 'ytdRed' : 'ytdAmber', text: saidText(said) };
}

/** £k to the nearest whole, as in the tables beside it. @param cells of the figures that the line is rated by. */
export function financeReasonSaid({ ytd }: Rated, policy: Policy, cells: CellsOf): Said[] | null {
  const { rating, actual, plan, achievement } = ytd;
  if ((rating !== 'Red' && rating !== 'Amber') || actual === null || plan === null) return null;
  const saved = figureSaid(pounds(actual), 'sum', cells('ytdActual'));
  const start = `YTD finance ${rating}: `;
  if (plan === 0) return sentence(start, saved, ' spent before any savings were due');
  const planned = figureSaid(pounds(plan), 'sum', cells('ytdPlan'));
  if (actual < 0) return sentence(start, saved, ` spent against a ${plan < 0 ? 'planned cost' : 'plan'} of `, planned);
  if (achievement === null) return sentence(start, saved, ' of ', planned);
  const share = figureSaid(percentText(achievement, policy), 'share', cells('ytdActual'), cells('ytdPlan'));
  return sentence(start, saved, ' of ', planned, ' (', share, ' of plan)');
}

/** The size alone: words say which way. */
const pounds = (value: number) => `£${moneyText(Math.abs(value))}k`;
