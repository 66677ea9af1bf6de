// A workbook whose tables are there and empty: where to begin.
import type { Session } from '../actions/session';
import type { Surveyed } from '../actions/survey';
import { NOTHING_YET } from '../domain/nothingYet';
import { LinkButton } from './LinkButton';

export interface NothingYetProps {
  session: Session;
  tables: Surveyed['outline']['tables'];
}

export default function NothingYet({ session, tables }: NothingYetProps) {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return (
    <section className="part">
      <h3>Where to begin</h3>
      <p>{NOTHING_YET} Fill in a line or two, then refresh. These sheets are read:</p>
      <ul className="bullets">
        {sheets.map((sheet) => (
          <li key={sheet}>
            <LinkButton onClick={() => void session.goTo({ sheet, cell: 'A1' })}>{sheet}</LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
