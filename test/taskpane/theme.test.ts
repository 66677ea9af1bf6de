/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { paneTheme } from '../../src/taskpane/theme';

test.each([
  ['white', '#ffffff', webLightTheme],
  ['Office’s light grey', '#F3F2F1', webLightTheme],
  ['Office’s dark grey', '#262626', webDarkTheme],
  ['black, as in high contrast', '#000000', webDarkTheme],
  ['nothing told', null, webLightTheme],
])('%s', (_what, background, theme) => {
  expect(paneTheme(background)).toBe(theme);
});
