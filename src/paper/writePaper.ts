// The board paper of a month, from what was assessed: an alliance report, or the shorter update that a board is given.
import type { Assessment } from '../domain/assessed';
import type { PaperCover } from '../domain/paperCover';
import { appendices } from './appendices';
import { allExceptions } from './exceptionsTable';
import { financeTable } from './financeTable';
import { objectiveSections } from './objectiveSections';
import type { Block, CoverField, Paper, Section } from './paper';
import { baselinesTable, phasingTable } from './phasingTables';
import { filled, programmeReports } from './programmeReports';
import { programmeSummary, reportedProgrammes } from './programmeSummary';
import { riskSummary } from './registerTables';
import { bullets, paragraph, typedText } from './runs';
import { schemeTables } from './schemeTable';
import { section, wideSection } from './section';
import { topTable } from './topTable';

export type PaperStructure = 'alliance' | 'board';

export interface PaperOptions {
  structure: PaperStructure;
  cover: PaperCover;
}

export function writePaper(assessment: Assessment, { structure, cover }: PaperOptions): Paper {
  const sections = structure === 'alliance' ? allianceReport(assessment, cover) : boardUpdate(assessment, cover);
  return {
    title: cover.title.trim() || TITLES[structure],
    subtitle: `Period of report: ${periodText(assessment)}`,
    author: cover.author.trim(),
    cover: coverFields(assessment, cover),
    marking: null,
    sections,
  };
}

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
function allianceReport(assessment: Assessment, cover: PaperCover): Section[] {
  const performance = [...summarySections(assessment), ...financeSections(assessment)];
  const reports = programmeReports(assessment);
  return [
    ...executiveSummary(cover),
    ...filled(section('performance', 'Programme and financial performance', [], performance)),
    ...objectiveSections(assessment),
    ...filled(section('programmes', 'Programme reports, exceptions and escalations', [], reports)),
    appendices(assessment),
  ];
}

/** In the order of the published board update: summary, shape of the programme, top schemes, progress, schemes by programme. */
function boardUpdate(assessment: Assessment, cover: PaperCover): Section[] {
  const shape = [...phasingTable(assessment), ...baselinesTable(assessment)];
  return [
    ...executiveSummary(cover),
    ...filled(section('shape', 'Shape of the current programme', shape)),
    ...filled(section('top', 'Top schemes by value', topTable(assessment))),
    ...filled(section('progress', 'Overall progress', [], progressSections(assessment))),
    ...filled(section('schemes', 'Progress by scheme', [], schemeTables(assessment))),
    ...objectiveSections(assessment),
    appendices(assessment),
  ];
}

/** Of a workbook that holds activity alone there are no exceptions to speak of. */
function progressSections(assessment: Assessment): Section[] {
  const { programmes, schemes, exceptions } = assessment;
  const hasLines = programmes.length + schemes.length + exceptions.length > 0;
  return [
    ...filled(wideSection('finance', 'Financial performance', financeBlocks(assessment))),
    ...(hasLines ? [wideSection('exceptions', 'Exceptions and escalations', allExceptions(assessment))] : []),
    ...filled(section('risks', 'Risks', riskSummary(assessment))),
  ];
}

function executiveSummary(cover: PaperCover): Section[] {
  const parts = [...introduction(cover), ...recommendedActions(cover)];
  return filled(section('summary', 'Executive summary', [], parts));
}

function introduction({ introduction: text }: PaperCover): Section[] {
  return filled(section('introduction', 'Introduction', typedText(text)));
}

function recommendedActions({ recommendedActions: text }: PaperCover): Section[] {
  const actions = text.split(/\r?\n/).map((line) => line.replace(/^\s*[-•*–]\s+/, '').trim());
  const asked = bullets(actions.filter((line) => line !== ''));
  return asked.length === 0
    ? []
    : [section('actions', 'Recommended actions', [paragraph('The meeting is asked to:'), ...asked])];
}

function summarySections(assessment: Assessment): Section[] {
  const programmes = reportedProgrammes(assessment);
  if (programmes.length === 0) return [];
  return [
    section('programme-summary', 'Programme summary', [
      paragraph('Each programme in relation to its milestones and its QIPP savings.'),
      programmeSummary('Programme summary', programmes, assessment),
    ]),
  ];
}

function financeSections(assessment: Assessment): Section[] {
  const rest = [...phasingTable(assessment), ...baselinesTable(assessment), ...topTable(assessment)];
  return [
    ...filled(wideSection('finance', 'Financial performance', financeBlocks(assessment))),
    ...filled(section('shape', 'Plan, phasing and largest schemes', rest)),
    ...filled(section('risks', 'Risks', riskSummary(assessment))),
  ];
}

/** None where nothing of money is known: a table of blanks says nothing. */
function financeBlocks(assessment: Assessment): Block[] {
  const { programmes, total } = assessment;
  const known = [...programmes, total].some(({ figures }) => Object.values(figures).some((value) => value !== null));
  return known ? [financeTable(assessment)] : [];
}
