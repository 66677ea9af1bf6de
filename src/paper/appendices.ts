// The appendices: methodology, definitions, how complete the data is, ratings set by people, and what the checks left open.
import type { Growth } from '../domain/activityTarget';
import type { AssessedLine, Assessment, ReportedObjective } from '../domain/assessed';
import { rangeText } from '../domain/checks/impliedReduction';
import { listed } from '../domain/listed';
import { COMPLETE, dataStatus, objectiveStatus } from '../domain/dataStatus';
import type { NotedFinding } from '../domain/acknowledgements';
import type { AppliedOverride } from '../domain/overrides';
import { rangesText } from '../domain/rangesText';
import { objectiveName } from '../domain/objectiveName';
import { programmeOfObjective } from '../domain/objectiveProgramme';
import { methodology } from './methodology';
import { mostOf } from './mostOf';
import type { Block, Run, Section } from './paper';
import { filled } from './programmeReports';
import { bullets, paragraph, words, workedFigure } from './runs';
import { section, wideSection } from './section';
import { type PaperColumn, ratingColumn, tableOf, textColumn } from './tableOf';

export function appendices(assessment: Assessment, isPublic: boolean): Section {
  const overrides = overrideBlocks(assessment);
  return section(
    'appendices',
    'Appendices',
    [],
    [
      methodology(assessment, isPublic),
      section('definitions', 'Appendix 2: Data definitions', definitions(assessment)),
      section('data-status', 'Appendix 3: Data status', statusBlocks(assessment)),
      // Findings quote the cells that they are about, small counts among them.
      ...(isPublic ? [] : [section('findings', 'Appendix 4: Open check findings', findingBlocks(assessment))]),
      ...filled(wideSection('overrides', `Appendix ${isPublic ? 4 : 5}: Ratings set by people`, overrides)),
    ],
  );
}

interface Definition {
  term: string;
  meaning: string;
  /** What of the meaning is read from cells. */
  figures?: Run[];
}

function definitions({ objectives, programmes, total }: Assessment): Block[] {
  const lines = [...programmes, total];
  const has = (name: keyof AssessedLine['figures']) => lines.some(({ figures }) => figures[name] !== null);
  const rows: Definition[] = [
    { term: 'QIPP', meaning: 'Quality, innovation, productivity and prevention: the savings programme.' },
    ...(has('plan') ? [{ term: 'Plan', meaning: "The year's planned savings, £k." }] : []),
    ...(has('target')
      ? [{ term: 'Target', meaning: 'The savings asked for in the year where they differ from the plan, £k.' }]
      : []),
    ...(has('forecast')
      ? [{ term: 'FOT', meaning: 'Forecast outturn: the savings expected by the end of the year, £k.' }]
      : []),
    { term: 'YTD', meaning: 'Year to date: April to the reporting month, both included.' },
    { term: 'BRAG', meaning: 'Blue, Red, Amber, Green rating; Grey where there is none yet.' },
    ...measures(objectives),
  ];
  const columns: PaperColumn<Definition>[] = [
    textColumn('Term', 1, ({ term }) => term),
    {
      ...textColumn<Definition>('Meaning', 4, () => ''),
      cell: ({ meaning, figures = [] }) => ({ runs: [words(meaning), ...figures], rating: null }),
    },
  ];
  return [tableOf('Terms used in this paper', columns, rows, null)];
}

/** A measure may serve several objectives. */
function measures(objectives: readonly ReportedObjective[]): Definition[] {
  const names = [...new Set(objectives.map(({ record }) => record.measure))];
  return names.map((term) => {
    const own = objectives.filter(({ record }) => record.measure === term);
    const growth = own.flatMap(({ record }) => record.growth ?? []).slice(0, 1);
    const meaning = `Measures ${listed(own.map(({ record }) => objectiveName(record)))}.`;
    return { term, meaning, figures: growth.flatMap(growthRuns) };
  });
}

function growthRuns(growth: Growth): Run[] {
  return [
    words(' Growth assumed where nothing is done: '),
    workedFigure(rangeText(growth), 'rule', growth.cells ?? []),
    words(` (${growth.source}).`),
  ];
}

function statusBlocks(assessment: Assessment): Block[] {
  return [...incomplete(assessment), ...placedByTitle(assessment)];
}

/** Which programme speaks of an objective that nobody has placed. */
function placedByTitle({ programmes, objectives }: Assessment): Block[] {
  const placed = objectives.flatMap(({ record }) => {
    const found = programmeOfObjective(record, programmes);
    return found?.basis === 'title' ? [{ name: found.programme.name, record }] : [];
  });
  const names = [...new Set(placed.map(({ name }) => name))];
  if (names.length === 0) return [];
  const recordsOf = (of: string) => placed.filter(({ name }) => name === of).map(({ record }) => record);
  return [
    paragraph('The workbook names no programme for these objectives; they are placed by the words of their titles:'),
    ...bullets(names.map((name) => `${name}: ${objectivesNamed(recordsOf(name))}.`)),
  ];
}

function objectivesNamed(records: readonly ReportedObjective['record'][]): string {
  const numbers = [...new Set(records.flatMap(({ number }) => (number === null ? [] : [String(number)])))];
  const titles = [...new Set(records.flatMap((record) => (record.number === null ? [objectiveName(record)] : [])))];
  const numbered =
    numbers.length === 0 ? [] : [`${numbers.length === 1 ? 'objective' : 'objectives'} ${listed(numbers)}`];
  return [...numbered, ...titles].join('; ');
}

function incomplete({ programmes, schemes, objectives }: Assessment): Block[] {
  const statuses = [
    ...[...programmes, ...schemes].map((line) => ({ name: line.name, status: dataStatus(line) })),
    ...objectives.map((each) => ({ name: objectiveName(each.record), status: objectiveStatus(each) })),
  ].filter(({ status }) => status !== COMPLETE);
  if (statuses.length === 0) return [paragraph(complete(programmes.length + schemes.length, objectives.length))];
  const kinds = [...new Set(statuses.map(({ status }) => status))];
  return [
    paragraph('Incomplete at the time of this paper:'),
    ...bullets(
      kinds.map((kind) => {
        const names = statuses.filter(({ status }) => status === kind).map(({ name }) => name);
        return `${kind}: ${someNames(names)}.`;
      }),
    ),
  ];
}

function complete(lines: number, objectives: number): string {
  if (objectives === 0) return 'Every line has its plan and actual to date.';
  if (lines === 0) return 'Every objective has its counts to date.';
  return 'Every line has its plan and actual to date, and every objective its counts.';
}

/** More names than these tell a board less than their number. */
const MOST_NAMES = 6;

function someNames(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return listed(names);
  return `${names.length} lines, among them ${listed(names.slice(0, MOST_NAMES))}`;
}

/** What nobody has noted on; informational remarks are the analyst's and not the board's. */
function findingBlocks({ findings }: Assessment): Block[] {
  const open = findings.filter(({ severity, note }) => severity !== 'info' && !note);
  if (open.length === 0)
    return [paragraph('The checks of figures and sentences against one another left nothing open.')];
  const columns: PaperColumn<NotedFinding>[] = [
    textColumn('Severity', 1.2, ({ severity }) => (severity === 'error' ? 'Error' : 'Warning')),
    textColumn('Finding', 6, ({ message }) => message),
    textColumn('Where', 3, ({ where }) => rangesText(where)),
  ];
  const { shown, note } = mostOf(open, ({ severity }) => (severity === 'error' ? 1 : 0), {
    what: 'findings',
    which: 'errors first',
    where: 'on the sheet PMO Checks of the workbook',
  });
  return [tableOf('Figures and sentences that contradict one another', columns, shown, null), ...note];
}

interface SetRating {
  line: AssessedLine;
  override: AppliedOverride;
}

function overrideBlocks({ programmes, schemes }: Assessment): Block[] {
  const items = [...programmes, ...schemes].flatMap((line): SetRating[] =>
    line.overrides.map((override) => ({ line, override })),
  );
  if (items.length === 0) return [];
  const computed = ({ line, override }: SetRating) =>
    override.of === 'milestone' ? line.milestoneRating : line.overallRating;
  const columns: PaperColumn<SetRating>[] = [
    textColumn('Line', 4, ({ line }) => line.name),
    textColumn('Rating', 2, ({ override }) => (override.of === 'milestone' ? 'Milestones' : 'PMO overall')),
    ratingColumn('Computed', 2, (item) => words(computed(item))),
    ratingColumn('Set to', 2, ({ override }) => words(override.rating)),
    textColumn('Reason', 5, ({ override }) => override.reason),
    textColumn('By', 3, ({ override }) => override.by),
    textColumn('Date', 2, ({ override }) => override.date),
  ];
  return [
    paragraph('Marked with an asterisk in the tables; each holds until its month is closed.'),
    tableOf('Ratings set by people', columns, items, null),
  ];
}
