// Why a line is rated as it is: pick the line, by name or by the cell that is selected, and every rating explains itself.
import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { lineOf } from '../actions/explainCell';
import type { AssessedLine } from '../domain/assessed';
import { explain } from '../domain/explain';
import { explainHistory } from '../domain/explainHistory';
import { isScheme } from '../domain/lineLevel';
import { ExplanationCard } from './ExplanationCard';
import { HistoryCard } from './HistoryCard';
import { LinePicker } from './LinePicker';
import type { ViewProps } from './view';
import { ViewHeading } from './ViewHeading';

export default function WhyView({ session, result, view, open }: ViewProps) {
  const [missed, setMissed] = useState(false);
  const { assessment } = result;
  const line = view.line === null ? null : lineOf(view.line, assessment);

  async function explainSelected() {
    const selected = await session.selectedLine();
    setMissed(selected === null);
    if (selected) open('Why?', selected.record.key);
  }

  return (
    <div className="view">
      <ViewHeading
        key={view.line}
        text={line ? `Why is ${line.name} ${line.overallRating}?` : 'Why?'}
        takesFocus={view.followed}
      />
      <Button onClick={() => void explainSelected()}>Explain the selected cell</Button>
      <p role="status" className="quiet">
        {missed && 'No scheme, programme or total stands in the selected row.'}
      </p>
      <LinePicker assessment={assessment} onPick={(key) => open('Why?', key)} />
      {line && <p className="quiet">{describe(line)}</p>}
      {line &&
        explain(line, assessment).map((explanation) => (
          <ExplanationCard
            heading="h3"
            key={explanation.kind}
            session={session}
            explanation={explanation}
            policy={assessment.policy}
          />
        ))}
      {line && <HistoryCard session={session} history={explainHistory(line, assessment)} />}
    </div>
  );
}

function describe(line: AssessedLine): string {
  if (!isScheme(line)) return line.record.sro ? `SRO ${line.record.sro}` : '';
  return [line.record.id && `Scheme ${line.record.id}`, line.programme].filter(Boolean).join(', ');
}
