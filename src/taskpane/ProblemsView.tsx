// Everything that was found in the workbook, by severity and by kind, each with the cells it is about.
import type { ReactNode } from 'react';
import { foundText, isAcknowledged } from '../actions/checkedMessage';
import type { Session } from '../actions/session';
import type { NotedFinding, WrittenNote } from '../domain/acknowledgements';
import type { Severity } from '../domain/finding';
import { FindingItem } from './FindingItem';
import { LongList } from './LongList';
import type { ViewProps } from './view';
import { ViewHeading } from './ViewHeading';

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'Notes'],
];

export default function ProblemsView({ session, result: { findings, assessment }, view }: ViewProps) {
  const open = findings.filter((finding) => !isAcknowledged(finding));
  return (
    <div className="view">
      <ViewHeading text={`Problems: ${foundText(findings)}`} takesFocus={view.followed} />
      {SEVERITIES.map(([severity, title]) => (
        <Group
          key={severity}
          session={session}
          title={title}
          findings={open.filter((finding) => finding.severity === severity)}
        />
      ))}
      <Group session={session} title="Acknowledged" findings={findings.filter(isAcknowledged)} />
      <GoneNotes notes={assessment.goneNotes} />
      <NotChecked texts={assessment.notChecked} />
    </div>
  );
}

interface GroupProps {
  session: Session;
  title: string;
  findings: readonly NotedFinding[];
}

function Group({ session, title, findings }: GroupProps) {
  if (findings.length === 0) return null;
  const codes = [...new Set(findings.map(({ code }) => code))];
  const kinds = codes.map((code) => [code, findings.filter((finding) => finding.code === code)] as const);
  return (
    <Counted title={title} count={findings.length}>
      {kinds.map(([code, own]) => (
        <details key={code} open={kinds.length === 1 || own.length <= 3}>
          <summary>{`${kindText(code)} (${own.length})`}</summary>
          <Findings session={session} findings={own} />
        </details>
      ))}
    </Counted>
  );
}

/** @param label what the section is called where its title says more than a name. */
function Counted({
  label,
  title,
  count,
  children,
}: {
  label?: string;
  title: string;
  count: number;
  children: ReactNode;
}) {
  return (
    <section aria-label={label ?? title}>
      <h3>{`${title} (${count})`}</h3>
      {children}
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
        {(finding) => <FindingItem session={session} finding={finding} />}
      </LongList>
    </ul>
  );
}

function GoneNotes({ notes }: { notes: readonly WrittenNote[] }) {
  if (notes.length === 0) return null;
  return (
    <Counted title="Found no more" count={notes.length}>
      <ul className="bullets">
        {notes.map(({ message, text }, index) => (
          <li key={index}>
            {message}
            <p className="noted">{`Your note: ${text}`}</p>
          </li>
        ))}
      </ul>
    </Counted>
  );
}

function NotChecked({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <Counted label="Not checked" title="Not checked, and why" count={texts.length}>
      <ul className="bullets">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Counted>
  );
}
