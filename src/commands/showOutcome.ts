// Shows in a small window what came of a click on the ribbon, since nobody may be looking at the pane.
// Knows nothing of what it shows; outcome.html shows the sentence that it is handed.
import type { Notice } from '../actions/sessionState';

/** Long enough to read a sentence twice. What went wrong stays until it is closed. */
const SHOWN_MS = 8_000;

const SIZE_PERCENT = { height: 25, width: 30 };

interface Shown {
  dialog: Office.Dialog;
  timer: ReturnType<typeof setTimeout> | undefined;
}

let shown: Shown | null = null;

/** Resolves when the window is open, or when Excel cannot open one: the pane says the same. */
export function showOutcome({ kind, text }: Notice): Promise<void> {
  const page = new URL('outcome.html', window.location.href);
  page.search = new URLSearchParams({ kind, text }).toString();
  // Excel opens one window at a time.
  forget()?.close();
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, { ...SIZE_PERCENT, displayInIframe: true }, ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Succeeded) remember(value, kind);
      resolve();
    });
  });
}

function remember(dialog: Office.Dialog, kind: Notice['kind']): void {
  const timer = kind === 'done' ? setTimeout(() => forget()?.close(), SHOWN_MS) : undefined;
  shown = { dialog, timer };
  dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
    if (shown?.dialog === dialog) forget();
  });
}

/** @returns the window that was open, if any. */
function forget(): Office.Dialog | null {
  const dialog = shown?.dialog ?? null;
  clearTimeout(shown?.timer);
  shown = null;
  return dialog;
}
