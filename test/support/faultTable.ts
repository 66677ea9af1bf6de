// How often each kind of fault was tried, and what came of it. Refuses to know how that was found out.
import type { Outcome } from './faultRun';

export type Counted = Outcome | 'lost';

export interface FaultRow {
  scenario: string;
  kind: string;
  outcomes: Record<Counted, number>;
}

const COUNTED: readonly Counted[] = ['as before', 'done', 'done first', 'lost'];

export class FaultTable {
  private readonly byKey = new Map<string, FaultRow>();

  count(scenario: string, kind: string, outcome: Counted, times = 1): void {
    const key = `${scenario} ${kind}`;
    const row = this.byKey.get(key) ?? { scenario, kind, outcomes: noOutcomes() };
    row.outcomes[outcome] += times;
    this.byKey.set(key, row);
  }

  rows(): FaultRow[] {
    return [...this.byKey.values()];
  }

  add(rows: readonly FaultRow[]): void {
    for (const { scenario, kind, outcomes } of rows)
      for (const outcome of COUNTED) this.count(scenario, kind, outcome, outcomes[outcome]);
  }

  text(): string {
    const all = this.rows();
    const sum = all.reduce((total, { outcomes }) => {
      for (const outcome of COUNTED) total[outcome] += outcomes[outcome];
      return total;
    }, noOutcomes());
    const heading = [
      'action'.padEnd(18),
      'fault'.padEnd(34),
      ...['tried', ...COUNTED].map((name) => name.padStart(11)),
    ];
    const total: FaultRow = { scenario: 'all', kind: '', outcomes: sum };
    return [heading.join(''), ...[...all, total].map(line)].join('\n');
  }
}

const noOutcomes = (): FaultRow['outcomes'] => ({ 'as before': 0, done: 0, 'done first': 0, lost: 0 });

function line({ scenario, kind, outcomes }: FaultRow): string {
  const counts = COUNTED.map((outcome) => outcomes[outcome]);
  const tried = counts.reduce((sum, count) => sum + count, 0);
  return [scenario.padEnd(18), kind.padEnd(34), ...[tried, ...counts].map((count) => String(count).padStart(11))].join(
    '',
  );
}
