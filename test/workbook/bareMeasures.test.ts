// "Forecast" beside plans is money, beside milestones or over dates it is a date.
import { findTables } from '../../src/workbook/findTables';
import { sheetOf } from '../support/grid';
import { JULY_2018 } from '../support/records';

async function fieldsOf(drawing: string) {
  const [table] = findTables(await sheetOf(drawing, 'Tracker'), JULY_2018);
  return table!.columns.map(({ field }) => field);
}

test.each([
  ['beside plans over figures', 'Scheme | Plan £k | YTD actual £k | Forecast', 'Triage | 120 | 41 | 118', 'forecast'],
  ['beside plans over nothing yet', 'Scheme | Plan £k | YTD actual £k | Forecast', 'Triage | 120 | 41 |', 'forecast'],
  ['over months', 'Scheme | Plan £k | Start | Forecast', 'Triage | 120 | Apr-18 | Jun-18', 'forecastDate'],
  ['over dates', 'Scheme | Plan £k | Start | Forecast', 'Triage | 120 | Apr-18 | @2018-06-01', 'forecastDate'],
  ['of milestones', 'Scheme | Milestone | Due | Forecast', 'Triage | Go live | Apr-18 | Jun-18', 'forecastDate'],
])('%s: %s', async (_, headings, line, field) => {
  expect((await fieldsOf(`\n${headings}\n${line}\n`)).at(-1)).toBe(field);
});

test('"Achieved" beside a plan is an actual of which nothing says the months', async () => {
  expect(await fieldsOf('\nScheme | Plan £k | Achieved\nTriage | 120 | 41\n')).toContain('spanlessActual');
});
