// The schemes with the largest savings, and their share of the whole.
import type { AssessedScheme, Assessment } from '../domain/assessed';
import { figureCells } from '../domain/figureCells';
import type { CellRef } from '../domain/finding';
import { figureSaid, sentence } from '../domain/messages/said';
import { roundHalfUp } from '../domain/percent';
import { sumKnown } from '../domain/phasing';
import { topSchemes } from '../domain/topSchemes';
import { isUnidentified } from '../domain/unidentified';
import { moneyText } from '../domain/moneyText';
import { changeText } from './figureText';
import type { Block } from './paper';
import { saidRuns } from './textBlocks';
import { figure, paragraph } from './runs';
import { figureColumn, type PaperColumn, tableOf, textColumn } from './tableOf';

interface Row {
  name: string;
  id: string;
  programme: string;
  value: number;
  share: number | null;
  cells: CellRef[];
}

/** "Top" only where there are more. */
export function topHeading(assessment: Assessment): string {
  return largest(assessment).isAll ? 'Schemes by value' : 'Top schemes by value';
}

function largest({ schemes, total }: Assessment) {
  const whole = total.figures.target ?? total.figures.plan;
  const valued = topSchemes(
    schemes.filter(({ name }) => !isUnidentified(name)),
    whole,
    Infinity,
  );
  return { whole, top: valued.slice(0, MOST), isAll: valued.length <= MOST };
}

/** As many as the published reports list. */
const MOST = 10;

export function topTable(assessment: Assessment): Block[] {
  const { total, period } = assessment;
  const { whole, top, isAll } = largest(assessment);
  if (top.length < 2) return [];
  const wholeCells = figureCells(total, total.figures.target === null ? 'plan' : 'target', period);
  const cellsOf = (scheme: AssessedScheme) =>
    figureCells(scheme, scheme.figures.target === null ? 'plan' : 'target', period);
  const rows: Row[] = top.map(({ scheme, value, share }) => ({
    name: scheme.name,
    id: scheme.record.id ?? '',
    programme: scheme.programme ?? '',
    value,
    share,
    cells: cellsOf(scheme),
  }));
  const sum = sumKnown(rows.map(({ value }) => value))!;
  const last: Row = {
    ...{ name: 'Total', id: '', programme: '', value: sum, share: whole ? sum / whole : null },
    cells: rows.flatMap(({ cells }) => cells),
  };
  const columns: PaperColumn<Row>[] = [
    textColumn('Scheme', 6, ({ name }) => name),
    ...(rows.some(({ id }) => id !== '') ? [textColumn<Row>('Scheme ID', 2.4, ({ id }) => id)] : []),
    textColumn('Programme', 4, ({ programme }) => programme),
    figureColumn('£k', ({ value, cells }) => figure(moneyText(value), cells)),
    figureColumn('Share of total', ({ share, cells }) => figure(changeText(share), [...cells, ...wholeCells])),
  ];
  const caption = isAll ? 'Schemes by value' : `Top ${rows.length} schemes by value`;
  const sentences = isAll ? [] : shareSentence(last, rows.length, wholeCells, assessment);
  return [...sentences, tableOf(caption, columns, rows, last)];
}

function shareSentence(
  { share, cells }: Row,
  count: number,
  wholeCells: CellRef[],
  { total, period }: Assessment,
): Block[] {
  if (share === null) return [];
  const percent = figureSaid(`${roundHalfUp(share * 100, 0)}%`, 'share', cells, wholeCells);
  const year = period ? `${period.financialYear.slice(2)} ` : '';
  const whole = `of the ${year}${total.figures.target === null ? 'plan' : 'target'}`;
  const start = `The top ${count} QIPP schemes account for `;
  return [paragraph(...saidRuns(sentence(start, percent, ` ${whole} and are listed as follows:`)))];
}
