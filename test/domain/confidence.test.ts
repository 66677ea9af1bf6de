// Confidence in people's own words, and the months that their words name.
import { readConfidence } from '../../src/domain/confidence';
import { lastMonthNamed } from '../../src/domain/monthNamed';
import { JULY_2018, MAY_2017 } from '../support/records';

test.each<[string, string | null, string]>([
  ['High', 'High', ''],
  ['High confidence', 'High', ''],
  ['Medium confidence', 'Medium', ''],
  ['med', 'Medium', ''],
  ['Low confidence. Further mitigation required', 'Low', 'Further mitigation required'],
  ['low – see deep dive', 'Low', 'see deep dive'],
  ['To be assessed', 'To be assessed', ''],
  ['TBC', 'To be confirmed', ''],
  ['To be confirmed by July', 'To be confirmed', 'by July'],
  ['H', 'High', ''],
  ['M', 'Medium', ''],
  ['L: more nurses', 'Low', 'more nurses'],
  ['Very low', 'Low', ''],
  ['Moderate', 'Medium', ''],
  ['Very high', 'High', ''],
  ['High risk', null, 'High risk'],
  ['Low risk of delay', null, 'Low risk of delay'],
  ['', null, ''],
  ['Highly likely', null, 'Highly likely'],
  ['We are confident', null, 'We are confident'],
])('“%s” is %p with “%s” beside it', (words, level, remainder) => {
  expect(readConfidence(words)).toEqual({ level, remainder });
});

describe('a month in words, against July 2018', () => {
  test.each<[string, number | null]>([
    ['Resolution expected June', -1],
    ['July', 0],
    ['Resolution expected September', 2],
    ['Half of the shortfall by March', 8],
    ['31 Aug 2018', 1],
    ['17 May 2018', -2],
    ['Jun-17', -13],
    ['From May to October', 3],
    ['TBC', null],
    ['Q3', 5],
    ['by end of Q3', 5],
    ['Q1', -1],
    ['September (was June)', 2],
    ['Recovered in May; on plan', null],
    ['Completed 12 June 2018', null],
    ['To be completed June', -1],
    ['JUNE 2018', -1],
    ['june 2018', -1],
    ['30/06/2018', -1],
    ['2018-06-30', -1],
    ['06/2018', -1],
    ['June 30', -1],
    ['June 30, 2019', 11],
    ['It may slip; we march on', null],
    ['The Mayor decides', null],
    ['All key areas progressed', null],
  ])('“%s” is %p months away', (words, months) => {
    expect(lastMonthNamed(words, JULY_2018)).toBe(months);
  });

  test('a month far back without a year is next year’s', () => {
    const march = { ...JULY_2018, month: 12, label: 'March 2019' };
    expect(lastMonthNamed('June', march)).toBe(3);
    expect(lastMonthNamed('October', march)).toBe(-5);
  });

  test.each(['Resolution expected July', 'Resolution expected June', 'Resolution expected August', 'July'])(
    'none of the published recoveries had passed in May 2017: %s',
    (words) => {
      expect(lastMonthNamed(words, MAY_2017)).toBeGreaterThanOrEqual(0);
    },
  );
});
