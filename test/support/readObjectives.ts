// Activity sheets drawn by a test, read as a refresh reads them: the objectives, and what was found on the way.
import type { Objective } from '../../src/domain/activity';
import type { Finding } from '../../src/domain/finding';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { snapshotOf } from './grid';

export const MONTHS = 'Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar';
export const LAST_YEAR = '100 | 110 | 120 | 130 | 140 | 150 | 160 | 170 | 180 | 190 | 200 | 210';
export const TARGET = '90 | 100 | 110 | 120 | 130 | 140 | 150 | 160 | 170 | 180 | 190 | 200';

/** @param grid below a line that states May 2017 as the reporting month */
export async function readObjectives(grid: string): Promise<{ objectives: Objective[]; findings: Finding[] }> {
  const snapshot = await snapshotOf({ Activity: `\nPeriod of report: May 2017\n${grid.replace(/^\n/, '')}` });
  return readWorkbook(snapshot, null).records;
}

/** Cells of the findings of one kind. */
export function foundAt(findings: readonly Finding[], code: string): string[] {
  return findings.filter((finding) => finding.code === code).flatMap(({ where }) => where.map(({ cell }) => cell));
}
