// A paper as a Word file, written beside the pane's thread, which it would hold for a third of a second. Where no such thread can be had it
// is written here.
import type { Paper } from '../paper/paper';
import type { Pictures } from '../paper/picture';
import type { WordTask } from './wordWorker';

/** @param written the date that the document says it was made. */
export async function wordFile(paper: Paper, pictures: Pictures, written: Date): Promise<Uint8Array> {
  try {
    return await besideThePane({ paper: withoutCells(paper), pictures, written });
  } catch {
    const { toDocx } = await import('../paper/toDocx');
    return toDocx(paper, pictures, written);
  }
}

/** A document names no cells, and a total's are many thousands. */
function withoutCells(paper: Paper): string {
  return JSON.stringify(paper, (key, value: unknown) => (key === 'sources' || key === 'from' ? undefined : value));
}

async function besideThePane(task: WordTask): Promise<Uint8Array> {
  // eslint-disable-next-line no-restricted-globals -- of our own origin, as the pages' policy sees to
  const worker = new Worker(new URL('./wordWorker.ts', import.meta.url));
  try {
    return await new Promise((done, fail) => {
      worker.onmessage = ({ data }: MessageEvent<Uint8Array | null>) =>
        data ? done(data) : fail(new Error('not written'));
      worker.onerror = fail;
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}
