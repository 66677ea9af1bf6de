// Whatever goes wrong between us and Excel, a workbook ends as before or as the action leaves it, and the next time succeeds.
// Some action indexes are tried in every run, all of them with FAULTS=all; `npm run faults` does that and prints one table.
import { writeFileSync } from 'node:fs';
import { Session } from '../../src/actions/session';
import { ExcelDesk } from '../../src/office/excelDesk';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import { HostError } from '../host/hostError';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';
import { byOthers, failing, ofMembers, ofRequest } from '../support/faultKinds';
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

function sampled(requests: readonly (readonly string[])[]): Fault[] {
  const all = requests.flatMap((actions, request) => actions.map((what, action) => failing(request + 1, action, what)));
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
  const struck = async (faults: (requests: string[][]) => Fault[]) => {
    const run = new FaultRun(office, scenario);
    await strikeAll(run, name, faults(await run.traffic()));
  };

  test('any action fails', () => struck(sampled), LONG);

  test(
    'any request or answer fails as a whole',
    () => struck((requests) => requests.slice(0, REQUESTS).flatMap((_, index) => ofRequest(index + 1))),
    LONG,
  );

  test('Excel has no room for a property, or does not know one', () => struck(ofMembers), LONG);

  test('somebody changes the workbook between reading and writing', () => struck(() => byOthers(3)), LONG);
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
