// The year to date cells of people's activity tables: what goes into those that ask for it and stand empty or hold what we wrote.
// Never into a cell that a person has typed in.
import type { ReportedObjective } from '../domain/assessed';
import type { ActivityField } from '../domain/activity';
import { type ActivityOutput, outputId } from './activityOutputs';
import type { CellChanges } from './cellChanges';
import type { BlockFormat, ConditionalRule, FormatBlock } from './edit';
import { COUNT_FORMAT, PLAIN_SHARE_FORMAT, RATING } from './look';
import { ratingRules } from './ratingRules';
import type { CellValue } from './snapshot';

export interface ObjectiveCells {
  objective: ReportedObjective;
  outputs: readonly ActivityOutput[];
}

export interface ActivityPlan {
  formats: FormatBlock[];
  rules: ConditionalRule[];
}

export function planActivityCells(
  sheet: string,
  cells: readonly ObjectiveCells[],
  changes: CellChanges,
  written: Map<string, Map<string, CellValue>>,
): ActivityPlan {
  const ours = cells.flatMap(({ objective, outputs }) =>
    outputs.filter(({ typed }) => !typed).map((output) => ({ ...output, objective })),
  );
  for (const { objective, field, row, col } of ours) {
    const value = objective[field] ?? '';
    changes.set(row, col, value);
    const values = written.get(objective.record.key) ?? new Map<string, CellValue>();
    written.set(objective.record.key, values.set(outputId(field), value));
  }
  return {
    formats: ours.map(({ field, row, col }) => {
      return { kind: 'formatBlock', sheet, block: { row, col, rows: 1, cols: 1 }, format: formatOf(field) };
    }),
    rules: ratingColumns(ours).flatMap(ratingRules),
  };
}

function formatOf(field: ActivityField): BlockFormat {
  if (field === 'rating') return RATING;
  const isShare = field === 'versusLastYear' || field === 'percentVersusTarget';
  return { numberFormat: isShare ? PLAIN_SHARE_FORMAT : COUNT_FORMAT };
}

/** One block a column: its rules look at their own cell, and a list may have hundreds of ratings. */
function ratingColumns(outputs: readonly ActivityOutput[]) {
  const ratings = outputs.filter(({ field }) => field === 'rating');
  return [...new Set(ratings.map(({ col }) => col))].map((col) => {
    const rows = ratings.filter((one) => one.col === col).map(({ row }) => row);
    const first = Math.min(...rows);
    return { row: first, col, rows: Math.max(...rows) - first + 1, cols: 1 };
  });
}
