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

/** The whole title, with the measure by which objectives of one number are told apart. */
export function objectiveHeading({ number, title, measure }: Named & { measure: string }): string {
  const text = title.replace(/\s+/g, ' ').trim();
  const told = text === measure ? text : `${text} (${measure})`;
  return number === null ? `Measure: ${told}` : `Objective ${number}: ${told}`;
}
