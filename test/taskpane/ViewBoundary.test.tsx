/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import { ViewBoundary } from '../../src/taskpane/ViewBoundary';

afterEach(cleanup);
// React tells the console of every error, caught or not.
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

function Broken({ error }: { error: Error }): never {
  throw error;
}

test.each([
  ['a part that is not on the server any more', 'ChunkLoadError', /may have been updated meanwhile: close the pane/],
  ['a fault of ours', 'TypeError', /This view could not be shown: it broke/],
])('%s', (_what, name, words) => {
  render(
    <ViewBoundary>
      <Broken error={Object.assign(new Error('it broke'), { name })} />
    </ViewBoundary>,
  );
  expect(screen.getByText(words)).toBeTruthy();
});
