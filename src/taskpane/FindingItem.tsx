// One finding: what it says, both of its sides, what to look at, its cells, and what somebody noted on it.
import type { Session } from '../actions/session';
import type { Note, NotedFinding } from '../domain/acknowledgements';
import type { Sides } from '../domain/finding';
import { CellLinks } from './CellLinks';

export function FindingItem({ session, finding }: { session: Session; finding: NotedFinding }) {
  const { message, where, sides, suggestion, note } = finding;
  return (
    <li>
      {`${message} `}
      <CellLinks session={session} cells={where} />
      {sides && <p className="quiet">{sidesText(sides)}</p>}
      {suggestion && <p className="quiet">{suggestion}</p>}
      {note && <p className="noted">{noteText(note)}</p>}
    </li>
  );
}

function sidesText({ one, other, difference }: Sides): string {
  return [one, other, difference && `difference ${difference}`].filter(Boolean).join('; ');
}

function noteText({ text, message, holds }: Note): string {
  return holds ? `Your note: ${text}` : `Changed since your note: ${text} It was about: ${message}`;
}
