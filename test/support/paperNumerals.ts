// Finds the numerals of a paper that no cell stands behind, and that are none of the few things that are no figures.
// A new figure without cells is found; a new kind of date, or of name with a number in it, has to be declared here.
import type { Assessment } from '../../src/domain/assessed';
import { objectiveHeading, objectiveName, objectiveRemarks } from '../../src/domain/objectiveName';
import type { Paper, Run, Section, Table } from '../../src/paper/paper';
import { allSections } from './paperText';

/** What people typed, or a name, stands in these columns as it stands in its cell. */
const TYPED_COLUMNS = new Set([
  ...['ID', 'Scheme', 'Scheme ID', 'Programme', 'Area', 'SRO', 'Objective', 'Measure', 'Term', 'Line', 'Owner', 'Due'],
  ...['Issue', 'Actions', 'Recovery', 'Confidence last month', 'Confidence this month', 'Risk', 'Mitigation'],
  ...['Deep dive', 'Outcome', 'Status', 'Change', 'Approved', 'Reason', 'By', 'Date'],
  // A finding quotes cells; the column beside it names them.
  ...['Finding', 'Where'],
]);

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';

/** Dates, months, years, and counts of the paper's own items. */
const NO_FIGURES: readonly RegExp[] = [
  new RegExp(`\\b(?:\\d{1,2} )?${MONTH} 20\\d\\d\\b`, 'g'),
  /\b[Mm]onths? \d+(?:(?:, \d+)* to \d+)?/g,
  /\b(?:20)?\d\d\/\d\d\b/g,
  /\b\d+ months? late(?:r)?\b/g,
  /\bTop \d+(?= schemes)|\btop \d+(?= QIPP schemes)/g,
  /\b\d+ of (?:the )?\d+ objectives\b|\bthe \d+ objectives\b|\bAll \d+ objectives\b|\b\d+ (?:near|off|have|has)\b/g,
  /\b\d+ lines, among them\b/g,
  /: objectives? \d+(?:, \d+)*(?: and \d+)?/g,
  /\bAppendix \d\b|\bQtr [1-4]\b/g,
];

/** The rules in force are no figures of the month; they are read from Settings and are told where the method is. */
const isOfRules = ({ id }: Section) => id.startsWith('methodology');
const RULE_NOTE = /^A risk scores likelihood × impact, and a programme is rated by the worst that is open: /;

export function figuresWithoutCells(paper: Paper, assessment: Assessment): string[] {
  const names = namesOf(assessment);
  return allSections(paper).flatMap((section) => {
    const texts = isOfRules(section) ? [] : [section.heading, ...section.blocks.flatMap(textsOf)];
    return texts.filter((text) => hasFigure(text, names)).map((text) => `${section.id}: ${text}`);
  });
}

function hasFigure(text: string, names: readonly string[]): boolean {
  if (RULE_NOTE.test(text)) return false;
  const unnamed = names.reduce((left, name) => left.replaceAll(name, ' '), text);
  return /\d/.test(NO_FIGURES.reduce((left, pattern) => left.replace(pattern, ' '), unnamed));
}

/** The texts that carry no cells. A sentence is looked at as a whole, since words tell what a number beside them is. */
function textsOf(block: Section['blocks'][number]): string[] {
  const unsourced = (runs: readonly Run[]) => runs.map(({ text, sources }) => (sources ? '' : text)).join('');
  switch (block.kind) {
    case 'paragraph':
      return [unsourced(block.runs)];
    case 'bullets':
      return block.items.map(({ runs }) => unsourced(runs));
    case 'table':
      return [block.caption, ...headings(block), ...block.rows.flatMap(({ cells }) => cells.flatMap(cellText))];
    case 'chart':
      return [block.caption, ...block.series.flatMap(({ name, values, sources }) => [name, ...loose(values, sources)])];
  }
  function cellText({ runs }: { runs: Run[] }, column: number): string[] {
    return block.kind === 'table' && TYPED_COLUMNS.has(block.columns[column]!.heading) ? [] : [unsourced(runs)];
  }
}

const headings = ({ bands, columns }: Table) => [...bands, ...columns].map(({ heading }) => heading);

function loose(values: readonly (number | null)[], sources: readonly (readonly unknown[])[] = []): string[] {
  return values.flatMap((value, at) => (value === null || sources[at]?.length ? [] : [String(value)]));
}

/** Longest first, since one may hold another. */
function namesOf({ programmes, schemes, objectives, exceptions, registers, cover }: Assessment): string[] {
  const ofObjectives = objectives.flatMap(({ record, comment }) => [
    ...[record.title, record.measure, objectiveName(record), objectiveName({ ...record, number: null })],
    ...[objectiveHeading(record), objectiveRemarks(record), ...record.ownInsights, ...comment.split('\n')],
    ...(record.growth ? [record.growth.source] : []),
  ]);
  const ofSchemes = [...programmes, ...schemes].flatMap(({ name, record }) => [
    name,
    'id' in record ? record.id : null,
  ]);
  const ofExceptions = exceptions.flatMap(({ scheme, schemeId, programme }) => [scheme, schemeId, programme]);
  const ofDives = registers.deepDives.flatMap(({ record }) => [record.area, record.topic, record.dueText]);
  const all = [...ofObjectives, ...ofSchemes, ...ofExceptions, ...ofDives, ...Object.values(cover)];
  const known = all.filter((name): name is string => typeof name === 'string' && name.length > 1);
  return [...new Set(known)].sort((a, b) => b.length - a.length);
}
