// The PMO Objectives sheet: all ratings on top, then a block an objective: months, year to date, chart, what the figures say.
// The comment cell of each block is people's to write in, and stays.
import type { Assessment, ReportedObjective } from '../domain/assessed';
import { objectiveHeading, objectiveRemarks } from '../domain/objectiveName';
import { programmeOfObjective } from '../domain/objectiveProgramme';
import { addGap, addRow, type Draft, format, newDraft } from './draft';
import { SECTION, SUBTITLE, TITLE } from './look';
import { periodLine } from './methodNote';
import { addObjectiveChart, CHART_ROWS } from './objectiveChart';
import { addMonths } from './objectiveMonths';
import { objectiveNotes, wrapped } from './objectiveNotes';
import { addYearToDate } from './objectiveYear';
import { CLOSED_LINE, COMMENT_LABEL, IN_FULL, OBJECTIVES_ID, OBJECTIVES_SHEET } from './readComments';
import { ratingRules } from './ratingRules';
import { addObjectives } from './summaryObjectives';

/** A name column, twelve months, the year. */
const WIDTHS = [32, ...Array<number>(12).fill(9.5), 11];

/** Characters of a title, and of words beside a label, that surely fit on the page. */
const TITLE_WIDTH = 125;
const BESIDE_LABEL = 115;

/** Of plain height, on A4 landscape at the scale that this sheet's width asks for, below the repeated ones. */
const ROWS_A_PAGE = 37;

export function objectivesDraft(assessment: Assessment): Draft {
  const { period, objectives, policy, closedComments } = assessment;
  const draft = newDraft(OBJECTIVES_ID, OBJECTIVES_SHEET, WIDTHS);
  line(draft, 'Performance against system objectives', TITLE);
  line(draft, periodLine(period), SUBTITLE);
  draft.frozen = { rows: 2, cols: 1 };
  draft.page!.repeatRows = { first: 0, last: 1 };
  addGap(draft);
  addObjectives(draft, '', objectives, policy);
  objectives.forEach((objective, index) => addBlock(draft, objective, index, assessment));
  for (const { title, text } of closedComments) {
    addTitle(draft, title);
    line(draft, CLOSED_LINE, SUBTITLE);
    addComment(draft, text);
    addGap(draft);
  }
  joinRatingRules(draft);
  return draft;
}

/** In the order in which the blocks stand. */
export function blockTitles({ objectives, closedComments }: Assessment): string[] {
  return [...objectives.map(({ record }) => objectiveHeading(record)), ...closedComments.map(({ title }) => title)];
}

/** Rules of ratings look at their own cell only, so one set serves a column however many blocks stand in it. */
function joinRatingRules(draft: Draft): void {
  const columns = new Set(draft.rules.map(({ block }) => block.col));
  draft.rules = [...columns].flatMap((col) => {
    const blocks = draft.rules.map(({ block }) => block).filter((block) => block.col === col);
    const first = Math.min(...blocks.map(({ row }) => row));
    const end = Math.max(...blocks.map(({ row, rows }) => row + rows));
    return ratingRules({ row: first, col, rows: end - first, cols: 1 });
  });
}

function addBlock(draft: Draft, objective: ReportedObjective, index: number, { policy, programmes }: Assessment): void {
  const top = addTitle(draft, objectiveHeading(objective.record));
  draft.page!.breaks.push(top);
  // In one line where they fit: a line more may send the chart to a page of its own.
  const remarks = [objectiveRemarks(objective.record), programmes.length > 0 ? programmeOf(objective, programmes) : ''];
  const said = remarks.filter((text) => text !== '').join('. ');
  for (const text of wrapped(said)) line(draft, text, SUBTITLE);
  const months = addMonths(draft, objective, policy);
  addYearToDate(draft, objective, policy);
  for (const text of objectiveNotes(objective, policy)) addRow(draft, [text]);
  addComment(draft, objective.comment);
  addGap(draft);
  // A chart that does not fit below its sentences has a page of its own, rather than being cut in two.
  if (draft.cells.length + CHART_ROWS - top > ROWS_A_PAGE) draft.page!.breaks.push(draft.cells.length);
  addObjectiveChart(draft, objective, index, months);
  for (let row = 0; row < CHART_ROWS; row++) addGap(draft);
}

function programmeOf({ record }: ReportedObjective, programmes: Assessment['programmes']): string {
  const placed = programmeOfObjective(record, programmes);
  if (placed)
    return `Programme: ${placed.programme.name}${placed.basis === 'title' ? ', by the words of the title' : ''}`;
  return record.programme === null ? 'Programme: none is named' : `Programme: ${record.programme}, which is not known`;
}

/** Whole in its cell, by which the block is known; what the page would cut off stands once more below. */
function addTitle(draft: Draft, title: string): number {
  const row = line(draft, title, SECTION);
  const [first = '', ...rest] = wrapped(title, TITLE_WIDTH);
  if (rest.length > 0) for (const text of wrapped(`… ${title.slice(first.length).trim()}`)) line(draft, text, SUBTITLE);
  return row;
}

/**
 * The cell is people's and as wide as a month. Longer words would be cut at the edge of the page: they stand in full below,
 * in lines of ours, which no refresh takes for theirs.
 */
function addComment(draft: Draft, text: string): void {
  const lines = text.split('\n').flatMap((each) => wrapped(each, BESIDE_LABEL));
  const isLong = lines.length > 1;
  const row = addRow(draft, isLong ? [COMMENT_LABEL, text, IN_FULL] : [COMMENT_LABEL, text]);
  format(draft, { row, col: 0, rows: 1, cols: 1 }, SUBTITLE);
  if (!isLong) return;
  format(draft, { row, col: 1, rows: 1, cols: 1 }, { vertical: 'Top' });
  format(draft, { row, col: 2, rows: 1, cols: 1 }, SUBTITLE);
  for (const each of lines) addRow(draft, ['', each]);
}

function line(draft: Draft, text: string, look: typeof TITLE): number {
  const row = addRow(draft, [text]);
  format(draft, { row, col: 0, rows: 1, cols: 1 }, look);
  return row;
}
