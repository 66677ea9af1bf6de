// Activity against the system objectives: rating and why, a small chart, and the same months as a table.
import { tokens } from '@fluentui/react-components';
import type { ReportedObjective } from '../domain/assessed';
import { explainActivity } from '../domain/explainActivity';
import { MONTH_NAMES } from '../domain/period';
import type { Months } from '../domain/months';
import { objectiveHeading } from '../domain/objectiveName';
import { ActivityChart, type ChartLine } from './ActivityChart';
import { ExplanationCard } from './ExplanationCard';
import { countText, plural } from './figureText';
import { LongList } from './LongList';
import type { ViewProps } from './view';
import { ViewHeading } from './ViewHeading';

export default function ObjectivesView({ session, result, view }: ViewProps) {
  const { objectives, policy } = result.assessment;
  return (
    <div className="view">
      <ViewHeading text={plural(objectives.length, 'objective')} takesFocus={view.followed} />
      {objectives.length === 0 && <p>The workbook has no table of activity by month.</p>}
      <LongList items={objectives} called="objectives">
        {(objective) => (
          <article className="view ruled">
            <h3>{objectiveHeading(objective.record)}</h3>
            <p>{objective.insights.join(' ')}</p>
            <Chart objective={objective} />
            <ExplanationCard
              heading="h4"
              of={objectiveHeading(objective.record)}
              session={session}
              explanation={explainActivity(objective, policy)}
              policy={policy}
            />
          </article>
        )}
      </LongList>
    </div>
  );
}

function Chart({ objective }: { objective: ReportedObjective }) {
  const lines = chartLines(objective);
  if (lines.length === 0) return null;
  const title = objectiveHeading(objective.record);
  const description = `Counts by month from April: ${lines.map(({ label }) => label).join(', ')}. The table below holds the figures.`;
  return (
    <>
      <ActivityChart title={title} description={description} lines={lines} />
      <details>
        <summary>Figures by month</summary>
        <MonthTable lines={lines} />
      </details>
    </>
  );
}

function chartLines({ record, target, estimates }: ReportedObjective): ChartLine[] {
  const line = (label: string, months: Months | null, color: string, dash: string): ChartLine[] =>
    months?.some((value) => value !== null) ? [{ label, months, color, dash }] : [];
  return [
    ...line(record.lastYearLabel, record.lastYear, tokens.colorNeutralForeground3, '2 4'),
    ...line('Target', target, tokens.colorPaletteMarigoldForeground2, '7 4'),
    ...line('This year', record.thisYear, tokens.colorBrandForeground1, ''),
    ...line('Estimate', estimates, tokens.colorBrandForeground1, '1 5'),
  ];
}

function MonthTable({ lines }: { lines: readonly ChartLine[] }) {
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">Month</th>
          {lines.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: 12 }, (_, month) => (
          <tr key={month}>
            <th scope="row">{MONTH_NAMES[(month + 3) % 12]?.slice(0, 3)}</th>
            {lines.map(({ label, months }) => (
              <td key={label}>{months[month] === null ? '–' : countText(months[month] ?? null)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
