// Why a line is rated as it is: pick the line, by name or by the cell that is selected, and every rating explains itself;
// and where the selected figure of ours comes from.
import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { lineOf } from '../actions/explainCell';
import type { ShownFigure } from '../actions/shownFigure';
import type { AssessedLine, Assessment } from '../domain/assessed';
import { explain } from '../domain/explain';
import { explainHistory } from '../domain/explainHistory';
import { isScheme } from '../domain/lineLevel';
import { ExplanationCard } from './ExplanationCard';
import { HistoryCard } from './HistoryCard';
import { LinePicker } from './LinePicker';
import { SourceCard } from './SourceCard';
import type { ViewProps } from './view';
import { ViewHeading } from './ViewHeading';

export default function WhyView({ session, result, view, open }: ViewProps) {
  const [missed, setMissed] = useState(false);
  const [figure, setFigure] = useState<ShownFigure | null>(null);
  const { assessment } = result;
  const line = view.line === null ? null : lineOf(view.line, assessment);

  async function explainSelected() {
    const selected = await session.selected();
    setMissed(selected.line === null && selected.figure === null);
    setFigure(selected.figure);
    if (selected.line || selected.figure) open('Why?', selected.line?.record.key);
  }

  function pick(key: string) {
    setFigure(null);
    open('Why?', key);
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
      {figure && <SourceCard session={session} figure={figure} />}
      <LinePicker assessment={assessment} onPick={pick} />
      {line && <Explained session={session} line={line} assessment={assessment} />}
    </div>
  );
}

interface ExplainedProps extends Pick<ViewProps, 'session'> {
  line: AssessedLine;
  assessment: Assessment;
}

function Explained({ session, line, assessment }: ExplainedProps) {
  return (
    <>
      <p className="quiet">{describe(line)}</p>
      {explain(line, assessment).map((explanation) => (
        <ExplanationCard
          heading="h3"
          key={explanation.kind}
          session={session}
          explanation={explanation}
          policy={assessment.policy}
        />
      ))}
      <HistoryCard session={session} history={explainHistory(line, assessment)} />
    </>
  );
}

function describe(line: AssessedLine): string {
  if (!isScheme(line)) return line.record.sro ? `SRO ${line.record.sro}` : '';
  return [line.record.id && `Scheme ${line.record.id}`, line.programme].filter(Boolean).join(', ');
}
