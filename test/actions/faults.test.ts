// Whatever goes wrong between us and Excel, a workbook ends as before or as the action leaves it, and the next time succeeds.
// Some action indexes are tried in every run, all of them with FAULTS=all; `npm run faults` does that and prints one table.
import { writeFileSync } from 'node:fs';
import { Session } from '../../src/actions/session';
import { ExcelDesk } from '../../src/office/excelDesk';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import { HostError } from '../host/hostError';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';
import { byOthers, failing, failingOnceDone, ofMembers, ofRequest } from '../support/faultKinds';
import { type Fault, FaultRun } from '../support/faultRun';
import { SCENARIOS } from '../support/faultScenarios';
import { FaultTable } from '../support/faultTable';
import { comparable } from '../support/takenBack';

let office: LoadedOffice;
const table = new FaultTable();
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => {
  office.close();
  if (process.env.FAULTS_TO) writeFileSync(process.env.FAULTS_TO, JSON.stringify(table.rows()));
  else console.log(table.text());
});

const ALL = process.env.FAULTS === 'all';
/** Of the actions of one scenario, so many are made to fail in every run. */
const SAMPLE = 6;
/** Reading takes two requests and writing one; what follows is another look. */
const REQUESTS = ALL ? Infinity : 3;
const LONG = ALL ? 3_600_000 : 60_000;

function sampled(requests: readonly (readonly string[])[]): readonly Fault[] {
  return someOf(requests.flatMap((actions, at) => actions.map((what, action) => failing(at + 1, action, what))));
}

/** Of the request that writes, whatever may add something: all else is put back whether or not it was done. */
function sampledOnceDone(requests: readonly (readonly string[])[]): readonly Fault[] {
  const adding = (requests[2] ?? []).flatMap((what, action) => (what === 'Instantiate' ? action : []));
  return someOf(adding.map((action) => failingOnceDone(3, action, 'Instantiate')));
}

function someOf(all: readonly Fault[]): readonly Fault[] {
  if (ALL) return all;
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  return all.filter((_, index) => index % step === Math.floor(step / 2));
}

async function strikeAll(run: FaultRun, scenario: string, faults: readonly Fault[]): Promise<void> {
  const problems: string[] = [];
  for (const fault of faults) {
    try {
      table.count(scenario, fault.kind, await run.strike(fault));
    } catch (error) {
      table.count(scenario, fault.kind, 'lost');
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  expect(problems.slice(0, 5)).toEqual([]);
}

describe.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', (name, scenario) => {
  const struck = async (faults: (requests: string[][]) => readonly Fault[]) => {
    const run = new FaultRun(office, scenario);
    await strikeAll(run, name, faults(await run.traffic()));
  };

  test('any action fails', () => struck(sampled), LONG);

  test('any action that may add something is done and then fails', () => struck(sampledOnceDone), LONG);

  test(
    'any request or answer fails as a whole',
    () => struck((requests) => requests.slice(0, REQUESTS).flatMap((_, index) => ofRequest(index + 1))),
    LONG,
  );

  test('Excel has no room for a property, or does not know one', () => struck(ofMembers), LONG);

  test(
    'somebody changes the workbook before any request, so between reading and writing as well',
    () => struck((requests) => (ALL ? requests.flatMap((_, index) => byOthers(index + 1)) : byOthers(3))),
    LONG,
  );
});

test('a switch that the workbook has no room to remember stays off, and says so', async () => {
  const book = await SCENARIOS[0]!.build();
  const before = comparable(book);
  const full = new HostError('GeneralException', 'The quota of stored settings is exceeded', 500);
  office.host.use(book, { failAt: (_request, _action, member) => (/Settings\.Add$/.test(member) ? full : null) });
  const session = new Session(new ExcelWorkbook(), new ExcelDesk());
  await session.setLive(true);
  expect(session.state()).toMatchObject({ live: false, notice: { kind: 'problem' } });
  expect(session.state().notice?.text).toMatch(/quota.*Try again/);
  expect(comparable(book)).toBe(before);
});

test('what was saved is told as saved although the look that follows it fails', async () => {
  const { build, act } = SCENARIOS.find(({ name }) => name === 'save settings')!;
  const broken = new HostError('GeneralException', 'Power cut', 500);
  office.host.use(await build(), { failAt: (request) => (request > 3 ? broken : null) });
  expect(await act(new Session(new ExcelWorkbook(), new ExcelDesk()))).toMatchObject({
    kind: 'done',
    text: expect.stringMatching(/^Saved on the sheet .* What the pane shows is from before it: refresh/) as string,
  });
});
