// A second opinion on the next month: one provider's early figures brought up to all providers, averaged with what SUS has,
// by a profile of the last three whole years. Refuses to speak where any of them is missing.
import type { Months } from './months';
import { lastMonthWith } from './projection';

export interface ProxyInputs {
  thisYear: Months | null;
  lastYear: Months | null;
  earlierYears: readonly Months[];
  statuses: readonly string[];
  provider: { name: string; months: Months } | null;
}

export interface SusProxy {
  provider: string;
  /** Month of the financial year that it speaks of, 1 is April. */
  month: number;
  value: number;
}

const YEARS_OF_PROFILE = 3;

/**
 * The published report averages April's SUS count and May's inflated provider count and multiplies by a monthly profile.
 * Both are first brought to an average month, so that a season already in a count is not counted again.
 */
export function susProxy({ thisYear, lastYear, earlierYears, statuses, provider }: ProxyInputs): SusProxy | null {
  const years = lastYear ? [lastYear, ...earlierYears].slice(0, YEARS_OF_PROFILE) : [];
  const profile = years.length === YEARS_OF_PROFILE ? monthlyProfile(years) : null;
  if (!profile || !provider || !thisYear) return null;
  const counted = thisYear.map((value, index) => (statuses[index] === 'estimate' ? null : value));
  const last = lastMonthWith(counted);
  const [sus, same, early] = [
    counted[last - 1] ?? null,
    provider.months[last - 1] ?? null,
    provider.months[last] ?? null,
  ];
  if (sus === null || !same || early === null) return null;
  const inflated = early * (sus / same);
  const level = (sus / profile[last - 1]! + inflated / profile[last]!) / 2;
  return { provider: provider.name, month: last + 1, value: level * profile[last]! };
}

/** How a month stands to an average one, 1 on average; null where a month is missing or empty in all years. */
export function monthlyProfile(years: readonly Months[]): number[] | null {
  if (years.length === 0 || years.some((months) => months.length < 12 || months.includes(null))) return null;
  const totals = Array.from({ length: 12 }, (_, month) => years.reduce((sum, months) => sum + months[month]!, 0));
  const average = totals.reduce((sum, total) => sum + total, 0) / 12;
  return totals.every((total) => total > 0) ? totals.map((total) => total / average) : null;
}
