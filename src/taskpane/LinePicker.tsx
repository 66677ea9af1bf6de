// Finds a line by a part of its name or id. Shows the first matches only: nobody reads a list of thousands.
import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { AssessedLine, Assessment } from '../domain/assessed';
import { isScheme } from '../domain/lineLevel';
import { LinkButton } from './LinkButton';
import { RatingBadge } from './RatingBadge';

const MOST_MATCHES = 12;

export interface LinePickerProps {
  assessment: Assessment;
  onPick: (key: string) => void;
}

export function LinePicker({ assessment, onPick }: LinePickerProps) {
  const [wanted, setWanted] = useState('');
  const matches = wanted.trim() === '' ? [] : matching(wanted, assessment);

  function pick(key: string) {
    setWanted('');
    onPick(key);
  }

  return (
    <div>
      <Field label="Find a scheme or programme" hint={hintOf(wanted, matches.length)}>
        <Input type="search" value={wanted} onChange={(_, { value }) => setWanted(value)} />
      </Field>
      <ul className="plain">
        {matches.slice(0, MOST_MATCHES).map((line, index) => (
          <li key={index} className="split">
            <LinkButton onClick={() => pick(line.record.key)}>{nameOf(line)}</LinkButton>
            <RatingBadge rating={line.overallRating} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function hintOf(wanted: string, found: number): string {
  if (wanted.trim() === '') return 'A part of its name or id is enough.';
  return found > MOST_MATCHES ? `${found} found, the first ${MOST_MATCHES} are shown.` : `${found} found.`;
}

function matching(wanted: string, { programmes, schemes, total }: Assessment): AssessedLine[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return [...programmes, total, ...schemes].filter((line) => {
    const name = nameOf(line).toLowerCase();
    return words.every((word) => name.includes(word));
  });
}

function nameOf(line: AssessedLine): string {
  return isScheme(line) && line.record.id !== null ? `${line.record.id} ${line.name}` : line.name;
}
