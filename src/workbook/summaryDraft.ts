// The PMO Summary sheet: the tables of the published reports, in their column order, from what was assessed.
import { largest } from '../domain/extremes';
import type { AssessedLine, AssessedProgramme, Assessment, PhasedRow } from '../domain/assessed';
import { figureCells } from '../domain/figureCells';
import { achievement } from '../domain/finance';
import { type FigureName } from '../domain/records';
import { lineSources, ratingSources } from '../domain/lineSources';
import { rangesText } from '../domain/rangesText';
import { sumKnown } from '../domain/phasing';
import { topSchemes, type TopScheme } from '../domain/topSchemes';
import type { AssessedScheme } from '../domain/assessed';
import { isUnidentified } from '../domain/unidentified';
import { addGap, addRow, type Draft, format, newDraft } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import { SHARE_FORMAT, SUBTITLE, TITLE } from './look';
import { methodNote, periodLine } from './methodNote';
import { addBaselines } from './summaryBaselines';
import { addMovements, addOverrides, addRestatements } from './summaryMonths';
import { addObjectives } from './summaryObjectives';
import { addRisks } from './summaryRisks';
import { addSourceColumn, sourcesText } from './sourceColumn';
import type { CellValue } from './snapshot';

const NAME_WIDTH = 40;
const COLUMN_WIDTH = 11.5;

export function summaryDraft(assessment: Assessment): Draft {
  const draft = newDraft('summary', 'PMO Summary', []);
  format(draft, { row: addRow(draft, ['QIPP programme summary']), col: 0, rows: 1, cols: 1 }, TITLE);
  format(draft, { row: addRow(draft, [periodLine(assessment.period)]), col: 0, rows: 1, cols: 1 }, SUBTITLE);
  draft.frozen = { rows: 2, cols: 1 };
  draft.page!.repeatRows = { first: 0, last: 1 };
  addGap(draft);
  addProgrammeSummary(draft, assessment);
  addFinance(draft, assessment);
  addBaselines(draft, assessment);
  addPhasing(draft, assessment);
  addTopSchemes(draft, assessment);
  addRisks(draft, assessment);
  const { objectives, policy } = assessment;
  if (objectives.length > 0) addObjectives(draft, 'Activity against system objectives', objectives, policy);
  addOverrides(draft, assessment);
  addMovements(draft, assessment);
  addRestatements(draft, assessment);
  addNotes(draft, assessment);
  const columns = largest(draft.cells.map(({ length }) => length));
  draft.widths = [NAME_WIDTH, ...Array.from({ length: columns - 1 }, () => COLUMN_WIDTH)];
  addSourceColumn(draft);
  return draft;
}

function addProgrammeSummary(draft: Draft, assessment: Assessment): void {
  const { programmes, policy } = assessment;
  const withPrevious = programmes.some(({ previousMilestoneRating }) => previousMilestoneRating !== null);
  const columns: DraftColumn<AssessedProgramme>[] = [
    { band: '', heading: 'Programme', kind: 'name', value: ({ name }) => name },
    ...(withPrevious
      ? [rating('Milestone delivery (previous month)', (line) => line.previousMilestoneRating ?? '')]
      : []),
    rating('Milestone delivery (current month)', ({ milestoneRating }) => milestoneRating),
    ...(programmes.some(({ previousImpactText }) => previousImpactText !== '')
      ? [rating('Financial impact YTD (previous month)', ({ previousImpactText }) => previousImpactText)]
      : []),
    rating('Financial impact YTD', ({ impactText }) => impactText),
    rating('PMO overall', ({ overallRating }) => overallRating),
    { band: '', heading: 'Exceptions', kind: 'rating', value: ({ hasExceptions }) => (hasExceptions ? 'Yes' : 'No') },
  ];
  const items = programmes.filter(({ members }) => members.length === 0);
  addTable(draft, {
    title: 'Programme summary',
    columns,
    items,
    total: null,
    whenEmpty: 'No programmes found.',
    amberFrom: policy.amberFrom,
    source: (line) => sourcesText(ratingSources(line, assessment)),
  });
}

function rating(heading: string, value: (item: AssessedProgramme) => CellValue): DraftColumn<AssessedProgramme> {
  return { band: '', heading, kind: 'rating', value };
}

type FinanceColumn = DraftColumn<AssessedLine>;

function addFinance(draft: Draft, assessment: Assessment): void {
  const { programmes, total, policy } = assessment;
  const items = programmes.filter(({ group }) => group === null);
  const withPrevious = items.some(({ previousMilestoneRating }) => previousMilestoneRating !== null);
  const known = (name: FigureName) => items.some(({ figures }) => figures[name] !== null);
  const columns: FinanceColumn[] = [
    { band: '', heading: 'Programme', kind: 'name', value: ({ name }) => name },
    ...(items.some(({ record }) => record.sro) ? [sroColumn] : []),
    ...annualColumns(known),
    ...yearToDateColumns,
    ...(known('inMonthPlan') || known('inMonthActual') ? inMonthColumns : []),
    { band: 'Year to date', heading: '% of plan', kind: 'share', value: (line) => line.ytd.achievement ?? '' },
    ...ratingColumns(known('inMonthPlan'), withPrevious),
  ];
  addTable(draft, {
    title: 'Financial performance (£k)',
    columns,
    items,
    total,
    whenEmpty: 'No figures found.',
    amberFrom: policy.amberFrom,
    source: (line) => sourcesText(lineSources(line, assessment)),
  });
}

const sroColumn: FinanceColumn = { band: '', heading: 'SRO', kind: 'text', value: ({ record }) => record.sro ?? '' };

function annualColumns(known: (name: FigureName) => boolean): FinanceColumn[] {
  const band = 'Annual QIPP';
  return [
    ...(known('plan') ? [money(band, 'Plan', 'plan')] : []),
    ...(known('target') ? [money(band, 'Target', 'target')] : []),
    ...(known('target') && known('plan') ? [variance(band, 'Target variance', (line) => line.targetVariance)] : []),
    ...(known('forecast') ? [money(band, 'FOT', 'forecast')] : []),
    ...(known('forecast') && known('plan') ? [variance(band, 'FOT variance', (line) => line.forecastVariance)] : []),
  ];
}

const yearToDateColumns: FinanceColumn[] = [
  money('Year to date QIPP', 'YTD plan', 'ytdPlan'),
  money('Year to date QIPP', 'YTD actual', 'ytdActual'),
  variance('Year to date QIPP', 'YTD variance', (line) => line.ytdVariance),
];

const inMonthColumns: FinanceColumn[] = [
  money('In month QIPP', 'In month plan', 'inMonthPlan'),
  money('In month QIPP', 'In month actual', 'inMonthActual'),
  variance('In month QIPP', 'In month variance', (line) => line.inMonthVariance),
  {
    band: 'In month QIPP',
    heading: '% of plan in month',
    kind: 'share',
    value: ({ figures }) => achievement(figures.inMonthActual, figures.inMonthPlan) ?? '',
  },
];

function ratingColumns(inMonth: boolean, withPrevious: boolean): FinanceColumn[] {
  const column = (heading: string, value: FinanceColumn['value']): FinanceColumn => ({
    band: 'RAGs',
    heading,
    kind: 'rating',
    value,
  });
  return [
    ...(withPrevious ? [column('Previous month milestones', (line) => line.previousMilestoneRating ?? '')] : []),
    column('Milestones', (line) => line.milestoneRating),
    ...(inMonth ? [column('In month finance', (line) => line.inMonth.rating)] : []),
    column('YTD finance', (line) => line.ytd.rating),
    column('PMO overall', (line) => line.overallRating),
  ];
}

function money(band: string, heading: string, name: FigureName): FinanceColumn {
  return { band, heading, kind: 'money', value: ({ figures }) => figures[name] ?? '' };
}

function variance(band: string, heading: string, value: (line: AssessedLine) => number | null): FinanceColumn {
  return { band, heading, kind: 'variance', value: (line) => value(line) ?? '' };
}

function addPhasing(draft: Draft, { phasing, policy }: Assessment): void {
  if (!phasing) return;
  const quarter = (index: number): DraftColumn<PhasedRow> => ({
    band: '',
    heading: `Qtr ${index + 1}`,
    kind: 'money',
    value: ({ byQuarter }) => byQuarter[index] ?? '',
  });
  const columns: DraftColumn<PhasedRow>[] = [
    { band: '', heading: 'Programme', kind: 'name', value: ({ name }) => name },
    ...[0, 1, 2, 3].map(quarter),
    { band: '', heading: 'Total', kind: 'money', value: ({ total }) => total ?? '' },
  ];
  const { rows: items, total } = phasing;
  const title = 'Quarterly phasing of the plan (£k)';
  const source = ({ cells }: PhasedRow) => rangesText(cells);
  addTable(draft, { title, columns, items, total, whenEmpty: '', amberFrom: policy.amberFrom, source });
}

function addTopSchemes(draft: Draft, { schemes, total, policy, period }: Assessment): void {
  const whole = total.figures.target ?? total.figures.plan;
  const identified = schemes.filter(({ name }) => !isUnidentified(name));
  const items = topSchemes(identified, whole);
  if (items.length === 0) return;
  type Top = Pick<TopScheme<AssessedScheme>, 'value' | 'share'> & {
    scheme: Pick<AssessedScheme, 'name'> & { record: { id: string | null } };
  };
  const sum = sumKnown(items.map(({ value }) => value))!;
  const last: Top = { scheme: { name: 'Total', record: { id: null } }, value: sum, share: whole ? sum / whole : null };
  const sourceOf = new Map<Top, string>(
    items.map((item) => {
      const name = item.scheme.figures.target === null ? 'plan' : 'target';
      return [item, rangesText(figureCells(item.scheme, name, period))];
    }),
  );
  const columns: DraftColumn<Top>[] = [
    { band: '', heading: 'Scheme', kind: 'name', value: ({ scheme }) => scheme.name },
    { band: '', heading: 'Scheme ID', kind: 'text', value: ({ scheme }) => scheme.record.id ?? '' },
    { band: '', heading: 'Total', kind: 'money', value: ({ value }) => value },
    { band: '', heading: 'Share of total', kind: 'money', value: ({ share }) => share ?? '' },
  ];
  const first = draft.cells.length + 2;
  addTable<Top>(draft, {
    title: `Top ${items.length} schemes by value (£k)`,
    columns,
    items,
    total: last,
    whenEmpty: '',
    amberFrom: policy.amberFrom,
    source: (item) => sourceOf.get(item) ?? '',
  });
  format(draft, { row: first, col: 3, rows: items.length + 1, cols: 1 }, { numberFormat: SHARE_FORMAT });
}

function addNotes(draft: Draft, { policy }: Assessment): void {
  for (const note of methodNote(policy))
    format(draft, { row: addRow(draft, [note]), col: 0, rows: 1, cols: 1 }, SUBTITLE);
}
