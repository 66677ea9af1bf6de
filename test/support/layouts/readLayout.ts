// Draws a layout, reads it and judges what was read.
// Refuses to know how reading works.
import { FileWorkbook } from '../../../src/standalone/fileWorkbook';
import { readWorkbook } from '../../../src/workbook/readWorkbook';
import { drawWorkbook } from './drawWorkbook';
import { judge, type Verdict } from './judge';
import type { Layout } from './layout';
import { FUZZ_PERIOD } from './model';

export async function readLayout(layout: Layout): Promise<Verdict> {
  const drawn = drawWorkbook(layout);
  return judge(drawn, readWorkbook(await new FileWorkbook(drawn.book).read(), FUZZ_PERIOD));
}
