// Fluent's theme that goes with Excel's own: light or dark by the background Excel has. Refuses to ask Excel.
import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** @param background `#RRGGBB` as Excel tells it; null where it tells none, as Excel on the web may not. */
export function paneTheme(background: string | null): Theme {
  return background !== null && isDark(background) ? webDarkTheme : webLightTheme;
}

/** By relative luminance, in which green weighs most. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.4;
}
