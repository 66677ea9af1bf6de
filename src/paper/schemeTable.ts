// A programme's schemes with start, value and ratings, as the published board update lists them.
import type { AssessedLine, AssessedProgramme, AssessedScheme, Assessment } from '../domain/assessed';
import { isUnidentified } from '../domain/unidentified';
import { monthLabel } from '../domain/period';
import { gatherInPieces, type Pieces } from '../domain/pieces';
import { FIGURE_NAMES, type FigureName, type Start } from '../domain/records';
import { LineColumns } from './lineColumns';
import { mostOf } from './mostOf';
import type { Block, Section } from './paper';
import { reportedProgrammes } from './programmeSummary';
import { figure, words } from './runs';
import { wideSection } from './section';
import { type PaperColumn, tableOf, textColumn } from './tableOf';

type Column = PaperColumn<AssessedScheme>;

/** None for a programme without schemes. */
export function schemeTable(programme: AssessedProgramme, assessment: Assessment): Block[] {
  const schemes = assessment.schemes.filter((each) => each.programme === programme.name);
  if (schemes.length === 0) return [];
  return schemesAsTable(`${programme.name}: schemes`, schemes, assessment);
}

/** A section a programme, where programmes have no reports of their own. */
export function schemeTables(assessment: Assessment): Pieces<Section[]> {
  const asSection = (name: string, blocks: readonly Block[]) =>
    blocks.length > 0 ? [wideSection(`schemes:${name}`, name, blocks)] : [];
  return gatherInPieces([
    ...reportedProgrammes(assessment).map(
      (programme) => () => asSection(programme.name, schemeTable(programme, assessment)),
    ),
    () => asSection('Schemes of no programme', unplacedSchemes(assessment)),
  ]);
}

/** Schemes of no programme. */
export function unplacedSchemes(assessment: Assessment): Block[] {
  const names = new Set(assessment.programmes.map(({ name }) => name));
  const schemes = assessment.schemes.filter(({ programme }) => programme === null || !names.has(programme));
  return schemes.length === 0 ? [] : schemesAsTable('Schemes of no programme', schemes, assessment);
}

/** The unit only where there is money. */
function schemesAsTable(name: string, all: readonly AssessedScheme[], assessment: Assessment): Block[] {
  const named = all.filter((each) => !isUnidentified(each.name));
  const { shown: schemes, note } = mostOf(named, ({ figures }) => Math.abs(figures.target ?? figures.plan ?? 0), {
    what: 'schemes',
    which: 'the largest by value',
    where: 'rated on their own sheets of the workbook',
  });
  const hasMoney = FIGURE_NAMES.some((figureName) => schemes.some(({ figures }) => figures[figureName] !== null));
  const caption = hasMoney ? `${name} (£k)` : name;
  return [tableOf(caption, columnsOf(schemes, assessment), schemes, null), ...note];
}

function columnsOf(schemes: readonly AssessedScheme[], assessment: Assessment): Column[] {
  const columns = new LineColumns(assessment);
  const has = (name: FigureName) => schemes.some(({ figures }) => figures[name] !== null);
  const money = (heading: string, name: FigureName) =>
    has(name) ? [columns.money(heading, name) as PaperColumn<AssessedLine>] : [];
  return [
    ...(schemes.some(({ record }) => record.id)
      ? [textColumn<AssessedScheme>('ID', 2.4, ({ record }) => record.id ?? '')]
      : []),
    textColumn('Scheme', 6, ({ name }) => name),
    ...starts(schemes),
    ...money('Plan', 'plan'),
    ...money('Target', 'target'),
    ...money('YTD plan', 'ytdPlan'),
    ...money('YTD actual', 'ytdActual'),
    ...(has('ytdActual') && has('ytdPlan') ? [columns.variance('YTD variance', 'ytdVariance')] : []),
    columns.rating('Milestones', 'milestoneRating'),
    columns.rating('Finance YTD', 'ytdRating'),
    columns.rating('PMO overall', 'overallRating'),
  ];
}

function starts(schemes: readonly AssessedScheme[]): Column[] {
  const column = (heading: string, name: 'plannedStart' | 'actualStart'): Column[] =>
    schemes.every(({ record }) => record[name].kind === 'blank')
      ? []
      : [
          {
            ...textColumn<AssessedScheme>(heading, 2.2, () => ''),
            cell: ({ record }) => {
              const text = startText(record[name]);
              const at = record.startCells[name];
              const run = /\d/.test(text) && at ? figure(text, [at]) : words(text);
              return { runs: text === '' ? [] : [run], rating: null };
            },
          },
        ];
  return [...column('Planned start', 'plannedStart'), ...column('Actual start', 'actualStart')];
}

/** As the published tables write it: "Apr 2018". */
function startText(start: Start): string {
  switch (start.kind) {
    case 'month': {
      const [month = '', year = ''] = monthLabel(start.month).split(' ');
      return `${month.slice(0, 3)} ${year}`;
    }
    case 'toBeConfirmed':
      return 'TBC';
    case 'notApplicable':
      return 'N/A';
    case 'blank':
      return '';
  }
}
