// A cell of the workbook, named so that it can be gone to.
import type { Session } from '../actions/session';
import type { CellRef } from '../domain/finding';
import { rangesText } from '../domain/rangesText';
import { LinkButton } from './LinkButton';

export interface CellLinksProps {
  session: Session;
  cells: readonly CellRef[];
}

/** More cells than this are named together, as ranges. */
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
      {rest > 0 && ` and ${rest} more: ${rangesText(cells.slice(MOST_CELLS))}`}
    </>
  );
}

function CellLink({ session, cell }: { session: Session; cell: CellRef }) {
  const name = `${cell.sheet}!${cell.cell}`;
  return (
    <LinkButton label={`Go to ${name}`} onClick={() => void session.goTo(cell)}>
      {name}
    </LinkButton>
  );
}
