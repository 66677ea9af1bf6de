// Which tables were recognised on which sheet, and what each column of money is read as: what was misunderstood can be told at once.
import type { Surveyed } from '../actions/survey';

type RecognisedProps = Pick<Surveyed['outline'], 'tables' | 'columns'>;

export function Recognised({ tables, columns }: RecognisedProps) {
  const money = columns.flatMap(({ unit, ...column }) => (unit === null ? [] : [{ ...column, unit }]));
  return (
    <details>
      <summary>{`What was recognised (${tables.length})`}</summary>
      <ul className="bullets quiet">
        {tables.map(({ sheet, holds }, index) => (
          <li key={index}>{`${sheet}: ${holds}`}</li>
        ))}
      </ul>
      <ul className="bullets quiet">
        {money.map(({ sheet, cell, heading, means, unit, reason, used }) => (
          <li key={`${sheet}!${cell}`}>
            {`${sheet}!${cell} "${heading}": ${used ? `${means}, in ${unitText(unit)}` : `not used, ${reason}`}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** £k per unit, negative where savings are written below zero. */
function unitText(unit: number): string {
  const words = { 1: '£k', 1000: '£m', 0.001: '£' }[Math.abs(unit)] ?? `£${Math.abs(unit)}k`;
  return unit < 0 ? `${words}, savings negative` : words;
}
