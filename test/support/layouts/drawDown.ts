// The phasing of every scheme with its months down and the schemes across, a column of plan each. Refuses to know the rest of the workbook.
import { type DrawnCell, type DrawnRow, plain } from './drawing';
import { type Layout, measureWords, unitWord, worthOf } from './layout';
import { ALL_MONTHS } from './columns';
import { MONTH_WORDS } from './words';

export function drawDown(layout: Layout): DrawnRow[] {
  const { schemes, table, unitAt } = layout;
  const [plan] = measureWords(table);
  const month = MONTH_WORDS[table.monthWord]![1];
  const unit = unitAt === 'nowhere' ? '' : ` ${unitWord(layout)}`;
  const title = { cells: [plain(`Savings ${plan.toLowerCase()}${unit}`)] };
  const headings = { cells: [plain('Month'), ...schemes.map(({ name }) => plain(name))] };
  const rows = ALL_MONTHS.map((at): DrawnRow => ({
    cells: [
      plain(month(at)),
      ...schemes.map(({ name, planned }): DrawnCell => {
        const wanted = planned[at - 1]!;
        const value = Math.round(wanted * worthOf(layout) * 1e6) / 1e6;
        return { value, shows: { scheme: name, key: `m${at}`, wanted, isFaulty: false } };
      }),
    ],
  }));
  return [title, headings, ...rows];
}
