// A picture's size by its own bytes, so that no chart is stretched, and nothing that is no picture gets into a document.
import { pictureOf } from '../../src/paper/picture';
import { blankPng } from '../host/blankPng';

test('a PNG says how large it is', () => {
  expect(pictureOf(blankPng(640, 300))).toMatchObject({ width: 640, height: 300 });
});

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['a PNG cut short', blankPng(2, 2).slice(0, 20)],
  ['a page', new TextEncoder().encode('<!doctype html><html><body></body></html>')],
  ['a PNG without a size', blankPng(0, 0)],
])('%s is no picture', (_what, bytes) => {
  expect(pictureOf(bytes)).toBeNull();
});
