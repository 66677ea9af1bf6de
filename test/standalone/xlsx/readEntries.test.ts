// An archive is read by its own directory, however its entries were written.
import { strToU8, zipSync } from 'fflate';
import fc from '../../support/properties';
import { packed, unpacked } from '../../../src/standalone/xlsx/packing';
import { readEntries } from '../../../src/standalone/xlsx/readEntries';
import { writeZip } from '../../../src/standalone/xlsx/writeZip';
import { partsOf } from '../../support/partsOf';

const insides = (file: Uint8Array) =>
  readEntries(file).map((entry) => [entry.name, new TextDecoder().decode(unpacked(entry))]);

const ONE = zipSync({ 'xl/é.xml': strToU8('<a/>') });

const bytesOf = (...parts: (string | Uint8Array)[]) =>
  Uint8Array.from(Buffer.concat(parts.map((part) => (typeof part === 'string' ? strToU8(part) : part))));

test('what is written is read, by this and by others', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.uint8Array()), (parts) => {
      const names = Object.keys(parts).filter((name) => name !== '__proto__');
      const file = writeZip(names.map((name) => packed(name, parts[name]!)));
      const read = readEntries(file);
      expect(read.map(({ name }) => name)).toEqual(names);
      expect(read.map((entry) => [...unpacked(entry)])).toEqual(names.map((name) => [...parts[name]!]));
      const others = partsOf(file);
      for (const name of names) expect([...others.get(name)!]).toEqual([...parts[name]!]);
    }),
  );
});

test('what stands before the first entry and behind the directory is no entry', () => {
  const commented = bytesOf(ONE, 'PK\x05\x06 in a comment');
  commented[ONE.length - 2] = commented.length - ONE.length;
  expect(insides(commented)).toEqual([['xl/é.xml', '<a/>']]);
});

/** The same archive as programs write it that do not know beforehand whether 32 bits will do. */
function inLongFormat(): Uint8Array {
  const { crc, packed: content } = packed('a.xml', strToU8('<long/>'));
  const name = strToU8('a.xml');
  const numbers = (bytes: number, ...fields: [at: number, size: 16 | 32 | 64, value: number][]) => {
    const view = new DataView(new ArrayBuffer(bytes));
    for (const [at, size, value] of fields) {
      if (size === 16) view.setUint16(at, value, true);
      else if (size === 32) view.setUint32(at, value, true);
      else view.setBigUint64(at, BigInt(value), true);
    }
    return new Uint8Array(view.buffer);
  };
  const ALL = 0xffffffff;
  const local = bytesOf(numbers(30, [0, 32, 0x04034b50], [26, 16, name.length]), name, content);
  const other = numbers(6, [0, 16, 0x5455], [2, 16, 2]);
  const extra = numbers(28, [0, 16, 1], [2, 16, 24], [4, 64, 7], [12, 64, content.length], [20, 64, 0]);
  const facts: [number, 16 | 32, number][] = [
    [0, 32, 0x02014b50],
    [10, 16, 8],
    [16, 32, crc],
    [20, 32, ALL],
    [24, 32, ALL],
    [28, 16, name.length],
    [30, 16, other.length + extra.length],
    [42, 32, ALL],
  ];
  const central = bytesOf(numbers(46, ...facts), name, other, extra);
  const end = numbers(56, [0, 32, 0x06064b50], [32, 64, 1], [40, 64, central.length], [48, 64, local.length]);
  const locator = numbers(20, [0, 32, 0x07064b50], [8, 64, local.length + central.length]);
  return bytesOf(local, central, end, locator, numbers(22, [0, 32, 0x06054b50], [10, 16, 0xffff], [16, 32, ALL]));
}

test('sizes and places that are written in 64 bits are read from there', () => {
  expect(insides(inLongFormat())).toEqual([['a.xml', '<long/>']]);
});

const withByte = (from: string, at: number, value: number) => {
  const file = ONE.slice();
  file[Buffer.from(file).indexOf(from, 0, 'latin1') + at] = value;
  return file;
};

test.each([
  ['no directory', ONE.slice(0, -30)],
  ['a directory that is elsewhere', withByte('PK\x05\x06', 16, 0xee)],
  ['an entry that is elsewhere', withByte('PK\x01\x02', 42, 0xee)],
  ['an entry that goes on behind the file', withByte('PK\x01\x02', 21, 0xee)],
  ['more entries than there are', withByte('PK\x05\x06', 10, 2)],
  ['an encrypted entry', withByte('PK\x01\x02', 8, 1)],
])('%s is damage', (_what, file) => {
  expect(() => readEntries(file)).toThrow(RangeError);
});
