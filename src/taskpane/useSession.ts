// A session's state inside React.
import { useSyncExternalStore } from 'react';
import type { Session } from '../actions/session';
import type { SessionState } from '../actions/sessionState';

export function useSession(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.state);
}
