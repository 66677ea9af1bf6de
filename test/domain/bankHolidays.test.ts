// England's bank holidays against the lists that gov.uk published for each year, one-off days included.
import { bankHolidays } from '../../src/domain/bankHolidays';

/** By year, `MM-DD`. */
const PUBLISHED: Record<number, string> = {
  2010: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2011: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27',
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};

test.each(Object.entries(PUBLISHED))('%s', (year, days) => {
  expect(bankHolidays(Number(year))).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

test.each(Array.from({ length: 26 }, (_, index) => 2010 + index))(
  '%i has eight or more, all on weekdays and no two alike',
  (year) => {
    const days = bankHolidays(year);
    expect(days.length).toBeGreaterThanOrEqual(8);
    expect(new Set(days).size).toBe(days.length);
    expect(days.map((day) => new Date(day).getUTCDay()).filter((weekday) => weekday === 0 || weekday === 6)).toEqual(
      [],
    );
  },
);

/** Western Easter Sundays, as the Church publishes them. */
test.each([
  [2019, '04-21'],
  [2024, '03-31'],
  [2025, '04-20'],
  [2030, '04-21'],
  [2035, '03-25'],
])('Good Friday and Easter Monday stand about Easter %i', (year, sunday) => {
  const easter = Date.parse(`${year}-${sunday}`);
  const about = [easter - 2 * 86_400_000, easter + 86_400_000].map((at) => new Date(at).toISOString().slice(0, 10));
  expect(bankHolidays(year)).toEqual(expect.arrayContaining(about));
});
