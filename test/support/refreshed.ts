// A refresh over a book in memory, for tests that look at what it left behind.
import { refresh, type Refreshed, type RefreshOptions } from '../../src/actions/refresh';
import type { Refusal } from '../../src/actions/refusal';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';

/** @throws Error where the refresh was refused: the test expected it to go through. */
export async function refreshed(book: Book, options: RefreshOptions = {}): Promise<Refreshed> {
  const outcome = await refresh(new FileWorkbook(book), options);
  if (outcome.refused !== null) throw new Error(`Refused: ${outcome.message}`);
  return outcome;
}

/** @throws Error where the refresh was not refused. */
export async function refusalOf(book: Book, options: RefreshOptions = {}): Promise<Refusal> {
  const outcome = await refresh(new FileWorkbook(book), options);
  if (outcome.refused === null) throw new Error(`Not refused: ${outcome.message}`);
  return outcome.refused;
}

/** Findings of one kind as `Sheet!K5`, in order. */
export function cellsFound({ findings }: Pick<Refreshed, 'findings'>, code: string): string[] {
  return findings
    .filter((finding) => finding.code === code)
    .flatMap(({ where }) => where.map(({ sheet, cell }) => `${sheet}!${cell}`));
}
