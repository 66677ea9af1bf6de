// The schemes with the largest savings, and their share of the whole.
import type { Assessment } from '../domain/assessed';
import { type LargestScheme, type LargestSchemes, largestSchemes } from '../domain/largestSchemes';
import { figureSaid, sentence } from '../domain/messages/said';
import { moneyText } from '../domain/moneyText';
import { roundHalfUp } from '../domain/percent';
import { changeText } from './figureText';
import type { Block } from './paper';
import { saidRuns } from './textBlocks';
import { paragraph, workedFigure } from './runs';
import { figureColumn, type PaperColumn, tableOf, textColumn } from './tableOf';

/** "Top" only where there are more. */
export function topHeading(assessment: Assessment): string {
  return (largestSchemes(assessment)?.isAll ?? true) ? 'Schemes by value' : 'Top schemes by value';
}

/** A single scheme makes no list. */
export function topTable(assessment: Assessment): Block[] {
  const top = largestSchemes(assessment);
  if (!top || top.rows.length < 2) return [];
  const { rows, total, wholeCells, isAll } = top;
  const columns: PaperColumn<LargestScheme>[] = [
    textColumn('Scheme', 6, ({ name }) => name),
    ...(rows.some(({ id }) => id !== '') ? [textColumn<LargestScheme>('Scheme ID', 2.4, ({ id }) => id)] : []),
    textColumn('Programme', 4, ({ programme }) => programme),
    figureColumn('£k', ({ value, cells }) => workedFigure(moneyText(value), 'sum', cells)),
    figureColumn('Share of total', ({ share, cells }) => workedFigure(changeText(share), 'share', cells, wholeCells)),
  ];
  const caption = isAll ? 'Schemes by value' : `Top ${rows.length} schemes by value`;
  const sentences = isAll ? [] : shareSentence(top, assessment);
  return [...sentences, tableOf(caption, columns, rows, total)];
}

function shareSentence({ rows, total, whole, wholeCells }: LargestSchemes, { period }: Assessment): Block[] {
  if (total.share === null) return [];
  const percent = figureSaid(`${roundHalfUp(total.share * 100, 0)}%`, 'share', total.cells, wholeCells);
  const year = period ? `${period.financialYear.slice(2)} ` : '';
  const start = `The top ${rows.length} QIPP schemes account for `;
  return [paragraph(...saidRuns(sentence(start, percent, ` of the ${year}${whole} and are listed as follows:`)))];
}
