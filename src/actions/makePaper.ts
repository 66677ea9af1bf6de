// A paper made ready to leave the pane: as a Word file and as a page for the clipboard, both of the same data.
// Refuses to know whether this Excel lets a pane save or copy.
import { CHART_SIZE, chartSvg } from '../paper/chartSvg';
import { chartsOf } from '../paper/chartsOf';
import type { Chart, Paper } from '../paper/paper';
import { type Picture, pictureOf, type Pictures } from '../paper/picture';
import { toHtml } from '../paper/toHtml';
import { toText } from '../paper/toText';
import type { PaperDesk, PaperFile } from '../workbook/paperDesk';
import { paperFileName } from './paperFileName';
import { wordFile } from './wordFile';

export interface MadePaper {
  file: PaperFile;
  html: string;
  text: string;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Pixels a unit where we draw a chart ourselves: as sharp as what Excel is asked for. */
const SCALE = 2;

/** @param written the date that the document says it was made. */
export async function makePaper(paper: Paper, desk: PaperDesk, written: Date): Promise<MadePaper> {
  const bytes = await wordFile(paper, await picturesFor(chartsOf(paper), desk), written);
  return {
    file: { name: paperFileName(paper), type: DOCX, bytes },
    html: toHtml(paper),
    text: toText(paper),
  };
}

/** Excel's own where it takes them, so that paper and sheets show one chart; else drawn from the same figures. */
async function picturesFor(charts: readonly Chart[], desk: PaperDesk): Promise<Pictures> {
  const taken = await desk.chartPictures(charts.map(({ name }) => name));
  const found = await Promise.all(
    charts.map(async (chart) => {
      const png = taken.get(chart.name);
      return [chart.name, (png && pictureOf(png)) ?? (await drawn(chart, desk))] as const;
    }),
  );
  return new Map(found.filter((entry): entry is readonly [string, Picture] => entry[1] !== null));
}

async function drawn(chart: Chart, desk: PaperDesk): Promise<Picture | null> {
  const svg = chartSvg(chart);
  if (svg === null) return null;
  const png = await desk.drawPicture(svg, { width: CHART_SIZE.width * SCALE, height: CHART_SIZE.height * SCALE });
  return png && pictureOf(png);
}
