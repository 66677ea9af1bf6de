// What a paper's file is called: its title and period, without what a file's name cannot hold.
import type { Paper } from '../paper/paper';

/** Shorter than the shortest limit that any file system has, with room for a folder. */
const LONGEST = 120;

export function paperFileName({ title, subtitle, marking }: Paper): string {
  const period = subtitle.replace(/^.*:\s*|\s*\([^)]*\)/g, '');
  const words = [title, period, marking === null ? '' : 'public copy'].filter(Boolean).join(' ');
  // eslint-disable-next-line no-control-regex -- control characters are among what no file's name may hold
  const name = words.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ').replace(/\s+/g, ' ');
  return `${name.slice(0, LONGEST).trim().replace(/\.+$/, '') || 'Board paper'}.docx`;
}
