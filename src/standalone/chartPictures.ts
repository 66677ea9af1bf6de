// Pictures of a paper's charts where there is no Excel to take them: each drawn as SVG, then turned into a PNG here.
// Refuses to know how a chart is drawn, and to ask the machine for a font.
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import { CHART_SIZE, chartSvg } from '../paper/chartSvg';
import { chartsOf } from '../paper/chartsOf';
import type { Chart, Paper } from '../paper/paper';
import type { Picture, Pictures } from '../paper/picture';

/** As wide as Arial and freely licensed, so that a chart is the same picture on every machine. */
const FONT = '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf';
/** Pixels a unit: three hundred to the inch on paper. */
const SCALE = 3;

export async function chartPictures(paper: Paper): Promise<Pictures> {
  const charts = chartsOf(paper);
  if (charts.length > 0) GlobalFonts.registerFromPath(require.resolve(FONT), 'Arial');
  const pictures = new Map<string, Picture>();
  for (const chart of charts) {
    const picture = await pictureOfChart(chart);
    if (picture) pictures.set(chart.name, picture);
  }
  return pictures;
}

async function pictureOfChart(chart: Chart): Promise<Picture | null> {
  const svg = chartSvg(chart);
  if (svg === null) return null;
  const [width, height] = [CHART_SIZE.width * SCALE, CHART_SIZE.height * SCALE];
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(svg)), 0, 0, width, height);
  return { png: canvas.toBuffer('image/png'), width, height };
}
