// The activity of the May 2017 report: its printed year to date figures and the sentences it draws from them.
import type { Assessment, ReportedObjective } from '../../src/domain/assessed';
import { roundHalfUp } from '../../src/domain/percent';
import { field, readPublished } from '../samples/readCsv';
import { compareMoney, compareText, type Comparison } from './comparison';

function objectiveOf({ objectives }: Assessment, number: string): ReportedObjective {
  const found = objectives.find(({ record }) => record.number === Number(number));
  if (!found) throw new Error(`The software knows no objective ${number}.`);
  return found;
}

export function activityYtd(assessment: Assessment): Comparison[] {
  return readPublished('2017-05', 'activity-ytd').flatMap((row) => {
    const number = field(row, 'objective');
    const objective = objectiveOf(assessment, number);
    const cell = (heading: string) => `Objective ${number}, ${heading}`;
    // Counts are whole; the report's own source may hold adjusted ones, each up to half a unit off a month.
    const slack = (objective.record.thisYear ?? []).filter((value) => value !== null).length;
    return [
      compareText(cell('v 16/17'), field(row, 'v 16/17'), { value: percent(objective.versusLastYear), slack: 0 }),
      compareMoney(cell('v Target'), field(row, 'v Target'), { value: objective.versusTarget, slack }),
      compareText(cell('% v Target'), field(row, '% v Target'), {
        value: percent(objective.percentVersusTarget),
        slack: 0,
      }),
    ];
  });
}

function percent(share: number | null): string {
  return share === null ? '' : `${roundHalfUp(share * 100, 1).toFixed(1)}%`;
}

/** Sentences about early sight of other data and about when reporting starts are people's own. */
const DRAWN = /^(Year to date|Targets are)/;

export function activityInsights(assessment: Assessment): Comparison[] {
  const rows = readPublished('2017-05', 'activity-insights').filter((row) => DRAWN.test(field(row, 'insight')));
  return rows.map((row) => {
    const number = field(row, 'objective');
    const objective = objectiveOf(assessment, number);
    const printed = field(row, 'insight');
    const computed = objective.insights.find((sentence) => sentence === printed) ?? counterpart(printed, objective);
    const against = directionAgainst(printed, objective);
    return compareText(`Objective ${number}, insight`, printed, { value: computed, slack: 0, ...against });
  });
}

/** The sentence drafted on the same subject. */
function counterpart(printed: string, { insights }: ReportedObjective): string | null {
  const subject = /\btarget\b/i.test(printed) ? /\btarget\b/i : /\bperiod\b/i;
  return insights.find((sentence) => subject.test(sentence)) ?? null;
}

/** A printed fall where the printed figures rise, or the other way round. */
function directionAgainst(
  printed: string,
  { versusLastYear, ytdActual, ytdLastYear }: ReportedObjective,
): { against?: string } {
  const says = /\b(reduced|below)\b/.test(printed) ? -1 : /\bgreater\b/.test(printed) ? 1 : 0;
  if (says === 0 || versusLastYear === null || Math.sign(versusLastYear) === says) return {};
  return { against: `its table gives ${ytdActual} against ${ytdLastYear}, ${percent(versusLastYear)}` };
}
