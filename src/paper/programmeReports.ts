// A report a programme: where it stands, its schemes, open exceptions, escalations, risks, deep dives, changes.
import type { AssessedProgramme, Assessment } from '../domain/assessed';
import { escalationBlocks, exceptionBlocks, withoutProgramme } from './exceptionsTable';
import type { Block, Section } from './paper';
import { programmeSummary, reportedProgrammes } from './programmeSummary';
import { changeTable, deepDiveTable, riskTable } from './registerTables';
import { schemeTable, unplacedSchemes } from './schemeTable';
import { section } from './section';

export function programmeReports(assessment: Assessment): Section[] {
  return [
    ...reportedProgrammes(assessment)
      .filter((programme) => isKnown(programme, assessment))
      .map((programme) => programmeReport(programme, assessment)),
    ...restOfReport(assessment),
  ].map(onWidePages);
}

/** Exceptions need the width; turning the page for each of a programme's parts would leave half of them empty. */
function onWidePages(report: Section): Section {
  return { ...report, orientation: 'landscape', sections: report.sections.map(onWidePages) };
}

function programmeReport(programme: AssessedProgramme, assessment: Assessment): Section {
  const { name } = programme;
  const { exceptions, escalations, registers } = assessment;
  const own = <T extends { programme: string | null }>(items: readonly T[]) =>
    items.filter((item) => item.programme === name);
  const part = (id: string, heading: string, blocks: readonly Block[]) =>
    section(`programme:${name}:${id}`, heading, blocks);
  const schemes = schemeTable(programme, assessment);
  const summary = programmeSummary(`${name}: progress overview`, [programme], assessment);
  return section(
    `programme:${name}`,
    name,
    [],
    [
      part('overview', 'Progress overview', [summary]),
      ...(schemes.length > 0 ? [section(`programme:${name}:schemes`, 'Schemes', schemes)] : []),
      section(
        `programme:${name}:exceptions`,
        'Open exceptions',
        exceptionBlocks(`${name}: open exceptions`, own(exceptions), assessment),
      ),
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
  const own = [schemes, exceptions, escalations, risks, deepDives, changes].flat();
  return hasFigures || isRated || own.some((item) => item.programme === programme.name);
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
