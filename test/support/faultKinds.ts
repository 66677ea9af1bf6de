// What may go wrong while a session works in Excel, each kind at the place where it strikes. Refuses to judge what comes of it.
import type { Book } from '../../src/standalone/book';
import type { HostOptions } from '../host/excelHost';
import { INTERNAL_ERROR, NO_SESSION, REQUEST_TIMEOUT } from '../host/faults';
import { HostError } from '../host/hostError';
import type { LoadedOffice } from '../host/loadOffice';
import type { Fault } from './faultRun';
import { deleteRow, insertRow, setAt, sheetNamed } from './grid';

const power = new HostError('GeneralException', 'There was an internal error while processing the request', 500);
const full = new HostError('GeneralException', 'The quota of stored settings is exceeded', 500);

/** @param what the action is, so that one of each can be looked into further. */
export function failing(request: number, action: number, what: string): Fault {
  return {
    kind: 'an action fails',
    at: `request ${request}, action ${action}`,
    sameAs: `request ${request}: ${what}`,
    options: () => ({ failAt: (at, index) => (at === request && index === action ? power : null) }),
  };
}

/** An action that adds something and is then said to have failed: nobody has been told what it added. */
export function failingOnceDone(request: number, action: number, what: string): Fault {
  return {
    kind: 'an action is done and then fails',
    at: `request ${request}, action ${action}`,
    sameAs: `request ${request}, done: ${what}`,
    options: () => ({ failAfter: (at, index) => (at === request && index === action ? power : null) }),
  };
}

function whole(kind: string, request: number, options: (office: LoadedOffice) => HostOptions): Fault {
  return { kind, at: `request ${request}`, options };
}

const atRequest = (request: number, code: number) => (at: number) => (at === request ? code : null);

export function ofRequest(request: number): Fault[] {
  return [
    whole('the answer is lost', request, () => ({ loseAnswer: atRequest(request, INTERNAL_ERROR) })),
    whole('the request times out', request, () => ({ refuse: atRequest(request, REQUEST_TIMEOUT) })),
    { ...whole('the request is too large', request, () => ({ refuse: atRequest(request, 5103) })), told: /too large/ },
    {
      ...whole('the answer is too large', request, () => ({ loseAnswer: atRequest(request, 5104) })),
      told: /too large/,
    },
    whole('the answer is late', request, () => ({ before: (at) => (at === request ? later(20) : undefined) })),
    {
      ...whole('the workbook is closed', request, () => ({ refuse: (at) => (at >= request ? NO_SESSION : null) })),
      ends: true,
      told: /connection to Excel was lost|stopped answering/,
    },
    {
      ...whole('Excel is too old', request, () => ({
        failAt: (at, action) => (at === request && action === 0 ? new HostError('ApiNotFound', 'Not here') : null),
      })),
      told: /too old/,
    },
    whole('a cell is being edited', request, ({ host }) => ({
      before: (at) => {
        if (at !== request) return;
        host.options = { cellEditMode: true };
        setTimeout(() => host.leaveCellEdit(), 20);
      },
    })),
  ];
}

const later = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** In whatever request it comes to: what Excel has no room for, or does not know. */
export function ofMembers(): Fault[] {
  const refusing = (member: RegExp, error: HostError) => () => ({
    failAt: (_at: number, _action: number, asked: string) => (member.test(asked) ? error : null),
  });
  const missing = (member: string) =>
    refusing(new RegExp(member), new HostError('ApiNotFound', 'The API you are trying to use could not be found.'));
  return [
    {
      kind: 'the quota of settings is exceeded',
      at: 'any',
      options: refusing(/CustomProperties\.Add$/, full),
      told: /quota/,
    },
    {
      kind: 'a requirement set is missing',
      at: 'sheet properties',
      options: missing('CustomProperties'),
      told: /too old/,
    },
    { kind: 'a requirement set is missing', at: 'screen updating', options: missing('Application'), told: /too old/ },
  ];
}

/** What stands in the way, or that somebody was at it. */
const MEANWHILE = /is protected|renamed or deleted|edited/;

function meanwhile(kind: string, request: number, change: (book: Book) => void): Fault {
  return {
    kind,
    at: `request ${request}`,
    options: ({ host }) => ({ before: (at) => (at === request ? change(host.book) : undefined) }),
    meanwhile: change,
    told: MEANWHILE,
  };
}

const ours = ({ sheets }: Book) => sheets.find(({ name }) => name === 'PMO Summary');

/** Between reading and writing: what somebody at another screen may do just then. */
export function byOthers(request: number): Fault[] {
  return [
    meanwhile('a cell of ours is typed over', request, (book) => setAt(sheetNamed(book, 'Tracker'), 'F4', 'Amber')),
    meanwhile('a figure is changed', request, (book) => setAt(sheetNamed(book, 'Tracker'), 'E4', 12)),
    meanwhile('a name is changed', request, (book) => setAt(sheetNamed(book, 'Tracker'), 'B4', 'Hospice beds')),
    meanwhile('a row is inserted', request, (book) => insertRow(sheetNamed(book, 'Tracker'), 3)),
    meanwhile('a row is deleted', request, (book) => deleteRow(sheetNamed(book, 'Tracker'), 3)),
    meanwhile('a sheet is renamed', request, (book) => (sheetNamed(book, 'Tracker').name = 'Our schemes')),
    meanwhile('a sheet is protected', request, (book) => (sheetNamed(book, 'Tracker').protected = true)),
    meanwhile('the structure is protected', request, (book) => (book.structureProtected = true)),
    meanwhile(
      'a sheet is deleted',
      request,
      (book) => void book.sheets.splice(book.sheets.indexOf(sheetNamed(book, 'Activity')), 1),
    ),
    meanwhile('a sheet of ours is deleted', request, (book) => {
      const sheet = ours(book);
      if (sheet) book.sheets.splice(book.sheets.indexOf(sheet), 1);
    }),
    meanwhile('a sheet of ours is renamed', request, (book) => {
      const sheet = ours(book);
      if (sheet) sheet.name = 'Summary for the board';
    }),
  ];
}
