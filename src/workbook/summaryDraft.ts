// The PMO Summary sheet: the tables of the published reports, in their column order, from what was assessed.
import { largest } from '../domain/extremes';
import type { Assessment } from '../domain/assessed';
import { findMilestones } from '../domain/computedCells';
import type { Pieces } from '../domain/pieces';
import { addGap, addRow, type Draft, format, newDraft } from './draft';
import { SUBTITLE, TITLE } from './look';
import { methodNote, periodLine } from './methodNote';
import { addBaselines } from './summaryBaselines';
import { addFinance, addProgrammeSummary } from './summaryFinance';
import { addKinds } from './summaryKinds';
import { addMovements, addOverrides, addRestatements } from './summaryMonths';
import { addObjectives } from './summaryObjectives';
import { addPhasing, addTopSchemes } from './summaryPlan';
import { addRisks } from './summaryRisks';
import { sectionBreaks } from './sectionBreaks';

const NAME_WIDTH = 40;
const COLUMN_WIDTH = 11.5;

export function* summaryDraft(assessment: Assessment): Pieces<Draft> {
  yield* findMilestones([...assessment.programmes, assessment.total], assessment);
  const draft = newDraft('summary', 'PMO Summary', []);
  format(draft, { row: addRow(draft, ['QIPP programme summary']), col: 0, rows: 1, cols: 1 }, TITLE);
  format(draft, { row: addRow(draft, [periodLine(assessment.period)]), col: 0, rows: 1, cols: 1 }, SUBTITLE);
  draft.frozen = { rows: 2, cols: 1 };
  draft.page!.repeatRows = { first: 0, last: 1 };
  addGap(draft);
  addProgrammeSummary(draft, assessment);
  addFinance(draft, assessment);
  addKinds(draft, assessment);
  addBaselines(draft, assessment);
  yield;
  addPhasing(draft, assessment);
  yield;
  addTopSchemes(draft, assessment);
  yield;
  addRisks(draft, assessment);
  const { objectives, policy } = assessment;
  if (objectives.length > 0) addObjectives(draft, 'Activity against system objectives', objectives, policy);
  addOverrides(draft, assessment);
  addMovements(draft, assessment);
  addRestatements(draft, assessment);
  addNotes(draft, assessment);
  const columns = largest(draft.cells.map(({ length }) => length));
  draft.widths = [NAME_WIDTH, ...Array.from({ length: columns - 1 }, () => COLUMN_WIDTH)];
  draft.page!.breaks = sectionBreaks(draft);
  return draft;
}

function addNotes(draft: Draft, { policy }: Assessment): void {
  for (const note of methodNote(policy))
    format(draft, { row: addRow(draft, [note]), col: 0, rows: 1, cols: 1 }, SUBTITLE);
}
