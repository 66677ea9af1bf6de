// The programmes in one table, as the published report has it: milestones and savings of last month and this, exceptions.
import type { AssessedLine, AssessedProgramme, Assessment } from '../domain/assessed';
import { LineColumns } from './lineColumns';
import type { Table } from './paper';
import { figure } from './runs';
import { type PaperColumn, ratingColumn, tableOf, textColumn } from './tableOf';

/** @param programmes those to be shown: all of them, or the one that a programme report is about. */
export function programmeSummary(
  caption: string,
  programmes: readonly AssessedProgramme[],
  assessment: Assessment,
): Table {
  const all = assessment.programmes;
  const columns = new LineColumns(assessment);
  const shown: PaperColumn<AssessedProgramme>[] = [
    textColumn('Programme', 4, ({ name }) => name),
    ...(all.some(({ previousMilestoneRating }) => previousMilestoneRating !== null)
      ? [columns.rating('Milestone delivery (previous month)', 'previousMilestoneRating')]
      : []),
    columns.rating('Milestone delivery (current month)', 'milestoneRating'),
    ...(all.some(({ previousImpactText }) => previousImpactText !== '') ? [previousImpact] : []),
    columns.impact('Financial impact YTD'),
    columns.rating('PMO overall', 'overallRating'),
    textColumn('Exceptions', 2, ({ hasExceptions }) => (hasExceptions ? 'Yes' : 'No')),
  ];
  return tableOf(caption, shown, programmes, null);
}

const previousImpact: PaperColumn<AssessedLine> = ratingColumn('Financial impact YTD (previous month)', 3.2, (line) =>
  figure(line.previousImpactText, line.previousCells.impactText ? [line.previousCells.impactText] : []),
);

/** Not the groups that stand for several of them. */
export function reportedProgrammes({ programmes }: Assessment): AssessedProgramme[] {
  return programmes.filter(({ members }) => members.length === 0);
}
