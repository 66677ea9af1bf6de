// The pane: what can be asked for, what came of it, and the views between which a reader moves.
// Refuses to know Excel, and holds no procedure: it asks its session.
import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Session } from '../actions/session';
import type { SessionState } from '../actions/sessionState';
import { FirstRun } from './FirstRun';
import { Overview } from './Overview';
import { canCancel, statusText } from './statusText';
import { tabId, Tabs } from './Tabs';
import { useSession } from './useSession';
import { type View, type ViewName, type ViewProps, VIEWS } from './view';

/** The overview is there at once; the others are loaded when they are opened. */
const VIEW_COMPONENTS: Record<ViewName, ComponentType<ViewProps>> = {
  Overview,
  'Why?': lazy(() => import('./WhyView')),
  Exceptions: lazy(() => import('./ExceptionsView')),
  Objectives: lazy(() => import('./ObjectivesView')),
  Problems: lazy(() => import('./ProblemsView')),
  Settings: lazy(() => import('./SettingsView')),
};

const PANEL = 'view';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    // Headings and paragraphs of the views, as the page would otherwise draw them far too large for a pane.
    '& h3': { margin: '0 0 4px', fontSize: tokens.fontSizeBase300 },
    '& p': { margin: 0 },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  problem: {
    padding: tokens.spacingHorizontalS,
    borderLeft: `4px solid ${tokens.colorStatusDangerBorderActive}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
});

export function App({ session }: { session: Session }) {
  const styles = useStyles();
  const state = useSession(session);
  const { view, openTab, follow } = useView(state);
  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>QIPP Reporter</h1>
      <Commands session={session} state={state} />
      {/* Live regions speak only of what changes inside them, so both are there from the start. */}
      <div role="status">{statusText(state)}</div>
      <div role="alert">{state.notice?.kind === 'problem' && <Problem text={state.notice.text} />}</div>
      {state.result && (
        <>
          <Tabs label="Views" names={VIEWS} selected={view.name} panel={PANEL} onSelect={openTab} />
          <div role="tabpanel" id={PANEL} aria-labelledby={tabId(PANEL, view.name)}>
            <ShownView session={session} result={state.result} view={view} open={follow} />
          </div>
        </>
      )}
      {!state.result && state.refusal?.kind === 'noTable' && <FirstRun session={session} />}
      {!state.result && state.refusal?.kind === 'columnsClash' && <Problem text={state.refusal.message} />}
    </main>
  );
}

/** A check that somebody asked for, here or on the ribbon, ends at what it found. */
function useView({ task }: SessionState) {
  const [view, setView] = useState<View>({ name: 'Overview', line: null, followed: false });
  const checking = useRef(false);
  useEffect(() => {
    if (checking.current && !task) setView((before) => ({ ...before, name: 'Problems', followed: false }));
    checking.current = task?.verb === 'check';
  }, [task]);
  return {
    view,
    openTab: (name: ViewName) => setView({ ...view, name, followed: false }),
    follow: (name: ViewName, line?: string) => setView({ name, line: line ?? view.line, followed: true }),
  };
}

function ShownView(props: ViewProps) {
  const Shown = VIEW_COMPONENTS[props.view.name];
  return (
    <Suspense fallback={<ProgressBar aria-label="Opening" />}>
      <Shown {...props} />
    </Suspense>
  );
}

function Commands({ session, state: { task } }: { session: Session; state: SessionState }) {
  const styles = useStyles();
  const busy = task !== null && task.verb !== 'keepUp';
  return (
    <div className={styles.buttons}>
      {/* Focusable even while busy: a keyboard user must not lose the place. */}
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void session.refresh()}>
        Refresh RAGs
      </Button>
      <Button disabledFocusable={busy} onClick={() => void session.check()}>
        Check
      </Button>
      {canCancel(task) && <Button onClick={() => session.cancel()}>Cancel</Button>}
      {busy && <ProgressBar aria-label="Working" />}
    </div>
  );
}

function Problem({ text }: { text: string }) {
  return (
    <p className={useStyles().problem}>
      <strong>That did not work.</strong> {text}
    </p>
  );
}
