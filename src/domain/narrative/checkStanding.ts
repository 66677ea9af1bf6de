// What is said not to be there, or not before a month, against what is.
import { contradiction } from './checkFigure';
import type { Statement } from './claim';
import type { Entity, LineEntity, Month } from './entity';
import { RIGHT, UNKNOWN, type Verdict } from './verdict';

export function checkStart(month: number, entity: Entity): Verdict {
  if (entity.kind === 'objective' || entity.line.savingsStart === null) return UNKNOWN;
  const { savingsStart, name, record } = entity.line;
  if (savingsStart === month) return RIGHT;
  const sides = { one: `month ${month}`, other: `month ${savingsStart}`, difference: '' };
  return contradiction('differs', 'start', name, sides, [record.where]);
}

type None = Extract<Statement, { kind: 'none' }>;

export function checkNone({ of }: None, entity: Entity, month: Month): Verdict {
  if (entity.kind !== 'objective')
    return of === 'escalations' || of === 'exceptions' ? noneOpen(of, entity, month) : UNKNOWN;
  const { record, ytdActual } = entity.objective;
  if (of !== 'targets' && of !== 'activity') return UNKNOWN;
  const there = of === 'targets' ? record.target !== null : ytdActual !== null;
  if (!there) return RIGHT;
  const sides = {
    one: of === 'targets' ? 'no target' : 'no activity',
    other: of === 'targets' ? 'a target by month' : 'counts by month',
    difference: '',
  };
  return contradiction('differs', 'count', record.measure, sides, [record.where]);
}

/** What only a rule proposes to escalate is not yet an item. */
function noneOpen(of: 'escalations' | 'exceptions', entity: LineEntity, month: Month): Verdict {
  if (entity.kind === 'scheme') return UNKNOWN;
  const raised = month.escalations.filter((item) => item.raised === 'person');
  const items = (of === 'escalations' ? raised : month.exceptions).filter((item) => isWithin(item.programme, entity));
  if (items.length === 0) return RIGHT;
  const sides = { one: `no ${of}`, other: String(items.length), difference: String(items.length) };
  return contradiction('differs', 'count', entity.line.name, sides, [entity.line.record.where]);
}

function isWithin(programme: string | null, entity: Exclude<Entity, { kind: 'objective' | 'scheme' }>): boolean {
  if (entity.kind === 'total') return true;
  return programme !== null && [entity.line.name, ...entity.line.members].includes(programme);
}
