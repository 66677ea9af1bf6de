// What tells our charts and conditional formats from people's, whoever looks for them.

/** Begins the name of every chart of ours, so that a refresh finds its own again; a renamed one is the renamer's. */
export const CHART_PREFIX = 'QIPP Reporter ';

export function chartsOfOurs(names: readonly string[]): string[] {
  return names.filter((name) => name.startsWith(CHART_PREFIX));
}

/** Counts as nothing in a formula, tells anyone who looks whose rule it is, and finds it again. */
export const RULE_SIGNATURE = 'N("QIPP Reporter")';
