// The colours of Office's own light and dark theme, as add-ins are told of them.
// Refuses to know what an add-in makes of them.

export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

export const OFFICE_THEMES: Record<'light' | 'dark', OfficeTheme> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#262626',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#262626',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#363636',
    controlForegroundColor: '#FFFFFF',
  },
};

/** Excel for Windows hands colours over as plain numbers, which the client turns back into text. */
export function themeText(theme: OfficeTheme): string {
  return JSON.stringify(theme, (_name, value: unknown) =>
    typeof value === 'string' ? parseInt(value.slice(1), 16) : value,
  );
}
