// Which tables were recognised on which sheet, so that a sheet that was not can be told at once.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Surveyed } from '../actions/survey';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '1.2em', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export function Recognised({ tables }: Pick<Surveyed['outline'], 'tables'>) {
  return (
    <details>
      <summary>{`What was recognised (${tables.length})`}</summary>
      <ul className={useStyles().list}>
        {tables.map(({ sheet, holds }, index) => (
          <li key={index}>{`${sheet}: ${holds}`}</li>
        ))}
      </ul>
    </details>
  );
}
