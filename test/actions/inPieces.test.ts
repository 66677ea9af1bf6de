// A large workbook is rated in pieces, and between them the pane is alive: clicks and edits are heard, and may end the work.
import { Cancelled } from '../../src/actions/cancelled';
import { inPieces, inTurns } from '../../src/actions/inPieces';
import { plan } from '../../src/actions/refresh';
import { type Pieces, whole } from '../../src/domain/pieces';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { trackerOf } from '../support/largeTracker';

/** Each piece takes longer than a turn. */
function* slow(pieces: number, done: () => void): Pieces<string> {
  for (let piece = 0; piece < pieces; piece++) {
    const started = performance.now();
    while (performance.now() - started < 30);
    done();
    yield;
  }
  return 'all';
}

test('whoever waits has a turn between two pieces', async () => {
  const order: string[] = [];
  const work = inPieces(
    slow(3, () => order.push('piece')),
    undefined,
  );
  setTimeout(() => order.push('click'));
  expect(await work).toBe('all');
  expect(order.at(-1)).toBe('piece');
  expect(order.filter((one) => one === 'click')).toHaveLength(1);
});

test('it can be given up between two pieces', async () => {
  const controller = new AbortController();
  let pieces = 0;
  const work = inPieces(
    slow(50, () => pieces++),
    controller.signal,
  );
  setTimeout(() => controller.abort(new Cancelled('enough')));
  await expect(work).rejects.toThrow('enough');
  expect(pieces).toBeLessThan(50);
});

test('a turn ends with the piece that fills it', async () => {
  const turns = inTurns(slow(3, () => undefined));
  const ends = [turns.next(), turns.next(), turns.next(), turns.next()];
  expect(ends.map(({ done }) => done)).toEqual([false, false, false, true]);
});

async function piecesOf(schemes: number): Promise<number> {
  const work = plan(await new FileWorkbook(trackerOf(schemes)).read(), {});
  let pieces = 1;
  while (!work.next().done) pieces++;
  return pieces;
}

test('the more schemes, the more pieces: 200 lines a piece in whatever is read, joined, rated or laid out', async () => {
  const [few, many] = [await piecesOf(1_000), await piecesOf(4_000)];
  // Three tables are read and joined, and the schemes are rated: seven times 15 more pieces of 200 lines, beside those of our sheets.
  expect(many - few).toBeGreaterThanOrEqual(105);
  // Sheets, tables, checks, drafts and our sheets are pieces of their own.
  expect(few).toBeGreaterThan(50);
}, 120_000);

test('in pieces or as a whole it comes to the same', async () => {
  const snapshot = await new FileWorkbook(trackerOf(1_200)).read();
  const paused = await inPieces(plan(snapshot, {}), undefined);
  expect(paused).toEqual(whole(plan(snapshot, {})));
}, 120_000);
