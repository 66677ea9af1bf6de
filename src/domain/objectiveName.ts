// What an objective is called where there is no room for its whole title.

/** Without the superseded objective that titles carry in brackets: "1. 14% reduction in A&E attendances in 2017/18". */
export function objectiveName({ number, title }: { number: number | null; title: string }): string {
  const current = title
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return number === null ? current : `${number}. ${current}`;
}
