// Change control against the plan: an approved change that does not stand there, and one that stands there unapproved.
import { thousands } from '../assessSchemes';
import type { AssessedChange } from '../assessedRegisters';
import type { Finding } from '../finding';
import { amount, moneySides, wordSides } from '../sides';

export function changesInPlan(changes: readonly AssessedChange[]): Finding[] {
  return changes.flatMap((change) => {
    if (change.standing === 'notInPlan') return [finding(change, 'change-not-in-plan', notInPlan(change))];
    return change.standing === 'notApproved' ? [finding(change, 'change-not-approved', notApproved(change))] : [];
  });
}

function finding({ record, scheme, figure, present }: AssessedChange, code: string, message: string): Finding {
  const { name, cells, where: line } = scheme!;
  const where = [record.where, cells[figure!] ?? line];
  const stands = { value: present!, place: 'in the plan' };
  const change = { value: record.toValue!, place: `by the change${record.status === '' ? '' : ` (${record.status})`}` };
  const sides =
    code === 'change-not-in-plan'
      ? moneySides(stands, change)
      : wordSides(`${amount(present!)} £k stands`, 'not approved');
  return { code, severity: 'warning', message: `${name}, ${figure} £k: ${message}`, where, sides };
}

function notInPlan({ record: { toValue, approvedBy, date }, present }: AssessedChange): string {
  const when = [approvedBy && `at ${approvedBy}`, date && `on ${date}`].filter((part) => part !== '').join(' ');
  return `the change approved${when === '' ? '' : ` ${when}`} makes it ${thousands(toValue!)}, ${thousands(present!)} stands there.`;
}

function notApproved({ record: { fromValue, status }, present }: AssessedChange): string {
  const before = fromValue === null ? '' : ` in place of ${thousands(fromValue)}`;
  const stands = status === '' ? 'is not approved' : `is not approved (${status})`;
  return `${thousands(present!)} stands there${before}, by a change that ${stands}.`;
}
