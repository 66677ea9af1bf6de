// A drafted section as people read it in one cell: a line a paragraph or bullet. Refuses to know where the cell is.
import { type Message, saidText } from './messages/said';

const MARKS = { 1: '• ', 2: '   • ' };

export function narrativeText(style: 'paragraphs' | 'bullets', messages: readonly Message[]): string {
  return messages.map(({ level, said }) => `${style === 'bullets' ? MARKS[level] : ''}${saidText(said)}`).join('\n');
}
