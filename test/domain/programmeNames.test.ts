// When two spellings name one programme. Every name of both published reports, in every table, finds its finance row.
// Where a name could mean two, it means neither.
import fc from '../support/properties';
import { compareNames, findByName, nameKey, type NameMatch } from '../../src/domain/programmeNames';
import { field, readPublished } from '../../scripts/samples/readCsv';

test.each<[string, string, NameMatch]>([
  ['Urgent Care', 'Urgent Care', 'same'],
  ['Urgent Care', ' urgent  CARE ', 'same'],
  ['Urgent & Proactive Care', 'Urgent and Proactive Care', 'same'],
  ['Urgent + Proactive Care', 'Urgent and Proactive Care', 'same'],
  ['Womens & Childrens', "Women and Children's", 'same'],
  ['Womens & Childrens', "Women's and Children's", 'same'],
  ['Womens & Childrens', 'Women’s and Children’s', 'same'],
  ['Urgent Care', 'Urgent and Proactive Care', 'contains'],
  ['Elective', 'Elective Care', 'alike'],
  ['Elective', 'Elective Care Programme Board', 'alike'],
  ['Elective', 'Non elective care', 'contains'],
  ['Elective Care', 'Non-elective care', 'contains'],
  ['Mental Health', 'Mental Health & Community', 'contains'],
  ['Community', 'Mental Health and Community', 'contains'],
  ["Staying Independ't & HL", 'Staying Independent and Healthy Living', 'alike'],
  ['Staying Independ’t & HL', 'Staying Independent and Healthy Living', 'alike'],
  ['Proactive Care & LTC', 'Proactive Care and LTC', 'same'],
  ['Proactive Care & LTC', 'Proactive Care and Long Term Conditions', 'alike'],
  ['Proactive Care & LTCs', 'Proactive Care and Long Term Conditions', 'alike'],
  ['CYPMH', 'Children, young people and maternal health', 'alike'],
  ['Urgent Care', 'Elective Care', 'different'],
  ['Urgent and Proactive Care', 'Proactive Care & LTC', 'different'],
  ['Mental Health', 'Community', 'different'],
  ['Urgent Care', '', 'different'],
])('"%s" and "%s": %s', (first, second, expected) => {
  expect(compareNames(first, second)).toBe(expected);
  expect(compareNames(second, first)).toBe(expected);
});

function found(name: string, candidates: readonly string[]): string | null {
  return (
    findByName(
      name,
      candidates.map((candidate) => ({ name: candidate })),
    )?.name ?? null
  );
}

const FINANCE_2017 = ['Urgent Care', 'Elective Care', 'Mental Health & Community', 'Womens & Childrens'];
const BOARDS_2018 = ['Urgent Care', 'Elective Care', 'Proactive Care & LTC', 'Staying Independent and Healthy Living'];

describe('the published tables agree on their programmes', () => {
  test.each<[string, string]>([
    ['Urgent and Proactive Care', 'Urgent Care'],
    ['Urgent and Proactive', 'Urgent Care'],
    ['Elective', 'Elective Care'],
    ['Mental Health', 'Mental Health & Community'],
    ['Community', 'Mental Health & Community'],
    ["Women and Children's", 'Womens & Childrens'],
    ["Women's and Children's", 'Womens & Childrens'],
  ])('May 2017: "%s" is financed as "%s"', (name, expected) => {
    expect(found(name, FINANCE_2017)).toBe(expected);
  });

  test.each<[string, string]>([
    ['Urgent Care', 'Urgent Care'],
    ['Urgent & Proactive Care', 'Urgent Care'],
    ['Elective', 'Elective Care'],
    ['Proactive Care and LTC', 'Proactive Care & LTC'],
    ["Staying Independ't & HL", 'Staying Independent and Healthy Living'],
  ])('July 2018: "%s" is the board "%s"', (name, expected) => {
    expect(found(name, BOARDS_2018)).toBe(expected);
  });

  test('no published name is left over', () => {
    const in2017 = [
      ...readPublished('2017-05', 'programme-summary').map((row) => field(row, 'Programme')),
      ...readPublished('2017-05', 'exceptions').map((row) => field(row, 'programme')),
    ];
    const in2018 = [
      ...readPublished('2018-07', 'schemes').map((row) => field(row, 'Programme')),
      ...readPublished('2018-07', 'quarterly-phasing').map((row) => field(row, 'Programme Board')),
    ].filter((name) => name !== 'Grand Total');
    expect(in2017.filter((name) => found(name, FINANCE_2017) === null)).toEqual([]);
    expect(in2018.filter((name) => found(name, BOARDS_2018) === null)).toEqual([]);
  });
});

describe('the nearest kind of match counts, and two of a kind are none', () => {
  test.each<[string, string[], string | null]>([
    ['Elective', ['Elective Care', 'Non elective care'], 'Elective Care'],
    ['Elective Care', ['Non elective care', 'Elective'], 'Elective'],
    ['Non-elective care', ['Elective Care', 'Non elective care'], 'Non elective care'],
    ['Mental Health & Community', ['Mental Health', 'Community'], null],
    ['Urgent Care', ['Urgent Care', 'Urgent and Proactive Care'], 'Urgent Care'],
    ['Urgent', ['Urgent Care North', 'Urgent Care South'], null],
    ['Elective', ['Elective Care', 'Elective Programme'], null],
    ['Estates', FINANCE_2017, null],
    ['', FINANCE_2017, null],
    ['Urgent Care', [], null],
  ])('"%s" among %j: %p', (name, candidates, expected) => {
    expect(found(name, candidates)).toBe(expected);
  });
});

describe('whatever the names', () => {
  const word = fc.constantFrom(
    'urgent',
    'elective',
    'care',
    'LTC',
    'long',
    'term',
    'conditions',
    "Women's",
    '&',
    'the',
  );
  const name = fc.oneof(
    fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
    fc.string(),
  );

  test('the order of the two does not matter, and every name is the same as itself', () => {
    fc.assert(
      fc.property(name, name, (first, second) => {
        expect(compareNames(first, second)).toBe(compareNames(second, first));
        expect(compareNames(first, first)).toBe('same');
      }),
    );
  });

  test('capitals, spaces and small words make no other key', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const spoken = words.join(' and the ').toUpperCase();
        expect(nameKey(`  ${spoken} `)).toBe(nameKey(words.join(' ')));
      }),
    );
  });
});
