// Where a sentence ends, and which parts of it state something of their own.
import { sentencesOf } from '../../../src/domain/narrative/sentencesOf';
import { aText } from '../../support/sentences';

const sentences = (text: string) => sentencesOf(aText(text)).map((sentence) => sentence.text);
const clauses = (text: string) => sentencesOf(aText(text)).flatMap((sentence) => sentence.clauses);

test.each([
  ['one', 'Savings are £1.3m.', ['Savings are £1.3m.']],
  ['two', 'Savings are 91%. Risks are amber.', ['Savings are 91%.', 'Risks are amber.']],
  ['an abbreviation ends none', 'Dependent CIPs (e.g. SFH £6.2m) count.', ['Dependent CIPs (e.g. SFH £6.2m) count.']],
  ['bullets are no part of it', '• Savings are 91%\n- Risks are amber', ['Savings are 91%', 'Risks are amber']],
  ['nor is emphasis', '**Savings are 91%.**', ['Savings are 91%.']],
  ['a figure alone is none', '12,407', []],
])('%s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test.each([
  [
    'an aside is a statement of its own',
    'Savings are 6% (none were due until month 7).',
    ['Savings are 6%.', 'none were due until month 7'],
  ],
  ['a figure in brackets is not', 'Under target (0.9%).', ['Under target (0.9%).']],
  ['but', 'Savings are 91% of plan, but risks are red', ['Savings are 91% of plan', 'risks are red']],
  ['and, between two verbs', 'Urgent Care is red and Elective is green', ['Urgent Care is red', 'Elective is green']],
  ['and, inside a name', 'Mental Health and Community is red', ['Mental Health and Community is red']],
  ['and, between two subjects of one verb', 'Urgent Care and Elective are red', ['Urgent Care and Elective are red']],
  ['and, without a subject of its own', 'Savings are red and are behind plan', ['Savings are red and are behind plan']],
  ['signs are made plain', 'Women’s 5 per cent – down', ["Women's 5% - down"]],
])('%s', (_, text, expected) => {
  expect(clauses(text)).toEqual(expected);
});
