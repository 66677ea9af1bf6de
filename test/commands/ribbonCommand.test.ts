// A ribbon button: one run at a time, always given back, never silent about a problem.
import { ribbonCommand } from '../../src/commands/ribbonCommand';

function setUp(action: () => Promise<unknown>) {
  const told: string[] = [];
  let completed = 0;
  const click = ribbonCommand(action, async (problem) => {
    told.push(problem);
  });
  return {
    told,
    click: () => click({ completed: () => void completed++ }),
    completed: () => completed,
  };
}

test('the button is given back after the action, and nothing is told of a success', async () => {
  let done = false;
  const { click, completed, told } = setUp(async () => {
    done = true;
  });
  const clicked = click();
  expect(completed()).toBe(0);
  await clicked;
  expect({ done, completed: completed(), told }).toEqual({ done: true, completed: 1, told: [] });
});

test('a problem is told and the button is given back', async () => {
  const { click, completed, told } = setUp(() => Promise.reject(new Error('The workbook is protected.')));
  await click();
  expect({ completed: completed(), told }).toEqual({ completed: 1, told: ['The workbook is protected.'] });
});

test('the button is given back even when the problem cannot be told', async () => {
  let completed = 0;
  const click = ribbonCommand(
    () => Promise.reject(new Error('first')),
    () => Promise.reject(new Error('no window')),
  );
  await expect(click({ completed: () => void completed++ })).rejects.toThrow('no window');
  expect(completed).toBe(1);
});

test('clicks during a run wait for that run, which tells its problem once', async () => {
  let runs = 0;
  const { click, completed, told } = setUp(async () => {
    runs++;
    throw new Error('Once.');
  });
  await Promise.all([click(), click(), click()]);
  expect({ runs, completed: completed(), told }).toEqual({ runs: 1, completed: 3, told: ['Once.'] });
});

test('a click after a run starts another, though the last problem may still be on view', async () => {
  let runs = 0;
  let completed = 0;
  const neverClosed = () => new Promise<void>(() => undefined);
  const click = ribbonCommand(async () => {
    if (++runs === 1) throw new Error('First time.');
  }, neverClosed);
  void click({ completed: () => void completed++ });
  await new Promise(setImmediate);
  await click({ completed: () => void completed++ });
  expect({ runs, completed }).toEqual({ runs: 2, completed: 1 });
});
