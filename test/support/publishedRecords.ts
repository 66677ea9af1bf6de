// The two published reports as records, straight from their transcribed tables. Leaves out what the reports print as results,
// except the milestone ratings, which are people's own.
import type { Rating } from '../../src/domain/rating';
import type { Line, Records, Scheme, Start } from '../../src/domain/records';
import { field, printedNumber, readPublished, type CsvRow } from '../../scripts/samples/readCsv';
import { readStart } from '../../src/workbook/readStart';
import { aLine, anEntry, aScheme, aTotal, JULY_2018, recordsOf } from './records';

function money(row: CsvRow, heading: string): number {
  const value = printedNumber(field(row, heading));
  if (typeof value !== 'number') throw new Error(`"${value}" in "${heading}" is no figure.`);
  return value;
}

const isTotal = (row: CsvRow) => Object.values(row)[0]!.includes('Total');

/** Month 2 of 2017/18: finance by programme, milestones by programme under other names, the exception log. */
export function reportOfMay2017(): Records {
  const finance = readPublished('2017-05', 'financial-performance');
  const programmes = finance.filter((row) => !isTotal(row)).map(financeRow);
  const total = finance.find(isTotal)!;
  return recordsOf({
    programmes,
    programmeNotes: readPublished('2017-05', 'programme-summary').map(summaryRow),
    totals: [
      aTotal({ name: field(total, 'Programme'), lineKeys: programmes.map(({ key }) => key), ...figuresOf2017(total) }),
    ],
    exceptions: readPublished('2017-05', 'exceptions').map((row) =>
      anEntry({
        programme: field(row, 'programme'),
        area: field(row, 'Area'),
        actions: field(row, 'Actions'),
        recovery: field(row, 'Recovery'),
        confidence: field(row, 'Confidence this month'),
      }),
    ),
  });
}

function figuresOf2017(row: CsvRow) {
  return {
    plan: money(row, 'Annual QIPP | 2017/18 Plan'),
    forecast: money(row, 'Annual QIPP | 2017/18 FOT'),
    ytdPlan: money(row, 'Year to Date QIPP | YTD Plan'),
    ytdActual: money(row, 'Year to Date QIPP | YTD Actual'),
    inMonthPlan: money(row, 'In Month QIPP Delivery | In Month Plan'),
    inMonthActual: money(row, 'In Month QIPP Delivery | In Month Actual'),
  };
}

function financeRow(row: CsvRow): Line {
  return aLine({
    name: field(row, 'Programme'),
    ...figuresOf2017(row),
    statedMilestoneRating: field(row, 'RAGS | In month milestones') as Rating,
    statedPreviousMilestoneRating: field(row, 'RAGS | Previous month milestone') as Rating,
  });
}

function summaryRow(row: CsvRow): Line {
  const fromMonth7 = field(row, 'Financial Impact YTD') === 'Impact from month 7';
  return aLine({
    name: field(row, 'Programme'),
    key: `note:${field(row, 'Programme')}`,
    statedMilestoneRating: field(row, 'Milestone Delivery (current month)') as Rating,
    statedPreviousMilestoneRating: field(row, 'Milestone Delivery (previous month)') as Rating,
    savingsStart: fromMonth7 ? 7 : null,
  });
}

/** Month 4 of 2018/19: delivery boards, their phasing by quarter under shorter names, and every scheme. */
export function reportOfJuly2018(): Records {
  const delivery = readPublished('2018-07', 'delivery');
  const boards = delivery.filter((row) => !isTotal(row)).map(deliveryRow);
  const phasing = readPublished('2018-07', 'quarterly-phasing').filter((row) => !isTotal(row));
  const total = delivery.find(isTotal)!;
  const phasedTotal = readPublished('2018-07', 'quarterly-phasing').find(isTotal)!;
  return recordsOf({
    period: JULY_2018,
    programmes: [...boards, ...phasing.map(phasingRow)],
    schemes: schemesOf2018(),
    totals: [
      aTotal({
        name: field(total, 'Delivery Board'),
        lineKeys: boards.map(({ key }) => key),
        ...figuresOf2018(total),
      }),
      aTotal({ name: field(phasedTotal, 'Programme Board'), planByQuarter: byQuarter(phasedTotal) }),
    ],
  });
}

function figuresOf2018(row: CsvRow) {
  return {
    plan: money(row, '2018/19 Programme | Plan £k'),
    target: money(row, '2018/19 Programme | Target £k'),
    ytdPlan: money(row, 'YTD | Target £k'),
    ytdActual: money(row, 'YTD | Actual £k'),
  };
}

function deliveryRow(row: CsvRow): Line {
  return aLine({ name: field(row, 'Delivery Board'), sro: field(row, 'SRO'), ...figuresOf2018(row) });
}

function phasingRow(row: CsvRow): Line {
  const name = field(row, 'Programme Board');
  return aLine({ name, key: `phasing:${name}`, planByQuarter: byQuarter(row) });
}

const byQuarter = (row: CsvRow) => ['Qtr1', 'Qtr2', 'Qtr3', 'Qtr4'].map((quarter) => money(row, quarter));

export function schemesOf2018(): Scheme[] {
  return readPublished('2018-07', 'schemes')
    .filter((row) => !/ Total$/.test(field(row, 'Scheme Name')) && field(row, 'Scheme ID') !== '')
    .map((row) => {
      const id = field(row, 'Scheme ID');
      const target = printedNumber(field(row, '18/19 Net Savings Target'));
      const name = field(row, 'Scheme Name');
      return aScheme({
        name,
        id: id === 'TBC' ? null : id,
        programme: field(row, 'Programme'),
        status: name.includes('closed') ? 'closed' : 'open',
        plannedStart: start(row, 'Planned start date'),
        actualStart: start(row, 'Actual start date'),
        ...(typeof target === 'number' ? { target } : {}),
      });
    });
}

function start(row: CsvRow, heading: string): Start {
  const read = readStart(field(row, heading));
  if (!read) throw new Error(`"${field(row, heading)}" is no start.`);
  return read;
}
