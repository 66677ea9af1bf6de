// The board paper handed out: as a file, or onto the clipboard. Says what came of it.
// Refuses to make the paper.
import type { PaperDesk } from '../workbook/paperDesk';
import { done } from './notices';
import type { Notice, SessionState } from './sessionState';

const NOT_COPIED = 'The clipboard could not be reached. Click into the pane, then choose Copy for Word once more.';
const COPIED =
  'The board paper is on the clipboard: open an empty Word document and paste. Charts are pasted as tables.';
const NOT_SAVED =
  'The board paper is made, but this Excel lets no pane save files. Choose Copy for Word, then paste it into an empty Word document.';

type Paper = NonNullable<SessionState['paper']>;

export function copyPaper(paper: Paper, desk: PaperDesk): Notice {
  return desk.copy(paper.html, paper.text) ? done(COPIED) : { kind: 'problem', text: NOT_COPIED };
}

export function savePaper(paper: Paper, desk: PaperDesk): Notice {
  if (!desk.save(paper.file)) return { kind: 'problem', text: NOT_SAVED };
  return done(`The board paper is in the downloads: ${paper.file.name}.`);
}
