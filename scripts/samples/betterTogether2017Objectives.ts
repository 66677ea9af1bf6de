// The nine system objectives of May 2017, one printed block under the other: activity by month, then what is computed.
// Leaves the computed cells empty, and of the insights keeps only what a person knew and no figure on the sheet says.
import type { Book } from '../../src/standalone/book';
import { type CsvRow, field, printedNumber, readPublished } from './readCsv';
import { addSheet, PLAIN_LOOK, type SheetWriter } from './sheetWriter';

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
const YTD_HEADINGS = ['YTD Var', 'v 16/17', 'v Target', '% v Target'];
/** How the sentences begin that came from somebody's early look at the data, or from an agreement with partners. */
const OWN_WORDS = ['Early sight of SUS data', 'It is expected that'];

interface Objective {
  number: string;
  title: string;
  activity: CsvRow[];
  ytdPeriod: string | null;
  ownWords: string[];
}

export function objectivesSheet(book: Book): void {
  const writer = addSheet(book, 'System objectives', PLAIN_LOOK);
  writer.row(0, ['Performance against system objectives, May 2017'], 'title');
  readObjectives().reduce((row, objective) => writeObjective(writer, row, objective), 2);
  // Wider than the months, so that the longest objective prints on its one line.
  writer.widths([16, 10, 10, 11, ...Array<number>(16).fill(9)]);
  writer.landscape();
}

function readObjectives(): Objective[] {
  const activity = readPublished('2017-05', 'activity');
  const ytd = readPublished('2017-05', 'activity-ytd');
  const insights = readPublished('2017-05', 'activity-insights');
  return readPublished('2017-05', 'objectives').map((line) => {
    const number = field(line, 'objective');
    const own = (row: CsvRow) => field(row, 'objective') === number;
    return {
      number,
      title: field(line, 'title_as_printed'),
      activity: activity.filter(own),
      ytdPeriod: ytd.find(own)?.['period'] ?? null,
      ownWords: insights
        .filter(own)
        .map((row) => field(row, 'insight'))
        .filter((insight) => OWN_WORDS.some((words) => insight.startsWith(words))),
    };
  });
}

/** @returns the row where the next block begins. */
function writeObjective(writer: SheetWriter, start: number, objective: Objective): number {
  let row = start;
  writer.row(row++, [`Objective ${objective.number}: ${objective.title}`], 'section');
  writer.row(row++, [field(objective.activity[0] ?? {}, 'label_as_printed'), ...MONTHS], 'heading');
  for (const series of objective.activity) {
    writer.row(row, [field(series, 'series'), ...MONTHS.map((month) => printedNumber(field(series, month)))], 'body');
    writer.format(row++, 1, 1, MONTHS.length, { numberFormat: '#,##0' });
  }
  if (objective.ytdPeriod) {
    writer.row(row++, YTD_HEADINGS, 'heading');
    writer.row(row, [objective.ytdPeriod, '', '', ''], 'body');
    writer.format(row, 1, 1, 1, { numberFormat: '0.0%' });
    writer.format(row, 2, 1, 1, { numberFormat: '#,##0' });
    writer.format(row++, 3, 1, 1, { numberFormat: '0.0%' });
  }
  writer.row(row++, ['Insight into activity trends:'], 'note');
  for (const words of objective.ownWords) writer.row(row++, [words], 'note');
  return row + 1;
}
