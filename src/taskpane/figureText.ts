// Figures as the pane writes them. Knows no rule: a share is rounded by the rule that rated it (see `percentText`).
import { thousands } from '../domain/assessSchemes';

/** £k. */
export function moneyText(value: number | null): string {
  return value === null ? 'not known' : `${value < 0 ? '-' : ''}£${thousands(Math.abs(value))}k`;
}

export function countText(value: number | null): string {
  return value === null ? 'not known' : thousands(value);
}

export function plural(number: number, one: string, several = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : several}`;
}
