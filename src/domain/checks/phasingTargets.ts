// The plan by month or quarter against the target by month or quarter, where the year of both is the same: one was phased anew and the
// other was not. A hint. Tolerance: half the last written digit of both. Where plan and target of the year differ, so may their months.
import { areApart } from '../apart';
import type { AssessedLine } from '../assessed';
import type { Finding } from '../finding';
import { listed } from '../listed';
import { financialMonthName } from '../period';
import { sumKnown } from '../phasing';
import type { Phasing } from '../phasings';
import { amount, moneySides } from '../sides';

export function phasingTargets(lines: readonly AssessedLine[]): Finding[] {
  return lines.flatMap((line) => {
    const rows = line.record.phasings.filter(({ of }) => of === 'plan');
    return rows
      .filter(({ ofTarget }) => ofTarget)
      .flatMap((target) => {
        const plan = rows.find(({ by, ofTarget }) => by === target.by && !ofTarget);
        return plan && isSameYear(line, plan, target) ? compare(line.name, plan, target) : [];
      });
  });
}

function isSameYear({ record: { figures, halfUnit } }: AssessedLine, plan: Phasing, target: Phasing): boolean {
  const sum = ({ values }: Phasing) => (values.includes(null) ? null : sumKnown(values));
  const [ofPlan, ofTarget] = [figures.plan ?? sum(plan), figures.target ?? sum(target)];
  return ofPlan !== null && ofTarget !== null && !areApart(ofPlan, ofTarget, 2 * halfUnit);
}

function compare(name: string, plan: Phasing, target: Phasing): Finding[] {
  const differing = plan.values.flatMap((value, index) => {
    const other = target.values[index] ?? null;
    const isKnown = value !== null && other !== null;
    return isKnown && areApart(value, other, plan.halfUnit + target.halfUnit) ? [{ index, value, other }] : [];
  });
  const [first] = differing;
  if (!first) return [];
  const places = differing.map(({ index }) => (plan.by === 'month' ? financialMonthName(index + 1) : `Q${index + 1}`));
  return [
    {
      code: 'target-phased-otherwise',
      severity: 'info',
      message: `${name}: plan and target of the year are the same, and differ in ${listed(places)}: ${amount(first.value)} and ${amount(first.other)} £k in ${places[0]}.`,
      where: differing
        .flatMap(({ index }) => [plan.cells[index], target.cells[index]])
        .filter((cell) => cell !== null && cell !== undefined),
      sides: moneySides(
        { value: first.value, place: `of the plan in ${places[0]}` },
        { value: first.other, place: 'of the target' },
      ),
      suggestion: 'See whether only one of them was phased anew.',
    },
  ];
}
