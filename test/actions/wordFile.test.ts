// A paper's Word file is written beside the pane's thread where that can be had, and is the same where it cannot.
import { wordFile } from '../../src/actions/wordFile';
import type { WordTask } from '../../src/actions/wordWorker';
import type { Paper } from '../../src/paper/paper';
import { paragraph } from '../../src/paper/runs';
import { section } from '../../src/paper/section';
import { toDocx } from '../../src/paper/toDocx';
import { partText } from '../support/partsOf';
import { samplePaper } from '../support/samplePaper';

const CELL = { sheet: 'Finance', cell: 'D5' };
const PAPER: Paper = {
  title: 'Alliance PMO report',
  subtitle: 'Period of report: May 2017',
  author: '',
  cover: [],
  marking: null,
  sections: [
    section('summary', 'Executive summary', [
      paragraph('Savings of ', { text: '£1.2m', sources: [CELL], from: { how: 'sum', terms: [[CELL]] } }),
    ]),
  ],
};
const WRITTEN = new Date('2017-06-01T09:00:00Z');
const write = () => wordFile(PAPER, new Map(), WRITTEN);

/** Answers every task with that, or fails to start. */
function workerThatAnswers(answer: Uint8Array | null | 'no start') {
  const tasks: WordTask[] = [];
  const ended: boolean[] = [];
  class FakeWorker {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onerror: ((event: unknown) => void) | null = null;
    postMessage(task: WordTask) {
      tasks.push(task);
      queueMicrotask(() => (answer === 'no start' ? this.onerror?.('blocked') : this.onmessage?.({ data: answer })));
    }
    terminate() {
      ended.push(true);
    }
  }
  Object.assign(globalThis, { Worker: FakeWorker });
  return { tasks, ended };
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Worker'));

test('the other thread is given the words and none of the cells, and is ended', async () => {
  const answer = new Uint8Array([1, 2, 3]);
  const { tasks, ended } = workerThatAnswers(answer);
  expect(await write()).toBe(answer);
  expect(tasks[0]!.paper).toContain('£1.2m');
  expect(tasks[0]!.paper).not.toContain('D5');
  expect(tasks[0]!.written).toBe(WRITTEN);
  expect(ended).toEqual([true]);
});

test.each([null, 'no start' as const])('an answer of %s is none: the paper is written here', async (answer) => {
  const { ended } = workerThatAnswers(answer);
  expect(partText(await write(), 'word/document.xml')).toContain('£1.2m');
  expect(ended).toEqual([true]);
});

test('where there are no workers it is written here', async () => {
  expect(partText(await write(), 'word/document.xml')).toContain('£1.2m');
});

/** docx numbers its bookmarks on from one document to the next. */
async function documentOf(paper: Paper): Promise<string> {
  const bytes = await toDocx(paper, new Map(), WRITTEN);
  return partText(bytes, 'word/document.xml').replace(/_Toc\d+|(?<=\bw?:?id=")\d+/g, '#');
}

test('a paper that went to the other thread makes the same document', async () => {
  const { tasks } = workerThatAnswers(new Uint8Array([1]));
  await wordFile(samplePaper, new Map(), WRITTEN);
  expect(await documentOf(JSON.parse(tasks[0]!.paper) as Paper)).toBe(await documentOf(samplePaper));
});
