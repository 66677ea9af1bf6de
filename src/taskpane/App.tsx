// The pane: what can be asked for, what came of it, and the views between which a reader moves.
// Refuses to know Excel, and holds no procedure: it asks its session.
import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Session } from '../actions/session';
import type { SessionState } from '../actions/sessionState';
import { Overview, type OverviewProps } from './Overview';
import { canCancel, statusText, undoText } from './statusText';
import { tabId, Tabs } from './Tabs';
import { useSession } from './useSession';
import { ViewBoundary } from './ViewBoundary';
import { ViewHeading } from './ViewHeading';
import { type View, type ViewName, type ViewProps, VIEWS } from './view';

/** The overview is there at once; the others are loaded when they are opened. */
const VIEW_COMPONENTS: Record<Exclude<ViewName, 'Overview'>, ComponentType<ViewProps>> = {
  'Why?': lazy(() => import('./WhyView')),
  Exceptions: lazy(() => import('./ExceptionsView')),
  Objectives: lazy(() => import('./ObjectivesView')),
  Problems: lazy(() => import('./ProblemsView')),
  'Board paper': lazy(() => import('./PaperView')),
  Settings: lazy(() => import('./SettingsView')),
};

const FirstRun = lazy(() => import('./FirstRun'));

const PANEL = 'view';

export function App({ session }: { session: Session }) {
  const state = useSession(session);
  const { view, openTab, follow } = useView(state);
  const { refusal, result } = state;
  const rated = result?.assessment ?? state.rated;
  return (
    <main className="pane">
      <h1>QIPP Reporter</h1>
      <Commands session={session} state={state} />
      {/* Live regions speak only of what changes inside them, so both are there from the start. */}
      <div role="status">{statusText(state)}</div>
      <div role="alert">{state.notice?.kind === 'problem' && <Problem text={state.notice.text} />}</div>
      {rated && (
        <>
          <Tabs label="Views" names={VIEWS} selected={view.name} panel={PANEL} onSelect={openTab} />
          <div role="tabpanel" id={PANEL} aria-labelledby={tabId(PANEL, view.name)}>
            <ShownView {...{ session, rated, result, view }} open={follow} />
          </div>
        </>
      )}
      {!rated && refusal?.kind === 'noTable' && (
        <ViewBoundary>
          <Suspense fallback={<progress aria-label="Opening" />}>
            <FirstRun session={session} />
          </Suspense>
        </ViewBoundary>
      )}
      {!rated && refusal?.kind === 'columnsClash' && state.notice?.kind !== 'problem' && (
        <Problem text={refusal.message} />
      )}
    </main>
  );
}

/** A check that somebody asked for, here or on the ribbon, ends at what it found; the ribbon's paper begins at its choices. */
function useView({ task, paperAsked }: SessionState) {
  const [view, setView] = useState<View>({ name: 'Overview', line: null, followed: false });
  const checking = useRef(false);
  useEffect(() => {
    if (checking.current && !task) setView((before) => ({ ...before, name: 'Problems', followed: false }));
    checking.current = task?.verb === 'check';
  }, [task]);
  const [answered, setAnswered] = useState(0);
  if (answered !== paperAsked) {
    setAnswered(paperAsked);
    setView({ ...view, name: 'Board paper', followed: true });
  }
  return {
    view,
    openTab: (name: ViewName) => setView({ ...view, name, followed: false }),
    follow: (name: ViewName, line?: string) => setView({ name, line: line ?? view.line, followed: true }),
  };
}

function ShownView({ rated, result, ...props }: OverviewProps) {
  const { name } = props.view;
  if (name === 'Overview') return <Overview {...props} rated={rated} result={result} />;
  if (!result) return <NotYet {...props} />;
  const Shown = VIEW_COMPONENTS[name];
  return (
    <ViewBoundary key={name}>
      <Suspense fallback={<progress aria-label="Opening" />}>
        <Shown {...props} result={result} />
      </Suspense>
    </ViewBoundary>
  );
}

/** Between the first look and the whole, which somebody may have given up. */
function NotYet({ session, view: { name, followed } }: Pick<OverviewProps, 'session' | 'view'>) {
  const { task } = useSession(session);
  return (
    <div className="view">
      <ViewHeading text={name} takesFocus={followed} />
      <p>{task ? 'Still reading and checking…' : 'Nothing is checked yet. Check reads the workbook again.'}</p>
    </div>
  );
}

function Commands({ session, state: { task, undoable } }: { session: Session; state: SessionState }) {
  // What nobody has asked for keeps nobody from asking: a click then waits its turn.
  const busy = task !== null && !['look', 'keepUp'].includes(task.verb);
  return (
    <div className="buttons">
      {/* Focusable even while busy: a keyboard user must not lose the place. */}
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void session.refresh()}>
        Refresh RAGs
      </Button>
      <Button disabledFocusable={busy} onClick={() => void session.check()}>
        Check
      </Button>
      <Button appearance="subtle" disabledFocusable={busy || undoable === null} onClick={() => void session.undo()}>
        {undoText(undoable)}
      </Button>
      {canCancel(task) && <Button onClick={() => session.cancel()}>Cancel</Button>}
      {task && task.verb !== 'keepUp' && <progress aria-label="Working" />}
    </div>
  );
}

function Problem({ text }: { text: string }) {
  return (
    <p className="problem">
      <strong>That did not work.</strong> {text}
    </p>
  );
}
