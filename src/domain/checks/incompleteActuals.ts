// Programmes summed from schemes of which some have a plan to date and no actual: the sum understates what was saved.
import type { AssessedProgramme, AssessedScheme } from '../assessed';
import { tidy } from '../finance';
import type { Finding } from '../finding';

export function incompleteActuals(
  programmes: readonly AssessedProgramme[],
  schemes: readonly AssessedScheme[],
): Finding[] {
  return programmes.flatMap((programme) => {
    // A programme with an actual of its own does not depend on its schemes' actuals.
    if (programme.record.cells.ytdActual) return [];
    const missing = schemes.filter(
      ({ programme: name, figures }) => name === programme.name && figures.ytdPlan && figures.ytdActual === null,
    );
    return missing.length === 0 ? [] : [incomplete(programme, missing)];
  });
}

function incomplete(programme: AssessedProgramme, missing: readonly AssessedScheme[]): Finding {
  const plan = tidy(missing.reduce((sum, { figures }) => sum + figures.ytdPlan!, 0));
  const names = missing.map(({ name }) => name).join(', ');
  return {
    code: 'incomplete-actual',
    severity: 'warning',
    message: `${programme.name}: its year to date actual of ${programme.figures.ytdActual ?? 0} £k lacks ${names} (plan ${plan} £k); its rating may be too low until they report.`,
    where: missing.map(({ record }) => record.cells.ytdActual ?? record.where),
  };
}
