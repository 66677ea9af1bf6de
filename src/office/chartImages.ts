// Pictures of charts, taken by Excel: one round trip to find them, one for all pictures.
// Refuses to know what a picture is for; a chart that Excel cannot picture fails nothing.
import { runExcel } from './runExcel';

/** Twice what a chart measures on our sheets, about 190 pixels to the inch across a page. */
const SIZE = { width: 1280, height: 640 };

/** @returns PNGs by the charts' names. */
export async function chartImages(names: readonly string[]): Promise<Map<string, Uint8Array>> {
  if (names.length === 0) return new Map();
  try {
    return await runExcel((context) => takeImages(context, new Set(names)));
  } catch {
    // Whoever asked draws the chart itself.
    return new Map();
  }
}

async function takeImages(context: Excel.RequestContext, names: ReadonlySet<string>): Promise<Map<string, Uint8Array>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/charts/items/name');
  await context.sync();
  const charts = worksheets.items.flatMap((sheet) => sheet.charts.items).filter(({ name }) => names.has(name));
  const images = charts.map((chart) => ({ name: chart.name, image: chart.getImage(SIZE.width, SIZE.height, 'Fit') }));
  await context.sync();
  return new Map(images.map(({ name, image }) => [name, bytesOf(image.value)]));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
