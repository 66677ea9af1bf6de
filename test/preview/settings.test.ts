import { hostOptions, settingsIn } from './settings';

test('an address without wishes is the demo workbook beside a light pane in Office 2021', () => {
  expect(settingsIn('')).toEqual({ sample: 'demo-pmo', theme: 'light', width: 350, api: '1.14', pane: 'open' });
});

test('an address says which workbook, theme, width and Excel', () => {
  const settings = settingsIn('?sample=empty&theme=dark&width=280&api=1.20&pane=closed');
  expect(settings).toEqual({ sample: 'empty', theme: 'dark', width: 280, api: '1.20', pane: 'closed' });
  expect(hostOptions(settings)).toMatchObject({
    theme: { bodyBackgroundColor: '#262626' },
    apiSets: { ExcelApi: '1.20' },
  });
});

test.each(['?sample=mine', '?theme=pink', '?api=2', '?pane=ajar'])('%s is refused', (query) => {
  expect(() => settingsIn(query)).toThrow('is none of');
});
