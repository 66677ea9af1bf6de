// Exporting from a session: sheets and paper of one refresh, saved where the Excel can, copied where it cannot, and always told.
import { Session } from '../../src/actions/session';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { BookDesk } from '../support/bookDesk';
import { bookOf, sheetNamed, valueAt } from '../support/grid';
import { partText } from '../support/partsOf';

const TRACKER = `
  Reporting period: July 2018

  Scheme ID | Scheme  | Programme   | YTD Plan £k | YTD Actual £k | YTD RAG
  UC-01     | Frailty | Urgent Care | 100         | 50            |
`;
const CHOICES = { structure: 'alliance' } as const;

function begin(text = TRACKER) {
  const book = bookOf({ Tracker: text });
  const desk = new BookDesk(book);
  return { book, desk, session: new Session(new FileWorkbook(book), desk) };
}

test('a paper is made of a refresh, saved, and named after title and month', async () => {
  const { book, desk, session } = begin();
  const notice = await session.paper.make(CHOICES);
  const [file] = desk.paper.saved;
  expect(file?.name).toBe('Alliance PMO report July 2018.docx');
  expect(notice).toEqual({ kind: 'done', text: `The board paper is in the downloads: ${file!.name}.` });
  expect(partText(file!.bytes, 'word/document.xml')).toContain('Frailty');
  expect(valueAt(sheetNamed(book, 'Tracker'), 'F4')).toBe('Red');
  expect(session.state().standing).toBe('matches');
});

test('where no file can be saved the paper is kept to be copied', async () => {
  const { desk, session } = begin();
  desk.paper.canSave = false;
  const notice = await session.paper.make(CHOICES);
  expect(notice?.kind).toBe('problem');
  expect(notice?.text).toContain('Copy for Word');
  session.paper.copy();
  expect(desk.paper.copied[0]?.html).toContain('<td');
  expect(desk.paper.copied[0]?.text).toContain('Frailty');
  expect(session.state().notice).toMatchObject({ kind: 'done', text: expect.stringContaining('clipboard') });
});

test('a clipboard that cannot be reached is said', async () => {
  const { desk, session } = begin();
  desk.paper.canCopy = false;
  await session.paper.make(CHOICES);
  session.paper.copy();
  expect(session.state().notice).toMatchObject({ kind: 'problem', text: expect.stringContaining('clipboard') });
});

test('an edit makes the paper a thing of the past', async () => {
  const { desk, session } = begin();
  await session.open();
  await session.paper.make(CHOICES);
  expect(session.state().paper).not.toBeNull();
  desk.type('Tracker', 'E4', 90);
  expect(session.state().paper).toBeNull();
});

test('a workbook without tables has no paper, and says why', async () => {
  const { desk, session } = begin('Notes\nNothing to rate');
  const notice = await session.paper.make(CHOICES);
  expect(notice).toMatchObject({ kind: 'problem', text: expect.stringContaining('No QIPP table') });
  expect(desk.paper.saved).toEqual([]);
});

test('a protected sheet stops the paper before anything is written', async () => {
  const { book, desk, session } = begin();
  sheetNamed(book, 'Tracker').protected = true;
  expect(await session.paper.make(CHOICES)).toMatchObject({ kind: 'problem' });
  expect(desk.paper.saved).toEqual([]);
});

describe('the workbook as PDF', () => {
  test('is saved where Excel hands one over', async () => {
    const { desk, session } = begin();
    desk.paper.pdf = Uint8Array.of(1, 2, 3);
    expect(await session.paper.savePdf()).toMatchObject({ kind: 'done' });
    expect(desk.paper.saved[0]).toMatchObject({ type: 'application/pdf' });
  });

  test('is a problem where Excel hands over none', async () => {
    const { session } = begin();
    expect(await session.paper.savePdf()).toMatchObject({ kind: 'problem', text: expect.stringContaining('no PDF') });
  });
});
