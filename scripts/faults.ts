// `npm run faults`: every action of every request is made to fail, one at a time, and everything else that may go wrong; prints one table.
// The scenarios run beside one another, as many as there are processors; arguments name those to run: npm run faults -- undo
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { SCENARIOS } from '../test/support/faultScenarios';
import { type FaultRow, FaultTable } from '../test/support/faultTable';

const JEST = join(__dirname, '../node_modules/jest/bin/jest.js');

const folder = mkdtempSync(join(tmpdir(), 'qipp faults '));
const table = new FaultTable();

function run(name: string): Promise<void> {
  const to = join(folder, `${name}.json`);
  const runner = spawn(process.execPath, [JEST, 'test/actions/faults', '-t', `^${name} `], {
    env: { ...process.env, FAULTS: 'all', FAULTS_TO: to },
  });
  const said: string[] = [];
  for (const stream of [runner.stdout, runner.stderr]) stream.on('data', (text: Buffer) => said.push(text.toString()));
  return new Promise((done) => {
    runner.on('exit', (status) => {
      if (status !== 0) process.exitCode = 1;
      console.log(status === 0 ? `${name}: done` : `${name}: failed\n${said.join('')}`);
      if (existsSync(to)) table.add(JSON.parse(readFileSync(to, 'utf8')) as FaultRow[]);
      done();
    });
  });
}

async function runAll(names: string[]): Promise<void> {
  const started = performance.now();
  const waiting = [...names];
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await run(name);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  rmSync(folder, { recursive: true, force: true });
  console.log(table.text());
  console.log(`${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
}

const asked = process.argv.slice(2);
// The longest first, so that they are over when the short ones are.
const ORDER = ['undo', 'start next month', 'first refresh', 'later refresh', 'close month', 'save settings'];
const names = SCENARIOS.map(({ name }) => name).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
void runAll(asked.length > 0 ? asked : names);
