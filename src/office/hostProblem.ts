// Why Excel did not do what was asked, in words that somebody at the sheet can act on.
// Refuses to know what was asked.

export class HostProblem extends Error {
  override readonly name = 'HostProblem';

  /** @param code Excel's own error code, for whoever looks into it. */
  constructor(
    readonly code: string,
    message: string,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

const ON_THE_DESKTOP = 'Open the workbook in the desktop app (Editing, Open in Desktop App) and try again.';

const TRY_AGAIN = 'Try again; if that fails as well, save the workbook, open it again and try once more.';
const RECONNECT = 'The connection to Excel was lost. Open the workbook again, or reload its page, and try again.';

const ADVICE: Record<string, string> = {
  InvalidOperationInCellEditMode: 'A cell is being edited. Press Enter to finish it, then try again.',
  AccessDenied: 'Excel refused the change because a sheet or the workbook is protected. Unprotect it, then try again.',
  RequestPayloadSizeLimitExceeded: `The change is too large for Excel on the web to take at once. ${ON_THE_DESKTOP}`,
  ResponsePayloadSizeLimitExceeded: `A sheet is too large for Excel on the web to hand over, even row by row. ${ON_THE_DESKTOP}`,
  ItemNotFound: 'A sheet was renamed or deleted meanwhile. Try again.',
  ItemAlreadyExists: 'A sheet of the same name was added meanwhile. Try again.',
  ApiNotFound: 'This Excel is too old for QIPP Reporter: Office 2021, Microsoft 365 or Excel on the web can do it.',
  ConnectionFailure: RECONNECT,
  Timeout: RECONNECT,
  InvalidOrTimedOutSession: RECONNECT,
};

/** @param error what the client of Excel threw; errors of our own pass unchanged. */
export function hostProblem(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  return new HostProblem(
    code,
    ADVICE[code] ?? `Excel could not do this (${code}: ${wordsOf(error)}). ${TRY_AGAIN}`,
    error,
  );
}

/** The same problem, with a sentence more. Errors of our own pass unchanged. */
export function withWords(error: unknown, sentence: string): unknown {
  return error instanceof HostProblem
    ? new HostProblem(error.code, `${error.message} ${sentence}`, error.cause)
    : error;
}

/** Excel's error code, or null where the error is not Excel's. By its shape: it may come from another frame. */
export function codeOf(error: unknown): string | null {
  const isHosts = typeof error === 'object' && error !== null && 'code' in error && 'debugInfo' in error;
  return isHosts && typeof error.code === 'string' ? error.code : null;
}

function wordsOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
