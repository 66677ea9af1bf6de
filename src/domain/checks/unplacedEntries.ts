// Entries of registers whose scheme or programme the workbook does not know: they count for nothing but the total.
import type { AssessedChange, AssessedRisk } from '../assessedRegisters';
import type { Finding } from '../finding';
import type { Subject } from '../registers';
import { riskName } from '../riskName';

export function unplacedEntries(risks: readonly AssessedRisk[], changes: readonly AssessedChange[]): Finding[] {
  return [
    ...risks
      .filter(({ record, programme }) => record.isOpen && programme === null)
      .map(({ record }) => ({
        code: 'unplaced-risk',
        severity: 'warning' as const,
        message: `${riskName(record)}: ${named(record)}; it counts for no programme.`,
        where: [record.where],
      })),
    ...changes
      .filter(({ record, scheme }) => record.toValue !== null && scheme === null && record.area !== '')
      .map(({ record }) => ({
        code: 'unknown-scheme',
        severity: 'warning' as const,
        message: `Change control: ${named(record)}; the change is not checked.`,
        where: [record.where],
      })),
  ];
}

function named({ schemeId, area, programme }: Subject): string {
  const written = schemeId ?? (area === '' ? programme : area);
  return written === null ? 'no scheme or programme is named' : `no scheme or programme "${written}" is listed`;
}
