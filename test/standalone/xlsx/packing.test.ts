// Nothing is read out of an archive but what was packed into it.
import { strToU8 } from 'fflate';
import fc from '../../support/properties';
import { packed, unpacked } from '../../../src/standalone/xlsx/packing';

const TEXT = strToU8('<v>1234</v><v>5678</v>'.repeat(20));

test.each([
  ['deflated', packed('a.xml', TEXT)],
  ['stored', packed('a.png', TEXT)],
])('a byte that changed in an entry that is %s is found', (_how, entry) => {
  expect(Buffer.from(unpacked(entry))).toEqual(Buffer.from(TEXT));
  fc.assert(
    fc.property(fc.nat(entry.packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = entry.packed.slice();
      damaged[at]! ^= change;
      expect(() => unpacked({ ...entry, packed: damaged })).toThrow(`${entry.name} is broken`);
    }),
  );
});

test.each([
  ['shorter than it says', { size: TEXT.length + 1 }],
  ['longer than it says', { size: TEXT.length - 1 }],
  ['said to be larger than it can be', { size: 900_000_000 }],
  ['packed in a way that Excel does not know', { method: 12 }],
])('an entry that is %s is refused', (_what, lie) => {
  expect(() => unpacked({ ...packed('a.xml', TEXT), ...lie })).toThrow('a.xml is broken');
});
