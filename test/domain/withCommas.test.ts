// Commas between thousands stand where the locale of the reports has them.
import fc from '../support/properties';
import { withCommas } from '../../src/domain/withCommas';

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1,000'],
  ['-105', '-105'],
  ['-12407', '-12,407'],
  ['1234567.8901', '1,234,567.8901'],
  ['-0.5', '-0.5'],
  ['12.50', '12.50'],
])('%s is written %s', (number, written) => expect(withCommas(number)).toBe(written));

test('as British English writes any whole number', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (number) => {
      expect(withCommas(String(number))).toBe(number.toLocaleString('en-GB'));
    }),
  );
});
