// From the records of one month to everything that is true of it. The one entrance to the rules.
import { acknowledgeInPieces, type Acknowledged } from './acknowledgements';
import type { AssessedLine, AssessedProgramme, AssessedScheme, Assessment } from './assessed';
import { assessObjectives } from './assessObjectives';
import { assessRegisters } from './assessRegisters';
import { allianceTotal, totalLineInPieces } from './assessTotal';
import { checkFiguresInPieces } from './checkFigures';
import { linesByKey } from './linesByKey';
import { narrativeSections } from './narrativeSections';
import { objectiveProgramme } from './checks/objectiveProgramme';
import { notChecked } from './notChecked';
import { byProgramme, openExceptions, programmeReasons, withConfidenceReason } from './exceptions';
import type { Finding } from './finding';
import { isSameName } from './programmeNames';
import { previousMonth } from './closedMonths';
import { escalations } from './escalations';
import { keepWords, type KeptWords, withRow } from './keptWords';
import { movements } from './movement';
import { notOnRecord, withLastConfidence, withWordsFromHistory } from './rememberedWords';
import { restatedActivity } from './restatedActivity';
import { type ReportedLines, type Restated, restatements } from './restatements';
import { flatMapInPieces, forEachInPieces, mapInPieces, type Pieces, whole } from './pieces';
import { kindsInOneTotal } from './checks/kindsInOneTotal';
import { phasingTable } from './phasingTable';
import { OF_RECORD } from './ofRecord';
import { type RatedMonth, rateLinesInPieces } from './rateLines';
import { savingsKinds } from './savingsKinds';
import type { Records } from './records';
import { typedExceptions } from './typedExceptions';
import type { RatedLines } from './withOverrides';

/** @param rated the records' lines, where they are rated already. */
export function assess(records: Records, rated: RatedMonth = whole(rateLinesInPieces(records, OF_RECORD))): Assessment {
  return whole(assessInPieces(records, rated));
}

export function* assessInPieces(records: Records, rated: RatedMonth): Pieces<Assessment> {
  const { period, policy, history } = records;
  const { schemes } = rated;
  const { open: exceptions, closed: closedExceptions } = yield* exceptionsOf(rated, records);
  yield;
  const { programmes, total } = yield* withFlags(rated, exceptions, records);
  const registers = yield* assessRegisters(records, { schemes, programmes, total });
  yield;
  const objectives = assessObjectives(records);
  const restated = yield* allRestatements({ programmes, schemes, total }, objectives.reported, records);
  yield;
  const totals = yield* printedTotalLines(records, programmes, schemes, total);
  const lines = { programmes, total, totals, schemes, exceptions };
  const kinds = savingsKinds(lines, records);
  yield;
  const unplaced = objectiveProgramme(objectives.reported, programmes);
  const found = [...(yield* checkFiguresInPieces(records, lines)), ...kindsInOneTotal(kinds, policy), ...unplaced];
  const phasing = yield* phasingTable({ programmes, schemes, total }, records.totals, period);
  yield;
  const escalated = yield* escalations({ exceptions, programmes, schemes, period, policy });
  yield;
  const noted = yield* withNotes([records, rated, { findings: found }, registers, objectives, restated], records);
  yield;
  const assessment = {
    ...{ period, policy, cover: records.cover, history },
    ...lines,
    ...{ phasing, kinds },
    registers: registers.assessed,
    objectives: objectives.reported,
    closedComments: objectives.closedComments,
    closedExceptions,
    addedExceptionColumns: records.addedExceptionColumns,
    escalations: escalated,
    restatements: restated.restatements,
    ...{ findings: noted.findings, goneNotes: noted.gone },
    notChecked: [...(yield* notChecked(records, lines)), ...objectives.notChecked],
  };
  yield;
  return yield* withSections({ ...assessment, movements: [], narrative: [] }, records);
}

/** With what moved since the month before, and the texts that are drafted of all the rest. */
function* withSections(assessment: Assessment, { history, period, writtenSections }: Records): Pieces<Assessment> {
  const moved = { ...assessment, movements: yield* movements(assessment, previousMonth(history, period)) };
  return { ...moved, narrative: yield* narrativeSections(moved, writtenSections) };
}

function* withNotes(parts: readonly { findings: Finding[] }[], { notes }: Records): Pieces<Acknowledged> {
  const findings = parts.flatMap((part) => part.findings);
  yield;
  return yield* acknowledgeInPieces(findings, notes);
}

function* allRestatements(
  lines: ReportedLines,
  objectives: Assessment['objectives'],
  { history, period }: Records,
): Pieces<Restated> {
  const both = [yield* restatements(lines, history, period), restatedActivity(objectives, history, period)];
  return {
    restatements: both.flatMap((each) => each.restatements),
    findings: both.flatMap(({ findings }) => findings),
  };
}

/** Found by rule and entered by people, with the words of this month's sheet, of the log and of earlier months. */
function* exceptionsOf({ programmes, schemes }: RatedLines, records: Records): Pieces<KeptWords> {
  const { period, policy, history, writtenExceptions } = records;
  const found = yield* openExceptions({ programmes, schemes, logged: records.exceptions, policy });
  const lastMonth = previousMonth(history, period);
  const typed = yield* typedExceptions(found, writtenExceptions);
  const typedRows = [...typed.values()];
  const isTypedRow = new Set(typedRows);
  const others = writtenExceptions.filter((row) => !isTypedRow.has(row));
  yield;
  const remembered = yield* withWordsFromHistory(yield* withLastConfidence(found, lastMonth), others, history);
  const { open, closed } = yield* keepWords(remembered, others);
  const typedItems = yield* withLastConfidence([...typed.keys()], lastMonth);
  const own = yield* mapInPieces(typedItems, (item, index) => withRow(item, typedRows[index]));
  yield;
  return {
    open: yield* mapInPieces(byProgramme([...open, ...own], programmes), withConfidenceReason),
    closed: yield* notOnRecord(closed, history, period),
  };
}

function* withFlags(rated: RatedMonth, exceptions: Assessment['exceptions'], records: Records) {
  const withExceptions = yield* programmesWithExceptions(exceptions, records);
  const programmes = rated.programmes.map((line, _, all) => flagged(line, all, withExceptions, records));
  return { programmes, total: { ...rated.total, hasExceptions: programmes.some((line) => line.hasExceptions) } };
}

/** By every name they go by: a scheme's exception counts for the programme its own row names, too. */
function* programmesWithExceptions(exceptions: Assessment['exceptions'], { schemes }: Records): Pieces<Set<string>> {
  const statedBy = new Map(yield* mapInPieces(schemes, ({ key, programme }) => [key, programme] as const));
  const names = new Set<string>();
  yield* forEachInPieces(exceptions, ({ key, programme }) => {
    for (const name of [programme, statedBy.get(key) ?? null]) if (name !== null) names.add(name);
  });
  return names;
}

function flagged(
  programme: AssessedProgramme,
  all: readonly AssessedProgramme[],
  withExceptions: ReadonlySet<string>,
  { policy }: Records,
): AssessedProgramme {
  const names = [programme.name, ...programme.members];
  const entered = [...withExceptions].some((name) => names.includes(name) || isSameName(name, programme.name));
  const members = all.filter(({ name }) => programme.members.includes(name));
  const offTrack = [programme, ...members].some((line) => programmeReasons(line, policy).length > 0);
  return { ...programme, hasExceptions: entered || offTrack };
}

/** Each printed total as a line: the alliance's is the total itself, any other is that of the lines it covers. */
function* printedTotalLines(
  records: Records,
  programmes: readonly AssessedProgramme[],
  schemes: readonly AssessedScheme[],
  total: Assessment['total'],
): Pieces<Assessment['totals']> {
  const lineOf = linesByKey(programmes, schemes);
  yield;
  const ofAlliance = allianceTotal(records.totals);
  const lines: AssessedLine[] = [];
  for (const printed of records.totals) {
    const covered = yield* flatMapInPieces(printed.lineKeys, (key) => lineOf.get(key) ?? []);
    lines.push(printed === ofAlliance ? total : yield* totalLineInPieces(printed, covered, records));
  }
  return lines;
}
