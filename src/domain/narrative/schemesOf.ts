// The open schemes of a programme, of a group its members' as well, or of the whole; with `closedToo` those that were closed.
import type { AssessedScheme } from '../assessed';
import type { Entity, Month } from './entity';

export function schemesOf(entity: Entity, { schemes }: Month, closedToo = false): AssessedScheme[] {
  const open = schemes.filter(({ record }) => closedToo || record.status !== 'closed');
  if (entity.kind === 'total') return open;
  if (entity.kind !== 'programme') return [];
  const names = [entity.line.name, ...entity.line.members];
  return open.filter(({ programme }) => programme !== null && names.includes(programme));
}
