// Bytes of texts that come in pieces are those of the whole text.
import fc from '../../support/properties';
import { encoded } from '../../../src/standalone/xlsx/utf8';

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));

test('whatever the pieces', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', '£', '–', '😀', '') });
  fc.assert(fc.property(fc.array(piece), (pieces) => expect(encoded(pieces)).toEqual(bytesOf(pieces.join('')))));
});

test('pieces longer than what is encoded at a time, with characters across its end', () => {
  const long = `a${'😀'.repeat(600_000)}`;
  expect(Buffer.from(encoded([long, 'é', long])).equals(Buffer.from(bytesOf(`${long}é${long}`)))).toBe(true);
});
