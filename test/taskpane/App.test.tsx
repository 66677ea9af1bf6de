/** @jest-environment jsdom */
// What a user of the pane sees and hears. `onRefresh` stands for the whole workbook: the pane knows no more of it.
import { act } from 'react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/App';

afterEach(cleanup);

function show(onRefresh: () => Promise<string>) {
  render(
    <FluentProvider theme={webLightTheme}>
      <App onRefresh={onRefresh} onAddSettings={async () => 'A sheet called Settings was added.'} />
    </FluentProvider>,
  );
  return { button: screen.getByRole('button', { name: 'Refresh RAGs' }) };
}

/** A refresh that ends when the test says so. */
function pendingRefresh() {
  let calls = 0;
  let finish: (outcome: string) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const onRefresh = () => {
    calls++;
    return new Promise<string>((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
  };
  return {
    onRefresh,
    calls: () => calls,
    finish: (outcome: string) => act(async () => finish(outcome)),
    fail: (reason: Error) => act(async () => fail(reason)),
  };
}

test('the pane has one heading and says nothing before it is asked', () => {
  show(async () => '');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('QIPP Reporter');
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.getByRole('alert').textContent).toBe('');
});

test('a refresh says that it runs, then what came of it, in the same live region', async () => {
  const { onRefresh, finish } = pendingRefresh();
  const { button } = show(onRefresh);
  const status = screen.getByRole('status');
  fireEvent.click(button);
  expect(status.textContent).toBe('Working…');
  await finish('Rated 12 schemes: 3 red.');
  expect(status.textContent).toBe('Rated 12 schemes: 3 red.');
  expect(screen.getByRole('alert').textContent).toBe('');
});

test('a second click during a refresh starts no other, and the button keeps the focus', async () => {
  const { onRefresh, calls, finish } = pendingRefresh();
  const { button } = show(onRefresh);
  button.focus();
  fireEvent.click(button);
  fireEvent.click(button);
  expect(calls()).toBe(1);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(button);
  await finish('Done.');
  expect(button.getAttribute('aria-disabled')).not.toBe('true');
});

test('a refresh that fails says so and why, and can be tried again', async () => {
  const { onRefresh, calls, finish, fail } = pendingRefresh();
  const { button } = show(onRefresh);
  fireEvent.click(button);
  await fail(new Error('The sheet "Plan" is protected.'));
  expect(screen.getByRole('alert').textContent).toBe('That did not work. The sheet "Plan" is protected.');
  expect(screen.getByRole('status').textContent).toBe('');
  fireEvent.click(button);
  expect(screen.getByRole('alert').textContent).toBe('');
  await finish('Rated 12 schemes.');
  expect(calls()).toBe(2);
  expect(screen.getByRole('status').textContent).toBe('Rated 12 schemes.');
});

test('adding a Settings sheet is offered beside the refresh and says what it did', async () => {
  show(async () => '');
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Add a Settings sheet' })));
  expect(screen.getByRole('status').textContent).toBe('A sheet called Settings was added.');
});
