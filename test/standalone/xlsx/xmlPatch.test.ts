// What is put into a text stands where it was put, in whatever order it came, and there is an end to it.
import { XmlPatch } from '../../../src/standalone/xlsx/xmlPatch';

test('insertions at one place stand in their order, before what is replaced from there', () => {
  const patch = new XmlPatch();
  patch.replace(2, 4, '<c/>');
  patch.insert(2, '<a/>');
  patch.insert(2, '<b/>');
  patch.insert(0, '');
  expect(patch.apply('0123456')).toBe('01<a/><b/><c/>456');
  expect(patch.pieces('0123456').join('')).toBe('01<a/><b/><c/>456');
});

test('more changes than fit into the memory are refused in plain words', () => {
  const patch = new XmlPatch();
  for (let count = 0; count < 3_000_000; count++) patch.insert(count, 'x');
  expect(() => patch.insert(0, 'x')).toThrow(
    'too large to open: more than 3,000,000 places of a sheet would have to be rewritten',
  );
});
