// Entries of registers whose scheme or programme the workbook does not know: they count for nothing but the total.
import type { AssessedChange, AssessedRisk } from '../assessedRegisters';
import type { Finding } from '../finding';
import type { Subject } from '../registers';
import { riskName } from '../riskName';

export function unplacedEntries(risks: readonly AssessedRisk[], changes: readonly AssessedChange[]): Finding[] {
  const unplaced = risks.filter(({ record, programme }) => record.isOpen && programme === null);
  const silent = unplaced.filter(({ record }) => namesNothing(record));
  return [
    ...(silent.length > 1 ? [silentRisks(silent)] : silent.map(unplacedRisk)),
    ...unplaced.filter((risk) => !silent.includes(risk)).map(unplacedRisk),
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

/** Beyond an id of its own, which is no scheme's. */
function namesNothing({ id, schemeId, area, programme }: AssessedRisk['record']): boolean {
  return (schemeId === null || schemeId === id) && area === '' && programme === null;
}

/** A register without a column for it says the same of every risk. */
function silentRisks(risks: readonly AssessedRisk[]): Finding {
  return {
    code: 'unplaced-risk',
    severity: 'warning',
    message: `${risks.length} open risks name no scheme or programme; they count for none.`,
    where: risks.map(({ record }) => record.where),
    suggestion: 'Add a column Programme to the register.',
  };
}

function unplacedRisk({ record }: AssessedRisk): Finding {
  return {
    code: 'unplaced-risk',
    severity: 'warning',
    message: `${riskName(record)}: ${named(record)}; it counts for no programme.`,
    where: [record.where],
  };
}

function named({ schemeId, area, programme }: Subject): string {
  const written = schemeId ?? (area === '' ? programme : area);
  return written === null ? 'no scheme or programme is named' : `no scheme or programme "${written}" is listed`;
}
