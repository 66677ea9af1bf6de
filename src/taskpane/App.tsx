// The pane: one button, what came of it, and what went wrong. Refuses to know Excel: it asks through its props.
import { useState } from 'react';
import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Title3,
  tokens,
} from '@fluentui/react-components';

export interface AppProps {
  /** Refreshes the workbook and says in a sentence what came of it; a rejection's message is shown as it is. */
  onRefresh: () => Promise<string>;
  /** Adds a sheet with the rules in force, unless there is one. */
  onAddSettings: () => Promise<string>;
}

type Progress =
  { kind: 'idle' } | { kind: 'busy' } | { kind: 'done'; outcome: string } | { kind: 'failed'; reason: string };

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0 },
});

export function App({ onRefresh, onAddSettings }: AppProps) {
  const styles = useStyles();
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const busy = progress.kind === 'busy';

  async function run(action: () => Promise<string>) {
    if (busy) return;
    setProgress({ kind: 'busy' });
    try {
      setProgress({ kind: 'done', outcome: await action() });
    } catch (error) {
      setProgress({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  return (
    <main className={styles.pane}>
      <Title3 as="h1" className={styles.title}>
        QIPP Reporter
      </Title3>
      <Body1>Rates every scheme and programme of this workbook, and writes the PMO sheets anew.</Body1>
      {/* Focusable even while busy: a keyboard user must not lose the place. */}
      <Button appearance="primary" size="large" disabledFocusable={busy} onClick={() => void run(onRefresh)}>
        Refresh RAGs
      </Button>
      <Button disabledFocusable={busy} onClick={() => void run(onAddSettings)}>
        Add a Settings sheet
      </Button>
      {/* Live regions speak only of what changes inside them, so both are there from the start. */}
      <div role="status">{statusText(progress)}</div>
      <div role="alert">{progress.kind === 'failed' && <Problem reason={progress.reason} />}</div>
    </main>
  );
}

function statusText(progress: Progress): string {
  if (progress.kind === 'busy') return 'Working…';
  return progress.kind === 'done' ? progress.outcome : '';
}

function Problem({ reason }: { reason: string }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>That did not work.</MessageBarTitle> {reason}
      </MessageBarBody>
    </MessageBar>
  );
}
