// Sums of which some lines have a plan to date and no actual: they understate what was saved.
import type { AssessedLine, AssessedProgramme, AssessedScheme } from '../assessed';
import { tidy } from '../finance';
import type { Finding } from '../finding';
import { groupedInPieces } from '../grouped';
import { gatherInPieces, type Pieces } from '../pieces';
import { amount, wordSides } from '../sides';

export function* incompleteActuals(
  programmes: readonly AssessedProgramme[],
  schemes: readonly AssessedScheme[],
  total: AssessedLine,
): Pieces<Finding[]> {
  const ofProgramme = yield* groupedInPieces(schemes, ({ programme, record }) =>
    record.status === 'open' ? programme : null,
  );
  const ofSchemes = yield* gatherInPieces(
    programmes.map((programme) => () => incomplete(programme, ofProgramme.get(programme.name) ?? [])),
  );
  return [...ofSchemes, ...incomplete(total, programmes)];
}

/** A line with an actual of its own does not depend on those of its parts; one without any is told of as such. */
function incomplete(whole: AssessedLine, parts: readonly AssessedLine[]): Finding[] {
  const missing = parts.filter(({ figures }) => figures.ytdPlan && figures.ytdActual === null);
  const { ytdActual } = whole.figures;
  if (whole.record.cells.ytdActual || ytdActual === null || missing.length === 0) return [];
  const plan = tidy(missing.reduce((sum, { figures }) => sum + figures.ytdPlan!, 0));
  const names = missing.map(({ name }) => name).join(', ');
  return [
    {
      code: 'incomplete-actual',
      severity: 'warning',
      message: `${whole.name}: its year to date actual of ${ytdActual} £k lacks ${names} (plan ${plan} £k); its rating may be too low until they report.`,
      where: missing.map(({ record }) => record.cells.ytdActual ?? record.where),
      sides: wordSides(`${amount(ytdActual)} £k of those that report`, `no actual for ${amount(plan)} £k of plan`),
    },
  ];
}
