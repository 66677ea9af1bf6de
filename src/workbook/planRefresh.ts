// From an assessment to everything that has to change in the workbook. A workbook that is up to date needs no edit.
import { findingKey } from '../domain/acknowledgements';
import type { Assessment } from '../domain/assessed';
import type { Finding } from '../domain/finding';
import { flatMapInPieces, forEachInPieces, gatherInPieces, type Pieces, whole } from '../domain/pieces';
import { wordsKey } from '../domain/samePlace';
import { type Draft } from './draft';
import type { Edit } from './edit';
import { exceptionsDraftInPieces } from './exceptionsDraft';
import { EXCEPTIONS_ID, WORD_COLUMNS } from './exceptionWords';
import { ownTexts, rememberOwnTexts } from './keptTexts';
import { readMark } from './mark';
import { type Memory, memoryRowsInPieces, RECORD_ID, RECORD_SHEET } from './memory';
import { blockTitles, objectivesDraft } from './objectivesDraft';
import type { ObjectiveCells } from './planActivityCells';
import { narrativeDraft, narrativeToRemember } from './narrativeDraft';
import { NARRATIVE_ID } from './readNarrative';
import { type DraftPlan, planDraftInPieces } from './planDraft';
import { planInputSheet } from './planInputSheet';
import { commentColumn, OBJECTIVES_ID } from './readComments';
import { checksDraft } from './checksDraft';
import { CHECKS_ID } from './readNotes';
import type { AssessedRow } from './assessedRow';
import { assessedRows } from './assessedRows';
import type { Reading } from './readWorkbook';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { addSourceColumn } from './sourceColumn';
import { summaryDraft } from './summaryDraft';
import { rememberTexts } from './writtenTexts';

export interface RefreshPlan {
  edits: Edit[];
  findings: Finding[];
}

/** @param withNarrative adds PMO Narrative; where it is there already, it is kept up to date without. */
export function planRefresh(
  reading: Reading,
  assessment: Assessment,
  snapshot: WorkbookSnapshot,
  withNarrative = false,
): RefreshPlan {
  return whole(planRefreshInPieces(reading, assessment, snapshot, withNarrative));
}

export function* planRefreshInPieces(
  reading: Reading,
  assessment: Assessment,
  snapshot: WorkbookSnapshot,
  withNarrative = false,
): Pieces<RefreshPlan> {
  const drafted = yield* drafts(assessment, snapshot, withNarrative);
  const all = yield* assessedRows(reading, assessment);
  const rows = yield* flatMapInPieces(all, (row) => (bearsOurName(row.table.sheet.name, drafted) ? [] : row));
  const objectives = objectiveCells(reading, assessment).filter(({ sheet }) => !bearsOurName(sheet, drafted));
  const memory: Memory = new Map();
  const ids = markIds(snapshot.sheets, [
    ...new Set(rows.map(({ table }) => table.sheet.name)),
    ...objectives.map(({ sheet }) => sheet),
  ]);
  const inputs = yield* inputSheets({ reading, assessment, snapshot, ids, rows, objectives, memory });
  yield* rememberWords(drafted, assessment, memory);
  yield;
  const planned: { draft: Draft; plan: DraftPlan }[] = [];
  for (const draft of [...drafted, recordDraft(yield* memoryRowsInPieces(memory))]) {
    const isOurs = yield* ownTexts(draft.id, reading.memory, assessment);
    planned.push({ draft, plan: yield* planDraftInPieces(draft, snapshot, isOurs) });
  }
  return {
    edits: [...inputs, ...planned.flatMap(({ plan }) => plan.edits)],
    findings: planned.filter(({ plan }) => plan.renamed).map(({ draft, plan }) => nameTaken(draft.name, plan.sheet)),
  };
}

interface Inputs {
  reading: Reading;
  assessment: Assessment;
  snapshot: WorkbookSnapshot;
  ids: ReadonlyMap<string, string>;
  rows: readonly AssessedRow[];
  objectives: readonly (ObjectiveCells & { sheet: string })[];
  /** To be filled with what is written. */
  memory: Memory;
}

function inputSheets({ reading, assessment, snapshot, ids, rows, objectives, memory }: Inputs): Pieces<Edit[]> {
  const sheets = snapshot.sheets.filter(({ name }) => ids.has(name));
  return gatherInPieces(
    sheets.map(
      (sheet) =>
        function* () {
          const id = ids.get(sheet.name)!;
          const own = {
            rows: rows.filter(({ table }) => table.sheet.name === sheet.name),
            objectives: objectives.filter((one) => one.sheet === sheet.name),
          };
          const plan = yield* planInputSheet(sheet, own, id, {
            policy: assessment.policy,
            memory: reading.memory,
            tableIds: reading.tableIds,
          });
          // Also where every cell of ours was typed over: to remember nothing would look like never having written.
          if (plan.written.size > 0 || sheet.mark !== null) memory.set(id, plan.written);
          return plan.edits;
        },
    ),
  );
}

/** What people wrote on our sheets, and what it was about. */
function* rememberWords(drafted: readonly Draft[], assessment: Assessment, memory: Memory): Pieces<void> {
  memory.set(EXCEPTIONS_ID, yield* carriedWords(assessment));
  memory.set(CHECKS_ID, notesToRemember(assessment));
  const written = narrativeToRemember(assessment);
  if (written.size > 0) memory.set(NARRATIVE_ID, written);
  for (const draft of drafted.filter(({ id }) => id === OBJECTIVES_ID))
    memory.set(OBJECTIVES_ID, yield* rememberTexts(draft, blockTitles(assessment), commentColumn));
  yield* rememberOwnTexts(drafted, assessment, memory);
}

/** PMO Objectives only where there is activity, or was. */
function* drafts(assessment: Assessment, { sheets }: WorkbookSnapshot, withNarrative: boolean): Pieces<Draft[]> {
  const { objectives } = assessment;
  const isThere = (id: string) => sheets.some(({ mark }) => readMark(mark)?.id === id);
  const wanted = objectives.length > 0 || isThere(OBJECTIVES_ID);
  return yield* gatherInPieces([
    function* () {
      return yield* withSources(yield* summaryDraft(assessment));
    },
    function* () {
      return yield* withSources(yield* exceptionsDraftInPieces(assessment));
    },
    () => (wanted ? withSources(objectivesDraft(assessment)) : []),
    function* () {
      return [yield* checksDraft(assessment)];
    },
    () => (withNarrative || isThere(NARRATIVE_ID) ? [narrativeDraft(assessment)] : []),
  ]);
}

function* withSources(draft: Draft): Pieces<Draft[]> {
  yield;
  yield* addSourceColumn(draft);
  return [draft];
}

/** The cells of people's activity tables that ask for what was computed; tables without any are left as they are. */
function objectiveCells({ activity }: Reading, { objectives }: Assessment): (ObjectiveCells & { sheet: string })[] {
  return activity.flatMap(({ outputs, sheet }, index) =>
    outputs.length === 0 ? [] : [{ objective: objectives[index]!, outputs, sheet }],
  );
}

/** The id under which we know each input sheet: the one we gave it, unless it is a copy of a sheet that has it too. */
function markIds(sheets: readonly SheetSnapshot[], names: readonly string[]): Map<string, string> {
  const used = new Set(sheets.flatMap(({ mark }) => readMark(mark)?.id ?? []));
  const ids = new Map<string, string>();
  let number = 0;
  for (const name of new Set(names)) {
    const known = readMark(sheets.find((sheet) => sheet.name === name)!.mark)?.id;
    const isCopy = known !== undefined && [...ids.values()].includes(known);
    const own = isCopy ? undefined : known;
    let id = own;
    while (id === undefined || (id !== own && used.has(id))) id = `input-${++number}`;
    used.add(id);
    ids.set(name, id);
  }
  return ids;
}

/** The words that stand on our exceptions sheet because the PMO's own log has them: not typed there by anybody. */
function* carriedWords({ exceptions }: Assessment): Pieces<Map<string, Map<string, CellValue>>> {
  const carried = new Map<string, Map<string, CellValue>>();
  yield* forEachInPieces(exceptions, (item) => {
    const words = WORD_COLUMNS.flatMap(([field]) =>
      item.carried[field] ? [[field, item.carried[field]] as const] : [],
    );
    if (words.length > 0) carried.set(wordsKey(item.schemeId, item.programme, item.scheme), new Map(words));
  });
  return carried;
}

/** What every finding with a note said when the note was written. */
function notesToRemember({ findings, goneNotes }: Assessment): Map<string, Map<string, CellValue>> {
  const notes = [...findings.flatMap(({ note }) => note ?? []), ...goneNotes];
  return new Map(
    notes.map(({ text, message }) => [
      findingKey(message),
      new Map([
        ['note', text],
        ['message', message],
      ]),
    ]),
  );
}

/** A sheet of people's own that has the name of one of ours is read and left alone. */
function bearsOurName(name: string, drafts: readonly Draft[]): boolean {
  return drafts.some((draft) => draft.name.toLowerCase() === name.toLowerCase());
}

function recordDraft(cells: CellValue[][]): Draft {
  return {
    id: RECORD_ID,
    name: RECORD_SHEET,
    visibility: 'Hidden',
    tabColor: null,
    cells,
    formats: [],
    rules: [],
    charts: [],
    takesColumns: false,
    sources: [],
    figures: [],
    printedCols: null,
    widths: [],
    frozen: { rows: 0, cols: 0 },
    page: null,
  };
}

function nameTaken(wanted: string, used: string): Finding {
  return {
    code: 'sheet-name-taken',
    severity: 'info',
    message: `A sheet called "${wanted}" is there already and is not ours: it is left alone, and ours is called "${used}".`,
    where: [{ sheet: wanted, cell: 'A1' }],
  };
}
