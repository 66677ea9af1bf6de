// What earlier months say of a line: its ratings then and now, and figures on record that are others today.
import type { Session } from '../actions/session';
import type { LineHistory } from '../domain/explainHistory';
import { restatedText } from '../domain/restatements';
import { CellLinks } from './CellLinks';
import { RatingBadge } from './RatingBadge';

export interface HistoryCardProps {
  session: Session;
  /** Null where nothing is known of any month before. */
  history: LineHistory | null;
}

export function HistoryCard({ session, history }: HistoryCardProps) {
  return (
    <section className="card" aria-label="Earlier months">
      <h3>Earlier months</h3>
      {history ? (
        <>
          {history.ratings.length > 0 && <Ratings {...history} />}
          {history.override !== '' && <p>{`Set by a person then: ${history.override}`}</p>}
          <Restatements session={session} restatements={history.restatements} />
        </>
      ) : (
        <p className="quiet">Nothing is on record of an earlier month. Closing a month puts it there.</p>
      )}
    </section>
  );
}

function Ratings({ month, ratings }: LineHistory) {
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">Rating</th>
          <th scope="col">{month ?? 'Last month, as the sheet says'}</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {ratings.map(({ title, was, is }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>
              <RatingBadge rating={was} />
            </td>
            <td>
              <RatingBadge rating={is} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Restatements({ session, restatements }: { session: Session } & Pick<LineHistory, 'restatements'>) {
  if (restatements.length === 0) return null;
  return (
    <ul className="bullets">
      {restatements.map((restatement, index) => (
        <li key={index}>
          {`${sentence(restatedText(restatement))} `}
          <CellLinks session={session} cells={restatement.where} />
        </li>
      ))}
    </ul>
  );
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
