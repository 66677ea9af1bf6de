// What a Settings sheet says of the programme that an objective belongs to: 'Programme of objective 3', 'Programme of "OP FU"'.
// Refuses to know whether there is such an objective or programme.
import { isSameName } from '../domain/programmeNames';

export interface PlacedObjective {
  /** Its number, its title or its measure. */
  objective: string;
  programme: string;
}

const NAME = /^programme of (?:objective (?=\d+$))?"?(.+?)"?$/i;

/** Null for the name of another setting. */
export function readPlaced(name: string, programme: string): PlacedObjective | null {
  const [, objective] = NAME.exec(name) ?? [];
  return objective === undefined ? null : { objective, programme };
}

export function isPlaced(
  { objective }: PlacedObjective,
  { number, title, measure }: { number: number | null; title: string; measure: string },
): boolean {
  if (/^\d+$/.test(objective)) return number === Number(objective);
  return [title, measure].some((name) => isSameName(name, objective));
}
