// A cell of the workbook, named so that it can be gone to.
import { Link } from '@fluentui/react-components';
import type { Session } from '../actions/session';
import type { CellRef } from '../domain/finding';

export interface CellLinksProps {
  session: Session;
  cells: readonly CellRef[];
}

/** More cells than this are counted and not named. */
const MOST_CELLS = 6;

export function CellLinks({ session, cells }: CellLinksProps) {
  const named = cells.slice(0, MOST_CELLS);
  const rest = cells.length - named.length;
  return (
    <>
      {named.map((cell, index) => (
        <span key={`${cell.sheet}!${cell.cell}`}>
          {index > 0 && ', '}
          <CellLink session={session} cell={cell} />
        </span>
      ))}
      {rest > 0 && ` and ${rest} more`}
    </>
  );
}

function CellLink({ session, cell }: { session: Session; cell: CellRef }) {
  const name = `${cell.sheet}!${cell.cell}`;
  return (
    <Link as="button" inline aria-label={`Go to ${name}`} onClick={() => void session.goTo(cell)}>
      {name}
    </Link>
  );
}
