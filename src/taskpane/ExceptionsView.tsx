// What is off track and why, with the words people have written about it. Written on the sheet PMO Exceptions, not here.
import { useState } from 'react';
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ExceptionItem } from '../domain/assessed';
import { CellLinks } from './CellLinks';
import { plural } from './figureText';
import { LongList } from './LongList';
import type { ViewProps } from './view';
import { ViewHeading } from './ViewHeading';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: '6px', overflowWrap: 'anywhere' },
  title: { margin: '0 0 4px', fontSize: 'inherit' },
  text: { margin: '2px 0' },
  quiet: { margin: '2px 0', color: tokens.colorNeutralForeground2 },
});

const ALL = 'All programmes';

export default function ExceptionsView({ session, result, view }: ViewProps) {
  const styles = useStyles();
  const [programme, setProgramme] = useState(ALL);
  const { exceptions } = result.assessment;
  const programmes = [...new Set(exceptions.map(programmeOf))];
  const shown = exceptions.filter((item) => programme === ALL || programmeOf(item) === programme);
  return (
    <div className={styles.view}>
      <ViewHeading text={plural(exceptions.length, 'open exception')} takesFocus={view.followed} />
      {programmes.length > 1 && (
        <Field label="Programme">
          <Select value={programme} onChange={(_, { value }) => setProgramme(value)}>
            {[ALL, ...programmes].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <LongList key={programme} items={shown} called="exceptions">
        {(item) => (
          <article className={styles.item}>
            <h3 className={styles.title}>{item.scheme ?? item.programme}</h3>
            <p className={styles.quiet}>
              {item.scheme !== null && `${programmeOf(item)}, `}
              <CellLinks session={session} cells={[item.where]} />
            </p>
            <p className={styles.text}>{item.reasons.map(({ text }) => text).join('; ')}</p>
            <WrittenWords item={item} />
          </article>
        )}
      </LongList>
    </div>
  );
}

const programmeOf = ({ programme }: ExceptionItem) => programme ?? 'No programme';

function WrittenWords({ item }: { item: ExceptionItem }) {
  const { quiet } = useStyles();
  const words = [
    ['Issue', item.issue],
    ['Actions', item.actions],
    ['Recovery', item.recovery],
    ['Confidence', item.confidence],
  ] as const;
  return words.map(
    ([label, text]) =>
      text !== '' && (
        <p key={label} className={quiet}>
          {`${label}: ${text}`}
        </p>
      ),
  );
}
