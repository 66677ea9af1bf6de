// What a Settings sheet says of the board paper: its structure and what stands on the cover. Words are kept as typed.
// Refuses to know policy, and to fill in what nobody has said.
import type { PaperCover, PaperStructure } from '../domain/paperCover';
import { cleanText } from './cell';
import { dateText } from './dateText';
import type { CellValue } from './snapshot';

/** Stands above them on our own Settings sheet; without it each says itself that it is about the paper: "Paper: title". */
export const PAPER_HEADING = 'Board paper';
const HEADING = /^(board )?paper('s)?( cover)?:?$/;

export function isPaperHeading(name: string): boolean {
  return HEADING.test(name.toLowerCase());
}

export interface CoverSetting {
  name: RegExp;
  /** How our own Settings sheet calls it, and what it says there. */
  label: string;
  meaning: string;
  /** False where the value makes no sense. */
  take: (cover: PaperCover, value: CellValue) => boolean;
}

type Words = Exclude<keyof PaperCover, 'structure'>;

export const COVER_SETTINGS: readonly CoverSetting[] = [
  {
    name: /^paper:? ?structure$/,
    label: 'Structure',
    meaning: 'Alliance report or Board update; left empty, whichever is chosen on exporting.',
    take: takeStructure,
  },
  words('title', /^paper:? ?title$/, 'Title', 'As it stands on the cover.'),
  words('subject', /^paper:? ?(whose savings|subject)$/, 'Whose savings', 'As a sentence says it: the QIPP schemes.'),
  words('meeting', /^paper:? ?meeting$/, 'Meeting', 'The board or group that the paper goes to.'),
  words('date', /^paper:? ?(meeting )?date( of (meeting|report))?$/, 'Date', 'Of the meeting.', dateText),
  words('author', /^paper:? ?author$/, 'Author', 'Who answers for the paper.'),
  words('sro', /^paper:? ?(sro|senior responsible owner)$/, 'SRO', 'The senior responsible owner.'),
  {
    name: /^paper:? ?purpose$/,
    label: 'Purpose',
    meaning: 'Approve, discuss, note or assure.',
    take: takePurpose,
  },
  words('confidentiality', /^paper:? ?confidentiality$/, 'Confidentiality', 'As your body words it.'),
  words(
    'introduction',
    /^paper:? ?introduction$/,
    'Introduction',
    'Opens the executive summary; left empty, it is drafted.',
    asTyped,
  ),
  words(
    'recommendedActions',
    /^paper:? ?(recommended actions?|recommendations?)$/,
    'Recommended actions',
    'What the meeting is asked to do; one a line, or set apart by semicolons.',
    (value) => asTyped(value).replace(/\s*;\s*/g, '\n'),
  ),
];

function words(
  field: Words,
  name: RegExp,
  label: string,
  meaning: string,
  read: (value: CellValue) => string = cleanText,
): CoverSetting {
  const take = (cover: PaperCover, value: CellValue) => {
    cover[field] = read(value);
    return true;
  };
  return { name, label, meaning, take };
}

const STRUCTURES: readonly (readonly [RegExp, PaperStructure])[] = [
  [/^alliance( (pmo )?report)?$/i, 'alliance'],
  [/^board( (update|paper))?$/i, 'board'],
];

function takeStructure(cover: PaperCover, value: CellValue): boolean {
  const found = STRUCTURES.find(([pattern]) => pattern.test(cleanText(value)));
  cover.structure = found?.[1] ?? null;
  return found !== undefined;
}

/** One or more of the four that bodies use. */
function takePurpose(cover: PaperCover, value: CellValue): boolean {
  const text = cleanText(value);
  const isKnown =
    /^(for )?(approv(e|al)|discuss(ion)?|not(e|ing)|information|assur(e|ance))([ ,/;&]+(and |or |for )?(approv(e|al)|discuss(ion)?|not(e|ing)|information|assur(e|ance)))*$/i.test(
      text,
    );
  if (isKnown) cover.purpose = text;
  return isKnown;
}

function asTyped(value: CellValue): string {
  return String(value).trim();
}
