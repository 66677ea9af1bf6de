// Carries out one action of a session in Excel while something goes wrong, and judges what is left: the workbook as before or as the
// action leaves it undisturbed, with what was typed meanwhile; a message that says what to do; and a next time that ends as ever.
import { Session } from '../../src/actions/session';
import type { Notice } from '../../src/actions/sessionState';
import { ExcelDesk } from '../../src/office/excelDesk';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import type { Book } from '../../src/standalone/book';
import type { HostOptions } from '../host/excelHost';
import type { LoadedOffice } from '../host/loadOffice';
import { comparable } from './takenBack';

export interface Scenario {
  name: string;
  /** The workbook just before the action. */
  build(): Promise<Book>;
  /** What the session has done before, undisturbed. */
  prepare?(session: Session): Promise<unknown>;
  act(session: Session): Promise<Notice | null>;
}

export interface Fault {
  kind: string;
  /** Where it strikes: `request 3, action 17`. */
  at: string;
  options(office: LoadedOffice): HostOptions;
  /** What somebody does to the workbook at that moment. */
  meanwhile?(book: Book): void;
  /** Faults that say the same are of one kind at much the same place: what follows is looked into for some of them only. */
  sameAs?: string;
  /** What somebody has to be told where the workbook stays as it was. */
  told?: RegExp;
  /** Nobody goes on with this session. */
  ends?: boolean;
}

/** Done just before somebody changed the workbook, as far as the workbook can tell. */
export type Outcome = 'as before' | 'done' | 'done first';

interface Undisturbed {
  before: string;
  after: string;
  /** After the refresh that follows. */
  later: string;
}

interface Allowed extends Undisturbed {
  /** Where what somebody does meanwhile comes after the action. */
  first: Undisturbed | null;
}

export class FaultRun {
  private readonly known = new Map<string, Allowed>();
  private readonly alike = new Map<string, number>();

  constructor(
    private readonly office: LoadedOffice,
    private readonly scenario: Scenario,
  ) {}

  /** @returns the actions of each request of the undisturbed action. */
  async traffic(): Promise<string[][]> {
    const session = await this.begin(await this.scenario.build());
    await this.scenario.act(session);
    return this.office.host.syncs.map(({ actions }) => actions);
  }

  /** @throws Error that says what was lost, half done or wrongly told. */
  async strike(fault: Fault): Promise<Outcome> {
    const { act } = this.scenario;
    const allowed = await this.undisturbed(fault);
    const book = await this.scenario.build();
    const session = await this.begin(book);
    this.office.host.options = fault.options(this.office);
    await act(session);
    const { notice } = session.state();
    this.office.host.options = {};
    const outcome = judge(comparable(book), allowed, fault);
    if (outcome === 'as before') this.judgeWords(notice, fault);
    else this.judgeSuccess(notice, fault);
    if (!this.office.host.remembered.eventsEnabled) throw lost(fault, 'events stayed off');
    if (this.isToFollow(fault, outcome)) await this.judgeNextTime(book, session, outcome, allowed, fault);
    return outcome;
  }

  /** The first few of each kind, and every tenth: the workbook is as before or done in all of them, so what follows is the same. */
  private isToFollow({ sameAs }: Fault, outcome: Outcome): boolean {
    if (sameAs === undefined) return true;
    const key = `${outcome} ${sameAs}`;
    const earlier = this.alike.get(key) ?? 0;
    this.alike.set(key, earlier + 1);
    return earlier < 3 || earlier % 10 === 0;
  }

  private async begin(book: Book): Promise<Session> {
    this.office.host.use(book);
    const session = new Session(new ExcelWorkbook(), new ExcelDesk());
    await this.scenario.prepare?.(session);
    this.office.host.traffic = [];
    return session;
  }

  /** The same with nothing going wrong, but with what somebody does meanwhile done at first. */
  private async undisturbed(fault: Fault): Promise<Allowed> {
    const key = fault.meanwhile ? fault.kind : '';
    const known = this.known.get(key);
    if (known) return known;
    const first = fault.meanwhile ? await this.inOrder(() => undefined, fault.meanwhile) : null;
    const found = { ...(await this.inOrder(fault.meanwhile ?? (() => undefined), () => undefined)), first };
    this.known.set(key, found);
    return found;
  }

  private async inOrder(earlier: (book: Book) => void, late: (book: Book) => void): Promise<Undisturbed> {
    const book = await this.scenario.build();
    const session = await this.begin(book);
    earlier(book);
    const before = comparable(book);
    await this.scenario.act(session);
    late(book);
    const after = comparable(book);
    await this.refreshed();
    return { before, after, later: comparable(book) };
  }

  private judgeWords(notice: Notice | null, fault: Fault): void {
    if (!notice) throw lost(fault, 'nothing was told');
    const saysWhatToDo = /try again|refresh|unprotect|open (it|the workbook)|press enter|can do it/i.test(notice.text);
    if (fault.told && !fault.told.test(notice.text)) throw lost(fault, `it was told: ${notice.text}`);
    const isRefusal = notice.kind === 'problem' && saysWhatToDo;
    if (!isRefusal && !/nothing|left/i.test(notice.text)) throw lost(fault, `it was told: ${notice.text}`);
  }

  /** Whatever failed on the way or after it, what is done is told as done. */
  private judgeSuccess(notice: Notice | null, fault: Fault): void {
    if (notice?.kind !== 'done') throw lost(fault, `it was done, and told: ${notice?.text ?? 'nothing'}`);
  }

  private async judgeNextTime(
    book: Book,
    session: Session,
    outcome: Outcome,
    { after, later, first }: Allowed,
    fault: Fault,
  ): Promise<void> {
    if (fault.ends && outcome === 'as before' && this.scenario.prepare) return;
    const notice = outcome === 'as before' ? await this.scenario.act(session) : await this.refreshed();
    const found = comparable(book);
    const wanted = outcome === 'as before' ? after : outcome === 'done' ? later : first?.later;
    if (found !== wanted)
      throw lost(
        fault,
        `next time it ended otherwise: ${notice?.text ?? ''}\n${differences(found, wanted ?? '', wanted ?? '')}`,
      );
  }

  private refreshed(): Promise<Notice | null> {
    return new Session(new ExcelWorkbook(), new ExcelDesk()).refresh();
  }
}

function judge(found: string, { before, after, first }: Allowed, fault: Fault): Outcome {
  if (found === before) return 'as before';
  if (found === after) return 'done';
  if (found === first?.after) return 'done first';
  throw lost(fault, `the workbook is half written:\n${differences(found, before, after)}`);
}

function lost({ kind, at }: Fault, what: string): Error {
  return new Error(`${kind} at ${at}: ${what}`);
}

function differences(found: string, before: string, after: string): string {
  const [held, old, wanted] = [found, before, after].map((text) => new Set(text.split('\n'))) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const told = (name: string, from: Set<string>, against: Set<string>) =>
    [...from]
      .filter((line) => !against.has(line))
      .slice(0, 12)
      .map((line) => `${name} ${line}`);
  return [
    ...told('not before:', held, old),
    ...told('missing of before:', old, held),
    ...told('not after:', held, wanted),
    ...told('missing of after:', wanted, held),
  ].join('\n');
}
