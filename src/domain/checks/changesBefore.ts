// What a change says it changes from, against what stands: of a change that is still open the figure in the plan, of an approved one
// what the approved change before it made of it. Tolerance: half the last written digit of either.
import { areApart } from '../apart';
import { thousands } from '../assessSchemes';
import type { AssessedChange } from '../assessedRegisters';
import type { Finding } from '../finding';
import { moneySides, type Told } from '../sides';
import type { ChangeDate } from '../registers';

export function changesBefore(changes: readonly AssessedChange[]): Finding[] {
  return changes.flatMap((change) => {
    const before = changeBefore(change, changes);
    const stands = before ? afterIt(before) : inPlan(change);
    const { fromValue, halfUnit, where } = change.record;
    const { scheme, figure } = change;
    if (!scheme || fromValue === null || !stands || !areApart(fromValue, stands.value, halfUnit + scheme.halfUnit))
      return [];
    return [
      {
        code: 'change-from-differs',
        severity: 'warning',
        message: `${scheme.name}, ${figure} £k: the change is from ${thousands(fromValue)}, ${thousands(stands.value)} stands ${stands.place}.`,
        where: [where, (before?.record ?? scheme).where],
        sides: moneySides({ value: fromValue, place: 'as what is changed' }, stands),
      },
    ];
  });
}

/** The last approved change of the same figure that is dated before this one; without dates none can be told. */
function changeBefore(change: AssessedChange, all: readonly AssessedChange[]): AssessedChange | undefined {
  const { on, approval } = change.record;
  if (on === null || approval !== 'approved') return undefined;
  return all
    .filter((other) => other !== change && other.scheme === change.scheme && other.figure === change.figure)
    .filter(({ record }) => record.approval === 'approved' && record.on !== null && inOrder(record.on) < inOrder(on))
    .sort((a, b) => inOrder(a.record.on!) - inOrder(b.record.on!))
    .at(-1);
}

const inOrder = ({ year, month, day }: ChangeDate) => (year * 12 + month) * 32 + day;

function afterIt({ record }: AssessedChange): Told | null {
  return record.toValue === null ? null : { value: record.toValue, place: 'after the change before it' };
}

/** What an open change would make of it may stand there already, which is told of as such. */
function inPlan({ record, present, scheme }: AssessedChange): Told | null {
  if (record.approval !== 'open' || present === null || record.toValue === null) return null;
  const isMade = !areApart(record.toValue, present, record.halfUnit + (scheme?.halfUnit ?? 0));
  return isMade ? null : { value: present, place: 'in the plan' };
}
