/** @jest-environment jsdom */
// What a column holds, asked on the pane's first page and kept in the workbook.
import { act } from 'react';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { readSettings, settingsTables } from '../../src/workbook/readSettings';
import { bookOf } from '../support/grid';
import { click, settled, showPane } from '../support/showPane';

afterEach(cleanup);

const SAVINGS = `
  Reporting period: July 2018

  Scheme | Plan £k | Actual £k
  Linen  | 40      | 44
  Rota   | 210     | 180
`;

const questions = () => screen.findByRole('region', { name: 'Questions about columns' });

async function answer(setting: string, value: string): Promise<void> {
  const group = within(await questions()).getByRole('group', { name: setting });
  act(() => void fireEvent.change(within(group).getByRole('combobox'), { target: { value } }));
  await click('Keep', group);
}

test('a column is asked about in its own words, with its first figures and a link to it', async () => {
  const { desk } = await showPane(bookOf({ Savings: SAVINGS }));
  expect((await questions()).textContent).toContain('"Actual £k" (44, 180)');
  await click('Savings!C3', await questions());
  expect(desk.selected).toEqual({ sheet: 'Savings', cell: 'C3' });
});

test('nothing can be kept before something is chosen', async () => {
  await showPane(bookOf({ Savings: SAVINGS }));
  for (const keep of within(await questions()).getAllByRole('button', { name: 'Keep' }))
    expect(keep).toHaveProperty('disabled', true);
});

test('an answer is kept on Settings, and is not asked again', async () => {
  const { workbook } = await showPane(bookOf({ Savings: SAVINGS }));
  await answer('Column "Plan £k" on "Savings"', 'Year to date plan');
  await answer('Column "Actual £k" on "Savings"', 'Year to date actual');
  await act(() => settled());
  expect(screen.queryByRole('region', { name: 'Questions about columns' })).toBeNull();
  const { sheets } = await workbook.read();
  expect(readSettings(settingsTables(sheets)).answers.map(({ means }) => means)).toEqual(['ytdPlan', 'ytdActual']);
});

test('a workbook that is plain asks nothing, and shows what its columns are read as', async () => {
  await showPane(bookOf({ Savings: SAVINGS.replace('Plan £k', 'YTD plan £k').replace('Actual £k', 'YTD actual £k') }));
  expect(screen.queryByText(/What do these columns hold/)).toBeNull();
  expect(screen.getByText('Savings!C3 "YTD actual £k": Year to date actual, in £k')).not.toBeNull();
});
