// A session over a book: one task at a time, nothing half written, and a state that says where the workbook stands.
import { CANCELLED } from '../../src/actions/cancelled';
import { Session } from '../../src/actions/session';
import type { SessionState } from '../../src/actions/sessionState';
import type { RatedMonth } from '../../src/domain/rateLines';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { demoPmo } from '../../scripts/samples/demoPmo';
import { bookAsText } from '../support/bookAsText';
import { BookDesk } from '../support/bookDesk';
import { bookOf, setAt, sheetNamed, valueAt } from '../support/grid';
import { refreshed } from '../support/refreshed';

const TRACKER = `
  Reporting period: July 2018

  Scheme ID | Scheme  | Programme     | YTD Plan £k | YTD Actual £k | YTD RAG
  UC-01     | Frailty | Urgent Care   | 100         | 50            |
  EC-01     | MSK     | Elective Care | 80          | 72            |
`;

/** A workbook whose reading takes until the test lets it go on. */
class SlowWorkbook extends FileWorkbook {
  private waiting: (() => void)[] = [];
  reads = 0;

  override async read(): Promise<WorkbookSnapshot> {
    this.reads++;
    await new Promise<void>((goOn) => this.waiting.push(goOn));
    return super.read();
  }

  /** A few moments at most, until it was read so many times. */
  async asked(reads: number): Promise<void> {
    for (let moment = 0; this.reads < reads && moment < 1_000; moment++) await later(1);
  }

  async goOn(): Promise<void> {
    await later();
    for (const goOn of this.waiting.splice(0)) goOn();
  }
}

const later = (ms = 0) => new Promise((done) => setTimeout(done, ms));

function setUp(book = bookOf({ Tracker: TRACKER })) {
  const workbook = new FileWorkbook(book);
  const desk = new BookDesk(book);
  return { book, desk, session: new Session(workbook, desk) };
}

function setUpSlow(book = bookOf({ Tracker: TRACKER })) {
  const workbook = new SlowWorkbook(book);
  const desk = new BookDesk(book);
  return { book, desk, workbook, session: new Session(workbook, desk) };
}

describe('where the workbook stands', () => {
  test('opened for the first time: rated, nothing written, never refreshed', async () => {
    const { book, session } = setUp();
    const before = bookAsText(book);
    await session.open();
    expect(session.state()).toMatchObject({ task: null, notice: null, standing: 'never', live: false });
    expect(session.state().result?.assessment.schemes).toHaveLength(2);
    expect(bookAsText(book)).toBe(before);
  });

  test('refreshed: up to date; edited: changed; opened again after an edit: what a refresh would change', async () => {
    const { book, desk, session } = setUp();
    await session.open();
    await session.refresh();
    expect(session.state()).toMatchObject({
      standing: 'matches',
      notice: { kind: 'done', text: '2 schemes in 2 programmes rated for July 2018: 1 Red, 1 Amber.' },
    });
    desk.type('Tracker', 'E4', 99);
    expect(session.state().standing).toBe('differs');
    const another = new Session(new FileWorkbook(book), desk);
    await another.open();
    expect(another.state()).toMatchObject({ standing: 'differs', changes: ['1 scheme Red → Green'] });
    await another.refresh();
    expect(another.state()).toMatchObject({ standing: 'matches', changes: ['1 scheme Red → Green'] });
  });

  test('words typed into a sheet of ours make no rating out of date', async () => {
    const { desk, session } = setUp();
    await session.open();
    await session.refresh();
    desk.type('PMO Exceptions', 'F5', 'Recruiting');
    expect(session.state().standing).toBe('matches');
  });

  test('nothing recognised: why, and no assessment', async () => {
    const { session } = setUp(bookOf({ Notes: '\nPlease fill in\n' }));
    await session.open();
    expect(session.state()).toMatchObject({ result: null, refusal: { kind: 'noTable' }, notice: null });
  });

  test('a sheet that may not be written to: told, and what was read is still shown', async () => {
    const { book, session } = setUp();
    await session.open();
    sheetNamed(book, 'Tracker').protected = true;
    await session.refresh();
    const { notice, result, refusal } = session.state();
    expect(notice).toMatchObject({ kind: 'problem', text: expect.stringContaining('"Tracker" is protected') });
    expect(refusal?.kind).toBe('protected');
    expect(result?.assessment.schemes).toHaveLength(2);
  });
});

describe('a first look', () => {
  test('the ratings are there before anything is checked, and are those that stay', async () => {
    const { session } = setUp(demoPmo());
    const told: SessionState[] = [];
    session.subscribe(() => told.push(session.state()));
    await session.open();
    const first = told.find(({ rated }) => rated !== null)!;
    expect(first).toMatchObject({ result: null, standing: null, task: { verb: 'look' } });
    const { assessment } = session.state().result!;
    expect(session.state().rated).toBeNull();
    expect(first.rated).toMatchObject({ period: assessment.period, policy: assessment.policy });
    expect(ratingsOf(first.rated!)).toEqual(ratingsOf(assessment));
  });

  test('given up before the rest is loaded, the ratings stay', async () => {
    const { session } = setUp();
    session.subscribe(() => session.state().rated && session.state().task?.verb === 'look' && session.cancel());
    await session.open();
    expect(session.state()).toMatchObject({ result: null, notice: { kind: 'done', text: CANCELLED } });
    expect(session.state().rated?.schemes).toHaveLength(2);
    await session.check();
    expect(session.state().result?.assessment.schemes).toHaveLength(2);
  });
});

function ratingsOf({ schemes, programmes, total }: RatedMonth) {
  return [...schemes, ...programmes, total].map(({ name, figures, ytd, inMonth, milestoneRating, overallRating }) => {
    return { name, figures, ytd, inMonth, milestoneRating, overallRating };
  });
}

describe('one at a time', () => {
  test('a second click during a refresh gets the outcome of the first', async () => {
    const { session, workbook } = setUpSlow();
    const clicks = [session.refresh(), session.refresh()];
    await workbook.goOn();
    const [first, second] = await Promise.all(clicks);
    expect(first).toBe(second);
    expect(workbook.reads).toBe(1);
  });

  test('a check asked for during a refresh waits for it', async () => {
    const { session, workbook } = setUpSlow();
    const refreshing = session.refresh();
    const checking = session.check();
    await later();
    expect(session.state().task?.verb).toBe('refresh');
    expect(workbook.reads).toBe(1);
    await workbook.goOn();
    await refreshing;
    await workbook.goOn();
    expect((await checking)?.text).toBe('Checked, nothing written: nothing was found.');
  });

  test('a failure does not hold up what comes after it', async () => {
    const { session, workbook } = setUpSlow();
    workbook.apply = () => Promise.reject(new Error('Excel is busy'));
    const refreshing = session.refresh();
    await workbook.goOn();
    expect(await refreshing).toEqual({ kind: 'problem', text: 'Excel is busy' });
    const checking = session.check();
    await workbook.goOn();
    expect((await checking)?.kind).toBe('done');
  });
});

describe('giving up', () => {
  test('while Excel is still reading, at once, with nothing written', async () => {
    const { book, session, workbook } = setUpSlow();
    const before = bookAsText(book);
    const refreshing = session.refresh();
    await later();
    session.cancel();
    expect(await refreshing).toEqual({ kind: 'done', text: 'Cancelled; nothing was written.' });
    await workbook.goOn();
    await later(10);
    expect(bookAsText(book)).toBe(before);
    expect(session.state().task).toBeNull();
  });

  test('between rating and writing', async () => {
    const { book, session } = setUp();
    const before = bookAsText(book);
    session.subscribe(() => session.state().task?.step === 'rating' && session.cancel());
    expect((await session.refresh())?.text).toBe('Cancelled; nothing was written.');
    expect(bookAsText(book)).toBe(before);
  });

  test('not once it is writing: then it is written to the end', async () => {
    const { book, session } = setUp();
    session.subscribe(() => session.state().task?.step === 'writing' && session.cancel());
    expect((await session.refresh())?.kind).toBe('done');
    expect(valueAt(sheetNamed(book, 'Tracker'), 'F4')).toBe('Red');
  });

  test('Excel that does not answer for a while is said to be slow', async () => {
    const { session, workbook } = setUpSlow();
    const refreshing = session.refresh();
    await later(2_100);
    expect(session.state().task).toEqual({ verb: 'refresh', step: 'reading', slow: true });
    await workbook.goOn();
    await refreshing;
  });
});

describe('cells edited while they are read', () => {
  test('are no reason to give up what only reads', async () => {
    const { desk, session, workbook } = setUpSlow();
    const opening = session.open();
    await later();
    desk.type('Tracker', 'E4', 99);
    await workbook.goOn();
    await opening;
    expect(session.state()).toMatchObject({ notice: null, task: null });
    expect(session.state().result).not.toBeNull();
  });

  test('begins again and writes by the new figures', async () => {
    const { book, desk, session, workbook } = setUpSlow();
    const opening = session.open();
    await workbook.goOn();
    await opening;
    const refreshing = session.refresh();
    await workbook.asked(2);
    desk.type('Tracker', 'E4', 99);
    await workbook.goOn();
    await workbook.asked(3);
    await workbook.goOn();
    expect((await refreshing)?.kind).toBe('done');
    expect(valueAt(sheetNamed(book, 'Tracker'), 'F4')).toBe('Green');
  });

  test.each([
    [false, 'Cells were edited on the sheet "Tracker" while it was being read.'],
    [true, 'Somebody else changed the sheet "Tracker" while it was being read.'],
  ])('over and over (by somebody else: %s): given up, and said', async (remote, words) => {
    const { book, desk, session, workbook } = setUpSlow();
    const opening = session.open();
    await workbook.goOn();
    await opening;
    const refreshing = session.refresh();
    for (let attempt = 0; attempt < 3; attempt++) {
      await workbook.asked(2 + attempt);
      desk.type('Tracker', 'E4', attempt, remote);
      await workbook.goOn();
    }
    expect(await refreshing).toEqual({ kind: 'problem', text: `${words} Nothing was written; try again in a moment.` });
    expect(book.sheets).toHaveLength(1);
  });
});

describe('what was selected', () => {
  test('is explained by its row, whichever cell of it', async () => {
    const { desk, session } = setUp();
    await session.open();
    desk.pick('Tracker', 'E5');
    expect((await session.selected()).line?.name).toBe('MSK');
    desk.pick('Tracker', 'A1');
    expect((await session.selected()).line).toBeNull();
  });

  test('a total row is the total', async () => {
    const { desk, session } = setUp(
      bookOf({ Tracker: '\nProgramme | YTD Plan £k | YTD Actual £k\nUrgent | 100 | 90\nElective | 50 | 50\nTotal | 150 | 140\n' }),
    ); // prettier-ignore
    await session.open();
    desk.pick('Tracker', 'B4');
    expect((await session.selected()).line).toBe(session.state().result?.assessment.total);
  });

  test('on our own sheets it is the line that the row names: the scheme before its programme', async () => {
    const { desk, session } = setUp();
    await session.open();
    await session.refresh();
    desk.pick('PMO Exceptions', 'H6');
    expect((await session.selected()).line?.name).toMatch(/^(Frailty|MSK)$/);
    desk.pick('PMO Summary', 'C6');
    expect((await session.selected()).line?.name).toBe('Urgent Care');
    desk.pick('PMO Summary', 'A1');
    expect((await session.selected()).line).toBeNull();
  });

  test('a cell is gone to; one that is not there any more is told', async () => {
    const { desk, session } = setUp();
    await session.goTo({ sheet: 'Tracker', cell: 'E4' });
    expect(desk.selected).toEqual({ sheet: 'Tracker', cell: 'E4' });
    await session.goTo({ sheet: 'Gone', cell: 'E4' });
    expect(session.state().notice).toMatchObject({ kind: 'problem', text: expect.stringContaining('Gone') });
  });
});

describe('a workbook to begin with', () => {
  test('is added beside what is there, ends at its first sheet, and is read without a question', async () => {
    const { book, desk, session } = setUp(bookOf({ Notes: '\nPlease fill in\n' }));
    await session.open();
    expect(session.state().refusal?.kind).toBe('noTable');
    await session.createWorkbook();
    expect(book.sheets.slice(0, 4).map(({ name }) => name)).toEqual(['Notes', 'Start here', 'Programmes', 'Schemes']);
    expect(desk.selected).toEqual({ sheet: 'Start here', cell: 'A1' });
    expect(session.state()).toMatchObject({ refusal: null, standing: 'never' });
    expect(session.state().result?.findings).toEqual([]);
    expect(session.state().result?.outline.questions).toEqual([]);
  });

  test('says kindly on a check that nothing is filled in yet', async () => {
    const { session } = setUp(bookOf({ Notes: '\nPlease fill in\n' }));
    await session.createWorkbook();
    expect(await session.check()).toEqual({
      kind: 'done',
      text: 'Nothing is filled in yet: no sheet has a programme, scheme or objective to rate.',
    });
  });

  test('writes over no sheet of people’s: their names are told, and nothing is added', async () => {
    const { book, session } = setUp(bookOf({ schemes: '\nNothing here\n', Risks: '\nNor here\n' }));
    await session.createWorkbook();
    expect(book.sheets.map(({ name }) => name)).toEqual(['schemes', 'Risks']);
    const told = 'The workbook has sheets called "schemes", "Risks" already';
    expect(session.state().notice).toMatchObject({ kind: 'problem', text: expect.stringContaining(told) });
  });

  test('is refused where no sheet may be added', async () => {
    const { book, session } = setUp(bookOf({ Notes: '\nPlease fill in\n' }));
    book.structureProtected = true;
    await session.createWorkbook();
    expect(session.state().notice).toMatchObject({ kind: 'problem', text: expect.stringContaining('structure') });
    expect(book.sheets).toHaveLength(1);
  });
});

describe('ratings kept up to date', () => {
  const PAUSE = 300;
  /** However slow the machine is: what is waited for comes, or the test fails by its time. */
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await later(20);
  };
  const calm = (session: Session) => until(() => session.state().standing !== null && session.state().task === null);
  /** Refreshed, opened, switched on, and at rest. */
  const setUpLive = async () => {
    const all = setUp();
    await refreshed(all.book);
    await all.session.open();
    await all.session.setLive(true);
    await later(PAUSE);
    await calm(all.session);
    return all;
  };

  test('are off until switched on, and the workbook remembers', async () => {
    const { desk, session } = setUp();
    await session.open();
    await session.setLive(true);
    expect(session.state().live).toBe(true);
    expect(desk.remembered).toBe(true);
    const again = new Session(new FileWorkbook(demoPmo()), desk);
    await again.open();
    expect(again.state().live).toBe(true);
    await again.setLive(false);
    await session.setLive(false);
    expect(desk.remembered).toBe(false);
  });

  test('an edit is rated after a pause, and what changed is said', async () => {
    const { book, desk, session } = await setUpLive();
    desk.type('Tracker', 'E4', 99);
    await until(() => session.state().standing === 'matches' && session.state().notice !== null);
    expect(valueAt(sheetNamed(book, 'Tracker'), 'F4')).toBe('Green');
    expect(session.state()).toMatchObject({
      standing: 'matches',
      notice: { kind: 'done', text: '1 scheme Red → Green.' },
    });
    await session.setLive(false);
  });

  test('an edit that changes no figure writes nothing and says nothing', async () => {
    const { book, desk, session } = await setUpLive();
    const before = bookAsText(book);
    desk.type('Tracker', 'E4', 50);
    await later(PAUSE);
    await calm(session);
    expect(bookAsText(book)).toBe(before);
    expect(session.state()).toMatchObject({ standing: 'matches', notice: null });
    await session.setLive(false);
  });

  test('typing is one refresh, however many cells', async () => {
    const { desk, session, workbook } = setUpSlow();
    const opening = session.open();
    await workbook.goOn();
    await opening;
    const before = workbook.reads;
    const switching = session.setLive(true);
    await switching;
    for (let cell = 0; cell < 5; cell++) {
      desk.type('Tracker', 'E4', cell);
      await later(20);
    }
    await later(PAUSE);
    expect(workbook.reads - before).toBe(1);
    await session.setLive(false);
    session.cancel();
  });

  test('what somebody else edits at another screen is theirs to rate', async () => {
    const { book, desk, session } = await setUpLive();
    desk.type('Tracker', 'E4', 99, true);
    await later(PAUSE);
    expect(valueAt(sheetNamed(book, 'Tracker'), 'F4')).toBe('Red');
    expect(session.state().standing).toBe('differs');
    await session.setLive(false);
  });

  test('switched off, an edit is only marked', async () => {
    const { book, desk, session } = setUp();
    await refreshed(book);
    await session.open();
    await session.setLive(true);
    await session.setLive(false);
    desk.type('Tracker', 'E4', 99);
    await later(PAUSE);
    expect(valueAt(sheetNamed(book, 'Tracker'), 'F4')).toBe('Red');
    expect(session.state().standing).toBe('differs');
  });

  test('without an open pane nobody listens once they are switched off', async () => {
    const { desk, session } = setUp();
    await session.setLive(true);
    expect(desk.editListeners.size).toBe(1);
    await session.setLive(false);
    expect(desk.editListeners.size).toBe(0);
  });

  test('a sheet that may not be written to is told', async () => {
    const { book, desk, session } = await setUpLive();
    sheetNamed(book, 'Tracker').protected = true;
    setAt(sheetNamed(book, 'Tracker'), 'E4', 99);
    desk.type('Tracker', 'E4', 99);
    await until(() => session.state().notice !== null);
    expect(session.state().notice).toMatchObject({ kind: 'problem', text: expect.stringContaining('protected') });
    await session.setLive(false);
  });
});
