// What a statement can be about: a line of money, or an objective. Only carries them; refuses to compare.
import type { AssessedLine, AssessedProgramme, AssessedScheme, Assessment, ReportedObjective } from '../assessed';

export type Entity =
  | { kind: 'total'; line: AssessedLine }
  | { kind: 'programme'; line: AssessedProgramme }
  | { kind: 'scheme'; line: AssessedScheme }
  | { kind: 'objective'; objective: ReportedObjective };

export type LineEntity = Exclude<Entity, { kind: 'objective' }>;

/** What sentences are held against. */
export type Month = Pick<
  Assessment,
  'period' | 'policy' | 'programmes' | 'total' | 'schemes' | 'objectives' | 'exceptions' | 'escalations' | 'registers'
>;

export function isActivity({ kind }: Entity): boolean {
  return kind === 'objective';
}
