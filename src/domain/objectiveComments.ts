// What people wrote about objectives on our own sheet, joined to this month's objectives. What fits none any more is not lost.
import type { Months } from './months';
import { objectiveHeading } from './objectiveName';

/** A block of our sheet, with whatever people typed in it. */
export interface WrittenComment {
  /** The title that it stood under. */
  title: string;
  /** The first year of its months, which tells measures of one name apart. */
  figures: string;
  /** `''` where nobody wrote anything. */
  text: string;
}

export interface KeptComments {
  /** In the order of the objectives; `''` where nobody wrote anything. */
  byObjective: string[];
  closed: WrittenComment[];
}

type Titled = Parameters<typeof objectiveHeading>[0] & { lastYear: Months | null };

/** By the whole title first, then by the objective's number and measure: titles are reworded, measures seldom. */
export function keepComments(objectives: readonly Titled[], written: readonly WrittenComment[]): KeptComments {
  const found = new Map<Titled, WrittenComment>();
  for (const [title, alike] of byTitle(objectives)) {
    const blocks = written.filter((block) => block.title === title);
    for (const [objective, block] of pairsOfTitle(alike, blocks)) found.set(objective, block);
  }
  const left = new Set(written);
  for (const block of found.values()) left.delete(block);
  for (const objective of objectives.filter((one) => !found.has(one))) {
    const block = [...left].find(({ title }) => isRenamed(title, objective));
    if (!block) continue;
    found.set(objective, block);
    left.delete(block);
  }
  return {
    byObjective: objectives.map((objective) => found.get(objective)?.text ?? ''),
    closed: [...left].filter(({ text }) => text !== ''),
  };
}

/** Of one title: by figures that only one objective and one block have, then by place. */
function pairsOfTitle(alike: readonly Titled[], blocks: readonly WrittenComment[]): [Titled, WrittenComment][] {
  const sure = alike.flatMap((objective): [Titled, WrittenComment][] => {
    const figures = figuresOf(objective);
    const [same, ...others] = blocks.filter((block) => block.figures === figures);
    const isOnly = others.length === 0 && alike.filter((one) => figuresOf(one) === figures).length === 1;
    return same && isOnly ? [[objective, same]] : [];
  });
  const open = alike.filter((objective) => !sure.some(([one]) => one === objective));
  const rest = blocks.filter((block) => !sure.some(([, one]) => one === block));
  // Of several of one name, with one more or less than before, none can be told by its place.
  if (alike.length > 1 && open.length !== rest.length) return sure;
  const byPlace = open.flatMap((objective, index): [Titled, WrittenComment][] => {
    const block = rest[index];
    return block ? [[objective, block]] : [];
  });
  return [...sure, ...byPlace];
}

function byTitle(objectives: readonly Titled[]): Map<string, Titled[]> {
  const groups = new Map<string, Titled[]>();
  for (const objective of objectives) {
    const title = objectiveHeading(objective);
    groups.set(title, [...(groups.get(title) ?? []), objective]);
  }
  return groups;
}

/** As the block shows them. */
function figuresOf({ lastYear }: Titled): string {
  return (lastYear ?? []).map((value) => (value === null ? '' : Math.round(value))).join(' ');
}

function isRenamed(title: string, { number, measure }: Titled): boolean {
  return number !== null && title.startsWith(`Objective ${number}:`) && title.endsWith(`(${measure})`);
}
