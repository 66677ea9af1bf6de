// What a Settings sheet says of the board paper: its structure and what stands on the cover. Words are kept as typed.
// Refuses to know policy, and to fill in what nobody has said.
import type { PaperCover, PaperStructure } from '../domain/paperCover';
import { cleanText } from './cell';
import { dateText } from './dateText';
import type { CellValue } from './snapshot';

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
    label: 'Paper: structure',
    meaning: 'Alliance report or Board update; left empty, whichever is chosen on exporting.',
    take: takeStructure,
  },
  words('title', /^paper:? ?title$/, 'Paper: title', 'As it stands on the cover.'),
  words(
    'subject',
    /^paper:? ?(whose savings|subject)$/,
    'Paper: whose savings',
    'As a sentence says it: the QIPP schemes.',
  ),
  words('meeting', /^paper:? ?meeting$/, 'Paper: meeting', 'The board or group that the paper goes to.'),
  words('date', /^paper:? ?(meeting )?date( of (meeting|report))?$/, 'Paper: date', 'Of the meeting.', dateText),
  words('author', /^paper:? ?author$/, 'Paper: author', 'Who answers for the paper.'),
  words('sro', /^paper:? ?(sro|senior responsible owner)$/, 'Paper: SRO', 'The senior responsible owner.'),
  {
    name: /^paper:? ?purpose$/,
    label: 'Paper: purpose',
    meaning: 'Approve, discuss, note or assure.',
    take: takePurpose,
  },
  words('confidentiality', /^paper:? ?confidentiality$/, 'Paper: confidentiality', 'As your body words it.'),
  words(
    'introduction',
    /^paper:? ?introduction$/,
    'Paper: introduction',
    'Opens the executive summary; left empty, it is drafted.',
    asTyped,
  ),
  words(
    'recommendedActions',
    /^paper:? ?(recommended actions?|recommendations?)$/,
    'Paper: recommended actions',
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
