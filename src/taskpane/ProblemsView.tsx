// Everything that was found in the workbook, by severity and by kind, each with the cells it is about.
import { foundText } from '../actions/checkedMessage';
import type { Session } from '../actions/session';
import type { Finding, Severity } from '../domain/finding';
import { CellLinks } from './CellLinks';
import { LongList } from './LongList';
import type { ViewProps } from './view';
import { ViewHeading } from './ViewHeading';

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'Notes'],
];

export default function ProblemsView({ session, result: { findings, assessment }, view }: ViewProps) {
  return (
    <div className="view">
      <ViewHeading text={`Problems: ${foundText(findings)}`} takesFocus={view.followed} />
      {SEVERITIES.map(([severity, title]) => (
        <Group
          key={severity}
          session={session}
          title={title}
          findings={findings.filter((finding) => finding.severity === severity)}
        />
      ))}
      <NotChecked texts={assessment.notChecked} />
    </div>
  );
}

interface GroupProps {
  session: Session;
  title: string;
  findings: readonly Finding[];
}

function Group({ session, title, findings }: GroupProps) {
  if (findings.length === 0) return null;
  const codes = [...new Set(findings.map(({ code }) => code))];
  const kinds = codes.map((code) => [code, findings.filter((finding) => finding.code === code)] as const);
  return (
    <section aria-label={title}>
      <h3>{`${title} (${findings.length})`}</h3>
      {kinds.map(([code, own]) => (
        <details key={code} open={kinds.length === 1 || own.length <= 3}>
          <summary>{`${kindText(code)} (${own.length})`}</summary>
          <Findings session={session} findings={own} />
        </details>
      ))}
    </section>
  );
}

/** `blank-actual` → `Blank actual`. */
function kindText(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Findings({ session, findings }: Omit<GroupProps, 'title'>) {
  return (
    <ul className="bullets">
      <LongList items={findings} called="problems">
        {({ message, where }) => (
          <li>
            {`${message} `}
            <CellLinks session={session} cells={where} />
          </li>
        )}
      </LongList>
    </ul>
  );
}

function NotChecked({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section aria-label="Not checked">
      <h3>Not checked</h3>
      <ul className="bullets">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
