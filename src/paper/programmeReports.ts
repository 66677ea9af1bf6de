// A report a programme: where it stands, its schemes, open exceptions, escalations, risks, deep dives, changes.
import type { AssessedProgramme, Assessment } from '../domain/assessed';
import { gatherInPieces, type Pieces } from '../domain/pieces';
import { escalationBlocks, exceptionBlocks, withoutProgramme } from './exceptionsTable';
import type { Block, Section } from './paper';
import { programmeSummary, reportedProgrammes } from './programmeSummary';
import { changeTable, deepDiveTable, riskTable } from './registerTables';
import { schemeTable, unplacedSchemes } from './schemeTable';
import { section } from './section';

export function* programmeReports(assessment: Assessment): Pieces<Section[]> {
  const reports = yield* gatherInPieces([
    ...reportedProgrammes(assessment).map((programme) => () => reportIfKnown(programme, assessment)),
    () => restOfReport(assessment),
  ]);
  return reports.map(onWidePages);
}

function* reportIfKnown(programme: AssessedProgramme, assessment: Assessment): Pieces<Section[]> {
  const isReported = isKnown(programme, assessment);
  yield;
  return isReported ? [yield* programmeReport(programme, assessment)] : [];
}

/** Exceptions need the width; turning the page for each of a programme's parts would leave half of them empty. */
function onWidePages(report: Section): Section {
  return { ...report, orientation: 'landscape', sections: report.sections.map(onWidePages) };
}

function* programmeReport(programme: AssessedProgramme, assessment: Assessment): Pieces<Section> {
  const { name } = programme;
  const { exceptions, escalations, registers } = assessment;
  const own = <T extends { programme: string | null }>(items: readonly T[]) =>
    items.filter((item) => item.programme === name);
  const part = (id: string, heading: string, blocks: readonly Block[]) =>
    section(`programme:${name}:${id}`, heading, blocks);
  const schemes = schemeTable(programme, assessment);
  yield;
  const summary = programmeSummary(`${name}: progress overview`, [programme], assessment);
  yield;
  const open = exceptionBlocks(`${name}: open exceptions`, own(exceptions), assessment);
  yield;
  return section(
    `programme:${name}`,
    name,
    [],
    [
      part('overview', 'Progress overview', [summary]),
      ...(schemes.length > 0 ? [section(`programme:${name}:schemes`, 'Schemes', schemes)] : []),
      part('exceptions', 'Open exceptions', open),
      part('escalations', 'Escalations', escalationBlocks(own(escalations))),
      ...filled(part('risks', 'Risks', riskTable(`${name}: open risks`, own(registers.risks)))),
      ...filled(part('deep-dives', 'Deep dives', deepDiveTable(`${name}: deep dives`, own(registers.deepDives)))),
      ...filled(part('changes', 'Change control', changeTable(`${name}: changes (£k)`, own(registers.changes)))),
    ],
  );
}

/** Of a programme that the workbook only names there is nothing to report; the summary and the data status have it. */
function isKnown(programme: AssessedProgramme, { schemes, exceptions, escalations, registers }: Assessment): boolean {
  const { risks, deepDives, changes } = registers;
  const hasFigures = Object.values(programme.figures).some((value) => value !== null);
  const isRated = programme.overallRating !== 'Grey' || programme.ytd.basis === 'notDue';
  const isNamed = ({ programme: name }: { programme: string | null }) => name === programme.name;
  return (
    hasFigures ||
    isRated ||
    [schemes, exceptions, escalations, risks, deepDives, changes].some((items) => items.some(isNamed))
  );
}

/** Whatever the workbook places under no programme that is reported. */
function restOfReport(assessment: Assessment): Section[] {
  const exceptions = withoutProgramme(assessment.exceptions, assessment);
  const escalations = withoutProgramme(assessment.escalations, assessment);
  const groups = assessment.programmes.filter(({ members }) => members.length > 0).map(({ name }) => name);
  const ofGroups = assessment.exceptions.filter(({ programme }) => programme !== null && groups.includes(programme));
  const items = [...ofGroups, ...exceptions];
  const risen = [
    ...assessment.escalations.filter(({ programme }) => programme !== null && groups.includes(programme)),
    ...escalations,
  ];
  const schemes = unplacedSchemes(assessment);
  if (items.length + risen.length + schemes.length === 0) return [];
  const parts = [
    ...filled(section('rest:schemes', 'Schemes', schemes)),
    ...(items.length > 0
      ? [section('rest:exceptions', 'Open exceptions', exceptionBlocks('Other open exceptions', items, assessment))]
      : []),
    ...(risen.length > 0 ? [section('rest:escalations', 'Escalations', escalationBlocks(risen))] : []),
  ];
  return [section('rest', 'Across programmes', [], parts)];
}

export function filled(part: Section): Section[] {
  return part.blocks.length + part.sections.length > 0 ? [part] : [];
}
