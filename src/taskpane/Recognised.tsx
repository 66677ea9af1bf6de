// Which tables were recognised on which sheet, so that a sheet that was not can be told at once.
import type { Surveyed } from '../actions/survey';

export function Recognised({ tables }: Pick<Surveyed['outline'], 'tables'>) {
  return (
    <details>
      <summary>{`What was recognised (${tables.length})`}</summary>
      <ul className="bullets quiet">
        {tables.map(({ sheet, holds }, index) => (
          <li key={index}>{`${sheet}: ${holds}`}</li>
        ))}
      </ul>
    </details>
  );
}
