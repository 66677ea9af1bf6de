// What an objective is called: in a line of a table, and over a block of its own.

interface Named {
  number: number | null;
  title: string;
}

/** Without the superseded objective that titles carry in brackets: "1. 14% reduction in A&E attendances in 2017/18". */
export function objectiveName({ number, title }: Named): string {
  const current = title
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return number === null ? current : `${number}. ${current}`;
}

/** The current objective with its measure, by which objectives of one number are told apart. */
export function objectiveHeading(objective: Named & { measure: string }): string {
  const name = objectiveName({ ...objective, number: null });
  const told = name === objective.measure ? name : `${name} (${objective.measure})`;
  return (objective.number === null ? `Measure: ${told}` : `Objective ${objective.number}: ${told}`).trim();
}

/** What the title says in brackets: how it is counted, and which objective it superseded. */
export function objectiveRemarks({ title }: Named): string {
  return [...title.matchAll(/\(([^)]*)\)/g)].map(([, remark]) => remark!.trim()).join('; ');
}
