// Shows a problem in a small window, because a ribbon button has no pane in which to say anything.
// Knows nothing of what went wrong; problem.html shows the sentence it is handed.

/** Some versions of Excel never say that a window was closed; the button must not look busy for longer than this. */
const LONGEST_MS = 60_000;

const SIZE_PERCENT = { height: 25, width: 30 };

/** Resolves when the reader has closed the window: on a Mac it would vanish with the command that opened it. */
export function showProblem(problem: string): Promise<void> {
  const page = new URL('problem.html', window.location.href);
  page.searchParams.set('problem', problem);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, { ...SIZE_PERCENT, displayInIframe: true }, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) return resolve();
      opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      setTimeout(resolve, LONGEST_MS);
    });
  });
}
