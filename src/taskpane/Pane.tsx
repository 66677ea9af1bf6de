// The pane in Excel's colours. Looks at them again whenever somebody turns to it, as Excel does not always tell of a change.
import { useEffect, useState } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { Session } from '../actions/session';
import { App } from './App';
import { paneTheme } from './theme';

export interface PaneProps {
  session: Session;
  /** `#RRGGBB` of Excel's own background; null where Excel does not tell. */
  readBackground: () => string | null;
}

export function Pane({ session, readBackground }: PaneProps) {
  const [background, setBackground] = useState(readBackground);
  useEffect(() => {
    const look = () => setBackground(readBackground());
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [readBackground]);
  return (
    <FluentProvider theme={paneTheme(background)}>
      <App session={session} />
    </FluentProvider>
  );
}
