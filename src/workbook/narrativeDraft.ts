// The PMO Narrative sheet: each text of the board paper as drafted, beside it room for people's own, and which of them is used.
import type { Assessment } from '../domain/assessed';
import { draftChange } from '../domain/draftChange';
import type { NarrativeSection } from '../domain/narrativeSection';
import { addGap, addRow, type Draft, format, newDraft } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import { SOURCES, SUBTITLE, TITLE } from './look';
import { periodLine } from './methodNote';
import {
  DRAFTED_HEADING,
  ID_HEADING,
  NARRATIVE_ID,
  NARRATIVE_SHEET,
  SECTION_HEADING,
  YOURS_HEADING,
} from './readNarrative';
import type { CellValue } from './snapshot';

const USED: Record<NarrativeSection['standing'], string> = {
  drafted: 'Drafted',
  written: 'Yours',
  changed: 'Yours',
  gone: 'None',
};

/** The id is for us to know the row by, and not for the reader of a print. */
const WIDTHS = [26, 66, 66, 12, 52, 30];
const PRINTED = WIDTHS.length - 1;

export function narrativeDraft({ period, policy, narrative }: Assessment): Draft {
  const draft = newDraft(NARRATIVE_ID, NARRATIVE_SHEET, WIDTHS);
  format(draft, { row: addRow(draft, ['Words of the board paper']), col: 0, rows: 1, cols: 1 }, TITLE);
  const hint = `${periodLine(period)}. Write your own text beside a draft and the paper uses it; empty the cell and it is drafted again.`;
  format(draft, { row: addRow(draft, [hint]), col: 0, rows: 1, cols: 1 }, SUBTITLE);
  addGap(draft);
  const rest = { title: '', total: null, whenEmpty: 'The paper has no texts yet.', amberFrom: policy.amberFrom };
  const headings = addTable(draft, { ...rest, columns: COLUMNS, items: narrative });
  const below = draft.cells.length - headings - 1;
  format(draft, { row: headings + 1, col: PRINTED, rows: below, cols: 1 }, SOURCES);
  draft.printedCols = PRINTED;
  draft.frozen = { rows: headings + 1, cols: 0 };
  draft.page!.repeatRows = { first: headings, last: headings };
  return draft;
}

function words(heading: string, value: (section: NarrativeSection) => string): DraftColumn<NarrativeSection> {
  return { band: '', heading, kind: 'words', value };
}

const COLUMNS: DraftColumn<NarrativeSection>[] = [
  words(SECTION_HEADING, ({ name }) => name),
  words(DRAFTED_HEADING, ({ drafted }) => drafted),
  words(YOURS_HEADING, ({ yours }) => yours),
  words('Used in the paper', ({ standing }) => USED[standing]),
  words('Status', statusText),
  words(ID_HEADING, ({ id }) => id),
];

function statusText({ standing, drafted, draftedThen }: NarrativeSection): string {
  if (standing === 'gone') return 'The paper has no such section any more; your words are kept.';
  if (standing !== 'changed') return '';
  return `${draftChange(draftedThen, drafted)} Compare, and edit your text once it is right.`;
}

export const NARRATIVE_HEADINGS: readonly string[] = COLUMNS.map(({ heading }) => heading);

/** What was drafted beside people's words when they wrote them. */
export function narrativeToRemember({ narrative }: Assessment): Map<string, Map<string, CellValue>> {
  const written = narrative.filter(({ standing }) => standing !== 'drafted');
  return new Map(
    written.map(({ id, name, yours, draftedThen }) => [
      id || name,
      new Map<string, CellValue>([
        ['yours', yours],
        ['drafted', draftedThen],
      ]),
    ]),
  );
}
