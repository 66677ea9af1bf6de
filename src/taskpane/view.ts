// The views of the pane, and what one hands to the next. Draws none of them.
import type { Session } from '../actions/session';
import type { Surveyed } from '../actions/survey';

export const VIEWS = ['Overview', 'Why?', 'Exceptions', 'Objectives', 'Problems', 'Board paper', 'Settings'] as const;
export type ViewName = (typeof VIEWS)[number];

export interface View {
  name: ViewName;
  /** The line to explain, by its key. */
  line: string | null;
  /** A link led here, and not the view's own tab. */
  followed: boolean;
}

export interface ViewProps {
  session: Session;
  result: Surveyed;
  view: View;
  open: (name: ViewName, line?: string) => void;
}
