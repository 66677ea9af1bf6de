// What is off track and why, with the words people have written about it. Written on the sheet PMO Exceptions, not here.
import { useState } from 'react';
import { Field, Select } from '@fluentui/react-components';
import type { ExceptionItem } from '../domain/assessed';
import { CellLinks } from './CellLinks';
import { plural } from './figureText';
import { LongList } from './LongList';
import type { ViewProps } from './view';
import { ViewHeading } from './ViewHeading';

const ALL = 'All programmes';

export default function ExceptionsView({ session, result, view }: ViewProps) {
  const [programme, setProgramme] = useState(ALL);
  const { exceptions } = result.assessment;
  const programmes = [...new Set(exceptions.map(programmeOf))];
  const shown = exceptions.filter((item) => programme === ALL || programmeOf(item) === programme);
  return (
    <div className="view">
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
          <article className="ruled">
            <h3>{item.scheme ?? item.programme}</h3>
            <p className="quiet">
              {item.scheme !== null && `${programmeOf(item)}, `}
              <CellLinks session={session} cells={[item.where]} />
            </p>
            <p>{item.reasons.map(({ text }) => text).join('; ')}</p>
            <WrittenWords item={item} />
          </article>
        )}
      </LongList>
    </div>
  );
}

const programmeOf = ({ programme }: ExceptionItem) => programme ?? 'No programme';

function WrittenWords({ item }: { item: ExceptionItem }) {
  const words = [
    ['Issue', item.issue],
    ['Actions', item.actions],
    ['Recovery', item.recovery],
    ['Confidence', item.confidence],
  ] as const;
  return words.map(
    ([label, text]) =>
      text !== '' && (
        <p key={label} className="quiet">
          {`${label}: ${text}`}
        </p>
      ),
  );
}
