// Ties each button of the ribbon to what it asks of the session. Decides nothing itself.
import type { Session } from '../actions/session';
import { ribbonCommand, type RibbonEvent } from './ribbonCommand';

/** To be called while the page's script runs: a name that is tied later misses the click that started the page. */
export function tieButtons(session: Session): void {
  const refreshRags = ribbonCommand(
    () => session.refresh(),
    async (notice) => (await import('./showOutcome')).showOutcome(notice),
  );
  // What a check finds is a list, and lists are the pane's.
  const check = ribbonCommand(
    () => session.check(),
    () => Office.addin.showAsTaskpane(),
  );
  // A paper is made by somebody's choice of its structure, and choices are the pane's.
  const exportPaper = ribbonCommand(
    () => session.paper.ask(),
    () => Office.addin.showAsTaskpane(),
  );
  Office.actions.associate('refreshRags', (event: RibbonEvent) => void refreshRags(event));
  Office.actions.associate('check', (event: RibbonEvent) => void check(event));
  Office.actions.associate('exportPaper', (event: RibbonEvent) => void exportPaper(event));
}
