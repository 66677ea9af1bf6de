// The thread beside the pane's that writes a paper as a Word file. Knows nothing of the pane.
import type { Paper } from '../paper/paper';
import type { Pictures } from '../paper/picture';

export interface WordTask {
  /** As JSON: of what is taken across the threads a text is the quickest. */
  paper: string;
  pictures: Pictures;
  written: Date;
}

globalThis.onmessage = ({ data }: MessageEvent<WordTask>) => {
  // Null where it fails: whoever asked writes it again and meets the error in its own place.
  wordBytes(data).then(globalThis.postMessage, () => globalThis.postMessage(null));
};

async function wordBytes({ paper, pictures, written }: WordTask): Promise<Uint8Array> {
  const { toDocx } = await import('../paper/toDocx');
  return toDocx(JSON.parse(paper) as Paper, pictures, written);
}
