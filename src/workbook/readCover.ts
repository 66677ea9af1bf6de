// The board paper's cover from a Settings sheet. Apart from the policy: nothing of it is needed before a paper or a full look.
// Refuses to know what a cover's setting takes.
import type { Finding } from '../domain/finding';
import { BLANK_COVER, type PaperCover } from '../domain/paperCover';
import { COVER_SETTINGS, type CoverSetting, isPaperHeading } from './readCoverSettings';
import { settingOf } from './readSettings';
import { isSaid, notUnderstood, settingRows } from './settingRows';
import type { Table } from './table';

export interface ReadCover {
  cover: PaperCover;
  findings: Finding[];
}

export function readCover(tables: readonly Table[]): ReadCover {
  const read: ReadCover = { cover: { ...BLANK_COVER }, findings: [] };
  for (const table of tables) readRows(table, read);
  return read;
}

function readRows(table: Table, { cover, findings }: ReadCover): void {
  let isBelowPaper = false;
  for (const row of settingRows(table)) {
    isBelowPaper ||= isPaperHeading(row.name);
    const setting = isSaid(row) ? coverSetting(row.name, isBelowPaper) : undefined;
    if (setting && !setting.take(cover, row.value)) findings.push(notUnderstood(row));
  }
}

/** Below the paper's heading a name need not say that it is about the paper; a policy's keeps its meaning there. */
function coverSetting(name: string, isBelowPaper: boolean): CoverSetting | undefined {
  const named = (text: string) => COVER_SETTINGS.find((setting) => setting.name.test(text.toLowerCase()));
  return named(name) ?? (isBelowPaper && !settingOf(name) ? named(`paper: ${name}`) : undefined);
}
