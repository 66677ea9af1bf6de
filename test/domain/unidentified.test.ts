// Which names of a register stand for savings that nobody has found, and which are schemes.
import { isUnidentified } from '../../src/domain/unidentified';

test.each([
  'Unidentified',
  'UNIDENTIFIED',
  ' Unidentified ',
  'Unidentified savings',
  'Unidentified QIPP',
  'Unidentified schemes',
  'QIPP unidentified',
  'Unidentified gap',
  'Elective Care – unidentified',
  'Urgent Care: Unidentified savings',
  'Unidentified - Elective Care',
  'Unidentified (Elective Care)',
  'Elective Care (unidentified)',
])('“%s” is a gap', (name) => {
  expect(isUnidentified(name)).toBe(true);
});

test.each([
  '',
  'Frailty',
  'Identified schemes',
  'Carers of unidentified patients',
  'Finding unidentified carers - pilot',
  'Unidentified carers pathway',
  'Non-elective',
])('“%s” is none', (name) => {
  expect(isUnidentified(name)).toBe(false);
});
