// Words that people type about exceptions survive: beside the exception while it is one, and after that until it comes back.
// How a row is found again, and that none is ever dropped.
import fc from '../support/properties';
import type { ExceptionItem } from '../../src/domain/assessed';
import { keepWords } from '../../src/domain/keptWords';
import { whole } from '../../src/domain/pieces';
import { WHOLE_PROGRAMME, wordsKey } from '../../src/domain/samePlace';
import type { WrittenException } from '../../src/domain/exceptionRecords';
import { NO_WORDS, WORD_NAMES, type Words } from '../../src/domain/words';
import { cell, writtenRow } from '../support/records';

const keep = (...given: Parameters<typeof keepWords>) => whole(keepWords(...given));

function anItem(parts: Partial<ExceptionItem>): ExceptionItem {
  return {
    key: 'k',
    programme: 'Urgent Care',
    schemeId: null,
    scheme: 'Frailty',
    reasons: [{ code: 'entered', text: 'Entered' }],
    position: '',
    ...NO_WORDS,
    carried: NO_WORDS,
    added: {},
    where: cell('A5'),
    ...parts,
  };
}

describe('a row is found again', () => {
  test.each<[string, Partial<WrittenException>, Partial<ExceptionItem>]>([
    ['by the id', { schemeId: '1819-013', area: 'Frailty' }, { schemeId: '1819-013', scheme: 'Frailty' }],
    ['by the id, though renamed', { schemeId: '1819-013', area: 'Frailty' }, { schemeId: '1819-013', scheme: 'Falls' }],
    ['by the id in other letters', { schemeId: 'uc-7', area: 'Frailty' }, { schemeId: 'UC-7' }],
    ['by programme and area', { programme: 'Urgent Care', area: 'Frailty' }, {}],
    ['by programme and area, spelt otherwise', { programme: 'URGENT  CARE', area: 'frailty ' }, {}],
    ['as the whole programme', { programme: 'Urgent Care', area: WHOLE_PROGRAMME }, { scheme: null }],
  ])('%s', (_, row, item) => {
    const kept = keep([anItem(item)], [writtenRow({ area: 'x', ...row, words: { issue: 'Beds' } })]);
    expect(kept).toMatchObject({ open: [{ issue: 'Beds' }], closed: [] });
  });

  test.each<[string, Partial<WrittenException>, Partial<ExceptionItem>]>([
    ['of another programme', { programme: 'Elective Care', area: 'Frailty' }, {}],
    ['of another area', { programme: 'Urgent Care', area: 'End of life' }, {}],
    ['of another id', { schemeId: '1819-014', area: 'Frailty' }, { schemeId: '1819-013' }],
  ])('but not one %s', (_, row, item) => {
    const kept = keep([anItem(item)], [writtenRow({ area: 'x', ...row, words: { issue: 'Beds' } })]);
    expect(kept).toMatchObject({ open: [{ issue: '' }], closed: [{ issue: 'Beds' }] });
  });
});

describe('an id that was given twice', () => {
  const items = ['Frailty', 'Falls'].map((scheme) => anItem({ schemeId: '1819-013', scheme }));
  const row = (area: string, issue: string) => writtenRow({ schemeId: '1819-013', area, words: { issue } });

  test('is told apart by the names', () => {
    const kept = keep(items, [row('Falls', 'about falls'), row('Frailty', 'about frailty')]);
    expect(kept.open.map(({ issue }) => issue)).toEqual(['about frailty', 'about falls']);
    expect(kept.closed).toEqual([]);
  });

  test('and renamed on one side finds the one that is left over', () => {
    const kept = keep(items, [row('Tendency to fall', 'about falls'), row('Frailty', 'about frailty')]);
    expect(kept.open.map(({ issue }) => issue)).toEqual(['about frailty', 'about falls']);
  });

  test('and renamed on both sides is not guessed at, and loses no word', () => {
    const kept = keep(items, [row('A', 'one'), row('B', 'two')]);
    expect(kept.open.map(({ issue }) => issue)).toEqual(['', '']);
    expect(kept.closed.map(({ issue }) => issue)).toEqual(['one', 'two']);
  });
});

describe('typed words and words of the log', () => {
  const carried = { ...NO_WORDS, issue: 'From the log', actions: 'Review' };
  const item = anItem({ ...carried, carried });
  const row = writtenRow({ programme: 'Urgent Care', area: 'Frailty', words: { issue: 'Typed here' } });

  test('what was typed stands, what was not typed comes from the log, and the log is still known', () => {
    const [open] = keep([item], [row]).open;
    expect(open).toMatchObject({ issue: 'Typed here', actions: 'Review', carried });
  });

  test('without a row the words of the log stand', () => {
    expect(keep([item], []).open).toEqual([item]);
  });

  test('typing changes no reason, position or place', () => {
    const [open] = keep([item], [row]).open;
    expect(open).toEqual({ ...item, issue: 'Typed here' });
  });
});

test('a row without words leaves nothing behind', () => {
  expect(keep([], [writtenRow({ area: 'Frailty' })])).toEqual({ open: [], closed: [] });
});

test('words about what is no exception any more are closed, to the letter and without a reason', () => {
  const row = writtenRow({
    programme: 'Urgent Care',
    schemeId: '1819-013',
    area: 'Frailty',
    words: { actions: ' Two spaces  kept\nand lines ' },
  });
  expect(keep([], [row]).closed).toEqual([
    expect.objectContaining({
      programme: 'Urgent Care',
      schemeId: '1819-013',
      scheme: 'Frailty',
      reasons: [],
      position: '',
      issue: '',
      actions: ' Two spaces  kept\nand lines ',
    }),
  ]);
});

describe('whatever comes and goes', () => {
  const FIELDS = WORD_NAMES;
  const place = fc.record({
    schemeId: fc.option(fc.constantFrom('1819-001', '1819-002', '1819-003')),
    programme: fc.option(fc.constantFrom('Urgent Care', 'Elective Care')),
    scheme: fc.option(fc.constantFrom('Frailty', 'MSK', 'Diabetes')),
  });
  const text = fc.string({ minLength: 1 });
  const words = fc.dictionary(fc.constantFrom(...FIELDS), text, { minKeys: 1 }).map((entries) => ({ ...entries }));
  const row = fc
    .record({ place, words })
    .map(({ place: { schemeId, programme, scheme }, words }) =>
      writtenRow({ schemeId, programme, area: scheme ?? WHOLE_PROGRAMME, words }),
    );
  const keyOfRow = ({ schemeId, programme, area }: WrittenException) => wordsKey(schemeId, programme, area);
  const keyOfItem = (item: ExceptionItem) => wordsKey(item.schemeId, item.programme, item.scheme);
  const items = fc.uniqueArray(place.map(anItem), { selector: keyOfItem });
  const rows = fc.array(row, { maxLength: 8 });

  const wordsOf = (words: Words) => WORD_NAMES.map((name) => words[name]).filter((word) => word !== '');

  test('no typed word is lost', () => {
    fc.assert(
      fc.property(items, rows, (open, written) => {
        const kept = keep(open, written);
        const found = [...kept.open, ...kept.closed].flatMap(wordsOf);
        for (const row of written) expect(found).toEqual(expect.arrayContaining(Object.values(row.words)));
      }),
    );
  });

  test('a scheme that leaves and comes back has its words again', () => {
    fc.assert(
      fc.property(items, fc.uniqueArray(row, { selector: keyOfRow }), (back, written) => {
        const gone = keep([], written).closed;
        expect(gone).toHaveLength(written.length);
        const stillWritten = gone.map(asRow);
        expect(keep(back, stillWritten)).toEqual(keep(back, written));
      }),
    );
  });

  test('keeping words twice keeps the same words', () => {
    fc.assert(
      fc.property(items, fc.uniqueArray(row, { selector: keyOfRow }), (open, written) => {
        const once = keep(open, written);
        const rows = [...once.open, ...once.closed].filter((item) => wordsOf(item).length > 0).map(asRow);
        const twice = keep(open, rows);
        expect(twice.open).toEqual(once.open);
        expect(twice.closed).toEqual(once.closed);
      }),
    );
  });

  /** The item as the sheet shows it and a later refresh reads it. */
  function asRow(item: ExceptionItem): WrittenException {
    const typed = FIELDS.flatMap((field) => (item[field] === '' ? [] : [[field, item[field]] as const]));
    return writtenRow({
      schemeId: item.schemeId,
      programme: item.programme,
      area: item.scheme ?? WHOLE_PROGRAMME,
      words: Object.fromEntries(typed),
    });
  }
});
