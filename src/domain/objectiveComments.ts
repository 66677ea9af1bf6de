// What people wrote about objectives on our own sheet, joined to this month's objectives. What fits none any more is not lost.
import { objectiveHeading } from './objectiveName';

export interface WrittenComment {
  /** The title that it stood under. */
  title: string;
  text: string;
}

export interface KeptComments {
  /** In the order of the objectives; `''` where nobody wrote anything. */
  byObjective: string[];
  closed: WrittenComment[];
}

type Titled = Parameters<typeof objectiveHeading>[0];

/** By the whole title first, then by the objective's number and measure: titles are reworded, measures seldom. */
export function keepComments(objectives: readonly Titled[], written: readonly WrittenComment[]): KeptComments {
  const left = [...written];
  const take = (fits: (title: string) => boolean): string | null => {
    const index = left.findIndex(({ title }) => fits(title));
    return index < 0 ? null : left.splice(index, 1)[0]!.text;
  };
  const exact = objectives.map((objective) => take((title) => title === objectiveHeading(objective)));
  const byObjective = objectives.map((objective, index) => exact[index] ?? take(renamedFrom(objective)) ?? '');
  return { byObjective, closed: left };
}

function renamedFrom({ number, measure }: Titled): (title: string) => boolean {
  return (title) => number !== null && title.startsWith(`Objective ${number}:`) && title.endsWith(`(${measure})`);
}
