// The board paper of a month, from what was assessed: an alliance report, or the shorter update that a board is given.
import type { Assessment } from '../domain/assessed';
import { deliveredToBoard } from '../domain/messages/delivered';
import { SUBJECTS } from '../domain/messages/keyMessages';
import type { TextSection } from '../domain/messages/textSections';
import { paperTexts } from '../domain/narrativeSections';
import { gatherInPieces, type Pieces, whole } from '../domain/pieces';
import { publicCopy } from '../domain/publicCopy';
import type { PaperCover, PaperStructure } from '../domain/paperCover';
import { appendices } from './appendices';
import { allExceptions } from './exceptionsTable';
import { financeTable } from './financeTable';
import { kindsTable } from './kindsTable';
import { objectiveSections } from './objectiveSections';
import type { Block, CoverField, Paper, Section } from './paper';
import { baselinesTable, phasingTable } from './phasingTables';
import { filled, programmeReports } from './programmeReports';
import { programmeSummary, reportedProgrammes } from './programmeSummary';
import { riskSummary } from './registerTables';
import { paragraph } from './runs';
import { schemeTables } from './schemeTable';
import { saidRuns, textBlocks } from './textBlocks';
import { section, wideSection } from './section';
import { topHeading, topTable } from './topTable';

export interface PaperOptions {
  structure: PaperStructure;
  cover: PaperCover;
  /** A copy for the public: withholds small counts of patients, and whatever they could be calculated back from. */
  publicCopy?: boolean;
}

export function writePaper(assessment: Assessment, options: PaperOptions): Paper {
  return whole(writePaperInPieces(assessment, options));
}

export function* writePaperInPieces(
  given: Assessment,
  { structure, cover: asTyped, publicCopy: isPublic = false }: PaperOptions,
): Pieces<Paper> {
  const covered = { ...given, cover: asTyped };
  const assessment = isPublic ? publicCopy(covered) : covered;
  const { cover } = assessment;
  const texts = yield* paperTexts(assessment, structure);
  const report = yield* (structure === 'alliance' ? allianceReport : boardUpdate)(assessment, texts);
  return {
    title: cover.title.trim() || TITLES[structure],
    subtitle: `Period of report: ${periodText(assessment)}`,
    author: cover.author.trim(),
    cover: coverFields(assessment, cover),
    marking: isPublic ? PUBLIC_MARKING : null,
    sections: [...report, appendices(assessment, isPublic)],
  };
}

const PUBLIC_MARKING = 'Public copy: small numbers of patients are withheld';

const TITLES: Record<PaperStructure, string> = {
  alliance: 'Alliance PMO report',
  board: 'Transformation programme update',
};

function periodText({ period }: Assessment): string {
  return period ? `${period.label} (month ${period.month} of ${period.financialYear})` : 'not stated';
}

function coverFields(assessment: Assessment, cover: PaperCover): CoverField[] {
  return [
    { label: 'Meeting', text: cover.meeting.trim() },
    { label: 'Date', text: cover.date.trim() },
    { label: 'Period of report', text: periodText(assessment) },
    { label: 'Author', text: cover.author.trim() },
    { label: 'Senior responsible owner', text: cover.sro.trim() },
    { label: 'Purpose', text: cover.purpose.trim() },
    { label: 'Confidentiality', text: cover.confidentiality.trim() },
  ];
}

/** In the order of the published monthly report: messages, summary, finance, objectives, a report a programme, appendices. */
function* allianceReport(assessment: Assessment, texts: readonly TextSection[]): Pieces<Section[]> {
  const performance = yield* gatherInPieces([() => summarySections(assessment), () => financeSections(assessment)]);
  const reports = yield* programmeReports(assessment);
  return yield* gatherInPieces([
    () => executiveSummary(texts),
    () => filled(section('performance', 'Programme and financial performance', [], performance)),
    () => objectiveSections(assessment),
    () => filled(section('programmes', 'Programme reports, exceptions and escalations', [], reports)),
  ]);
}

/** In the order of the published board update: summary, shape of the programme, top schemes, progress, schemes by programme. */
function* boardUpdate(assessment: Assessment, texts: readonly TextSection[]): Pieces<Section[]> {
  const shape = yield* gatherInPieces([() => phasingTable(assessment), () => baselinesTable(assessment)]);
  const progress = yield* progressSections(assessment);
  const schemes = yield* schemeTables(assessment);
  return yield* gatherInPieces([
    () => executiveSummary(texts),
    () => filled(section('shape', 'Shape of the current programme', shape)),
    () => filled(section('top', topHeading(assessment), topTable(assessment))),
    () => filled(section('progress', 'Overall progress', [], progress)),
    () => filled(section('schemes', 'Progress by scheme', [], schemes)),
    () => objectiveSections(assessment),
  ]);
}

/** Of a workbook that holds activity alone there are no exceptions to speak of. */
function progressSections(assessment: Assessment): Pieces<Section[]> {
  const { programmes, schemes, exceptions } = assessment;
  const hasLines = programmes.length + schemes.length + exceptions.length > 0;
  const finance = () => [...delivered(assessment), ...financeBlocks(assessment)];
  return gatherInPieces([
    () => filled(wideSection('finance', 'Financial performance', finance())),
    () => (hasLines ? [wideSection('exceptions', 'Exceptions and escalations', allExceptions(assessment))] : []),
    () => filled(section('risks', 'Risks', riskSummary(assessment))),
  ]);
}

/** The board's sentence once more, above its table and rounded alike. */
function delivered(assessment: Assessment): Block[] {
  const said = deliveredToBoard(assessment, assessment.cover.subject || SUBJECTS.board);
  return said ? [paragraph(...saidRuns(said))] : [];
}

/** The texts of the report, drafted from the figures. */
function executiveSummary(texts: readonly TextSection[]): Section[] {
  const made = (wanted: (text: TextSection) => boolean) => texts.filter(wanted).map(textSection).filter(says);
  const programmes = section('programme-messages', 'Key messages at programme level', [], made(isOfProgramme));
  const parts = [
    ...made((text) => !isOfProgramme(text) && text.id !== 'actions'),
    ...filled(programmes),
    ...made(({ id }) => id === 'actions'),
  ];
  return filled(section('summary', 'Executive summary', [], parts));
}

const isOfProgramme = ({ id }: TextSection) => id.startsWith('programme-messages:');
const says = ({ blocks, sections }: Section) => blocks.length + sections.length > 0;

function textSection(text: TextSection): Section {
  const blocks = textBlocks(text);
  const isAsked = text.id === 'actions' && blocks.length > 0;
  return section(text.id, text.heading, [...(isAsked ? [paragraph('The meeting is asked to:')] : []), ...blocks]);
}

function summarySections(assessment: Assessment): Section[] {
  const programmes = reportedProgrammes(assessment);
  if (programmes.length === 0) return [];
  return [
    section('programme-summary', 'Programme summary', [
      paragraph(
        `${programmes.length === 1 ? 'The' : 'Each'} programme in relation to its milestones and its QIPP savings.`,
      ),
      programmeSummary('Programme summary', programmes, assessment),
    ]),
  ];
}

function* financeSections(assessment: Assessment): Pieces<Section[]> {
  const rest = yield* gatherInPieces<Block>([
    () => phasingTable(assessment),
    () => baselinesTable(assessment),
    () => topTable(assessment),
  ]);
  return yield* gatherInPieces([
    () => filled(wideSection('finance', 'Financial performance', financeBlocks(assessment))),
    () => filled(section('shape', 'Plan, phasing and largest schemes', rest)),
    () => filled(section('risks', 'Risks', riskSummary(assessment))),
  ]);
}

/** None where nothing of money is known: a table of blanks says nothing. */
function financeBlocks(assessment: Assessment): Block[] {
  const { programmes, total } = assessment;
  const known = [...programmes, total].some(({ figures }) => Object.values(figures).some((value) => value !== null));
  return known ? [financeTable(assessment), ...kindsTable(assessment)] : [];
}
