// £k as the reports' tables write them. Refuses to know the unit's sign: a sentence puts it before and behind.
import { roundHalfUp } from './percent';
import { withCommas } from './withCommas';

/** £k as whole thousands, a minus for what is adverse: `12,407`, `-105`; `''` for what is not known. */
export function moneyText(value: number | null): string {
  if (value === null) return '';
  const rounded = roundHalfUp(value, 0);
  // Below half a thousand a whole number would read as none.
  if (rounded === 0 && value !== 0) return String(roundHalfUp(value, 3) || 0);
  return wholeText(rounded);
}

/** Without a minus before nothing. */
export function wholeText(whole: number): string {
  return withCommas(String(whole));
}
