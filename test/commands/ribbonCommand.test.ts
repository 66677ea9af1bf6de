// A ribbon button: always given back, before anything is shown, and never silent about what came of a click.
import type { Notice } from '../../src/actions/sessionState';
import { ribbonCommand } from '../../src/commands/ribbonCommand';

function setUp(action: () => Promise<Notice | null>) {
  const happened: string[] = [];
  const click = ribbonCommand(action, async ({ kind, text }) => {
    happened.push(`${kind}: ${text}`);
  });
  return { happened, click: () => click({ completed: () => happened.push('completed') }) };
}

test('the button is given back after the action, and then what came of it is told', async () => {
  const { happened, click } = setUp(async () => ({ kind: 'done', text: '37 schemes rated.' }));
  const clicked = click();
  expect(happened).toEqual([]);
  await clicked;
  expect(happened).toEqual(['completed', 'done: 37 schemes rated.']);
});

test('what is not worth a word is not told', async () => {
  const { happened, click } = setUp(async () => null);
  await click();
  expect(happened).toEqual(['completed']);
});

test('clicks that share an outcome are all given back, and it is told once', async () => {
  const shared: Notice = { kind: 'done', text: '37 schemes rated.' };
  const { happened, click } = setUp(async () => shared);
  await Promise.all([click(), click()]);
  expect(happened).toEqual(['completed', 'completed', 'done: 37 schemes rated.']);
});

test('the button is given back even when the action breaks', async () => {
  const { happened, click } = setUp(() => Promise.reject(new Error('a fault of ours')));
  await expect(click()).rejects.toThrow('a fault of ours');
  expect(happened).toEqual(['completed']);
});
