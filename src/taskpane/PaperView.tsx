// The board paper: how it is to be built, and the ways in which it leaves the pane. Says of each what came of it.
import { useState } from 'react';
import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import type { PaperChoices } from '../actions/exportPaper';
import type { Session } from '../actions/session';
import { useSession } from './useSession';
import type { ViewProps } from './view';
import { ViewHeading } from './ViewHeading';

type Structure = NonNullable<PaperChoices['structure']>;

const STRUCTURES: Record<Structure, string> = {
  alliance: 'Alliance report',
  board: 'Board update',
};

export default function PaperView({ session, view }: ViewProps) {
  const { task } = useSession(session);
  const [structure, setStructure] = useState<Structure | null>(null);
  const [publicCopy, setPublicCopy] = useState(false);
  return (
    <div className="view">
      <ViewHeading text="Board paper" takesFocus={view.followed} />
      <p className="quiet">
        A Word document drafted from the figures. Making it refreshes the PMO sheets first, so that both say the same.
      </p>
      <Field label="Structure">
        <Select
          value={structure ?? ''}
          onChange={(_, { value }) => setStructure(value === '' ? null : (value as Structure))}
        >
          <option value="">As on the Settings sheet</option>
          {Object.entries(STRUCTURES).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <PublicCopy checked={publicCopy} onChange={setPublicCopy} />
      <div>
        <Button
          appearance="primary"
          disabledFocusable={task !== null}
          onClick={() => void session.paper.make({ ...(structure && { structure }), publicCopy })}
        >
          Export board paper
        </Button>
      </div>
      <MadePaper session={session} />
      <WorkbookPdf session={session} />
    </div>
  );
}

function PublicCopy({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  const label = 'Public copy: withhold small numbers of patients';
  return <Checkbox label={label} checked={checked} onChange={(_, { checked: is }) => onChange(is === true)} />;
}

/** What was made can be handed out again, until somebody edits a sheet. */
function MadePaper({ session }: { session: Session }) {
  const { paper } = useSession(session);
  if (!paper) return null;
  return (
    <div className="card">
      <h3>{paper.file.name}</h3>
      <div className="buttons">
        <Button onClick={() => session.paper.save()}>Save Word file</Button>
        <Button onClick={() => session.paper.copy()}>Copy for Word</Button>
      </div>
    </div>
  );
}

function WorkbookPdf({ session }: { session: Session }) {
  const { task } = useSession(session);
  return (
    <div>
      <h3>The PMO sheets as PDF</h3>
      <p className="quiet">The workbook as Excel prints it, where this Excel can hand that over.</p>
      <Button disabledFocusable={task !== null} onClick={() => void session.paper.savePdf()}>
        Save PDF of the workbook
      </Button>
    </div>
  );
}
