// Turns an action into what a ribbon button calls. Knows neither Excel nor which action it is.
import type { Notice } from '../actions/sessionState';

/** The part of a ribbon button's event that we use. */
export interface RibbonEvent {
  completed(): void;
}

/** The button is given back when the action is over, and only then is told what came of it: showing a pane needs it free. */
export function ribbonCommand(action: () => Promise<Notice | null>, tell: (notice: Notice) => Promise<void>) {
  let told: Notice | null = null;
  return async (event: RibbonEvent): Promise<void> => {
    const notice = await action().finally(() => event.completed());
    // Clicks during a run share its outcome, which is told once.
    if (!notice || notice === told) return;
    told = notice;
    await tell(notice);
  };
}
