// The open schemes of a programme, of a group its members' as well, or of the whole.
import type { AssessedScheme } from '../assessed';
import type { Entity, Month } from './entity';

export function schemesOf(entity: Entity, { schemes }: Month): AssessedScheme[] {
  const open = schemes.filter(({ record }) => record.status !== 'closed');
  if (entity.kind === 'total') return open;
  if (entity.kind !== 'programme') return [];
  const names = [entity.line.name, ...entity.line.members];
  return open.filter(({ programme }) => programme !== null && names.includes(programme));
}
