// Forecasts against what has been saved already: a hint during the year, a contradiction when it is over.
import { assess } from '../../../src/domain/assess';
import { periodOf } from '../../../src/domain/period';
import { aScheme, months, type SchemeParts, recordsOf } from '../../support/records';

function severities(month: number, parts: Partial<SchemeParts>): string[] {
  const period = periodOf({ year: month > 3 ? 2018 : 2019, month });
  const { findings } = assess(recordsOf({ period, schemes: [aScheme({ name: 'Frailty', ...parts })] }));
  return findings.filter(({ code }) => code === 'forecast-differs-from-actual').map(({ severity }) => severity);
}

test.each<[string, number, Partial<SchemeParts>, string[]]>([
  ['above what is saved in July', 7, { forecast: 500, ytdActual: 200 }, []],
  ['below it', 7, { forecast: 199, ytdActual: 201 }, ['info']],
  ['below it by rounding', 7, { forecast: 200, ytdActual: 201 }, []],
  ['below it, losses planned', 7, { forecast: 150, ytdActual: 200, planByMonth: months(0, 0, 0, 0, -50) }, []],
  ['not known', 7, { ytdActual: 200 }, []],
  ['as what is saved in March', 3, { forecast: 200, ytdActual: 200 }, []],
  ['above it in March', 3, { forecast: 300, ytdActual: 200 }, ['warning']],
])('a forecast %s', (_, month, parts, expected) => {
  expect(severities(month, parts)).toEqual(expected);
});
