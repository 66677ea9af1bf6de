// Asks about columns that are not plain, in the sheet's own words with its first figures; each is answered once.
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { answerQuestions } from '../actions/answerQuestions';
import type { Session } from '../actions/session';
import type { Surveyed } from '../actions/survey';
import { LinkButton } from './LinkButton';

type Question = Surveyed['outline']['questions'][number];

interface ColumnQuestionsProps {
  session: Session;
  questions: readonly Question[];
}

export default function ColumnQuestions({ session, questions }: ColumnQuestionsProps) {
  return (
    <section aria-label="Questions about columns">
      <h3>{`What do these columns hold? (${questions.length})`}</h3>
      <p className="quiet">Until it is answered, the column is not used. The answer is kept on the Settings sheet.</p>
      {questions.map((question) => (
        <Asked key={question.setting} session={session} question={question} />
      ))}
    </section>
  );
}

function Asked({ session, question }: { session: Session; question: Question }) {
  const { asked, sheet, cell, heading, samples, reason, choices, setting } = question;
  const [value, setValue] = useState('');
  return (
    <div role="group" aria-label={setting}>
      <p>
        <LinkButton onClick={() => void session.goTo({ sheet, cell })}>{`${sheet}!${cell}`}</LinkButton>
        {` "${heading}" (${samples.join(', ')}): ${reason}.`}
      </p>
      <label>
        {WORDS[asked]}{' '}
        <select value={value} onChange={(event) => setValue(event.target.value)}>
          <option value="">Choose</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      </label>{' '}
      <Button
        disabled={value === ''}
        onClick={() => void session.keep('saveSettings', (to) => answerQuestions(to, [{ setting, value }]))}
      >
        Keep
      </Button>
    </div>
  );
}

const WORDS: Record<Question['asked'], string> = {
  column: 'It holds',
  unit: 'Its figures are in',
  sign: 'On this sheet',
  rating: 'It stands for',
};
