// Why a refresh is refused before anything is written, in a line that says what to do about it. Here what can be told from the headings.
// Refuses to look further: `refuseReading` and `refuseWriting` do, with what is loaded later.
import type { Finding } from '../domain/finding';

export interface Refusal {
  kind: 'noTable' | 'columnsClash' | 'protected' | 'noMonth' | 'notClosed' | 'historyUnread';
  message: string;
}

export function refuseColumns(findings: readonly Finding[]): Refusal | null {
  const clash = findings.find(({ code }) => code === 'columns-clash');
  return clash ? { kind: 'columnsClash', message: clash.message } : null;
}
