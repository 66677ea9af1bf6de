// Lines that stand for savings nobody has found yet: "Unidentified". They are a gap and no scheme.
// Decides on the name alone.

const WORD = 'unidentified( (qipp|cip|savings?|schemes?|plans?|target|gap|balance))*';
/** The whole name, or set off from a programme's by a dash, colon or bracket: "Elective Care – unidentified". */
const UNIDENTIFIED = new RegExp(
  `^((qipp|cip|savings?|schemes?|total|gap) )?${WORD}$|^${WORD} ?[-–—:/(]|[-–—:/(] ?${WORD}\\)?$`,
  'i',
);

export function isUnidentified(name: string): boolean {
  return UNIDENTIFIED.test(name.trim());
}
