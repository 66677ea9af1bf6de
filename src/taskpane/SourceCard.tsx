// Where a figure of ours comes from: the cells that it was read, added up or worked out from, each a way to them.
import type { Session } from '../actions/session';
import type { ShownFigure } from '../actions/shownFigure';
import { rangesOfCells } from '../domain/rangesText';
import { CellLinks } from './CellLinks';
import { LongList } from './LongList';

export interface SourceCardProps {
  session: Session;
  figure: ShownFigure;
}

export function SourceCard({ session, figure: { heading, name, cells, isCurrent } }: SourceCardProps) {
  const ranges = rangesOfCells(cells);
  return (
    <section className="card" aria-label="Source of the selected figure">
      <h3>{`${heading}: ${name}`}</h3>
      {!isCurrent && (
        <p>
          The sheet shows an earlier state, or something that was typed there. Below is what it comes from now; a
          refresh writes it.
        </p>
      )}
      {ranges.length === 0 ? (
        <p>No cell of the workbook gives this: it is words, not known, or an estimate.</p>
      ) : (
        <>
          <p className="quiet">{cells.length === 1 ? 'Read from' : `Read or worked out from ${cells.length} cells`}</p>
          <ul className="plain">
            <LongList items={ranges} called="ranges">
              {(range) => (
                <li>
                  <CellLinks session={session} cells={[range]} />
                </li>
              )}
            </LongList>
          </ul>
        </>
      )}
    </section>
  );
}
