// What may go wrong between the client and Excel, request by request and action by action: for tests to inject.
// Refuses to know what was asked. Requests are counted from 1, the client's own housekeeping left out; actions from 0.
import type { HostError } from './hostError';

export interface Faults {
  /** What happens in the workbook before the request is carried out, or how long that takes. */
  before?: (request: number) => void | Promise<void>;
  /** Office's error code, where the request is refused as a whole. */
  refuse?: (request: number) => number | null;
  /**
   * An error fails that action; what the request has done before it stays done.
   * @param member whose member it goes through, which, and what is done with it: `Worksheets.Add`, `Add.CustomProperties.Add`,
   * `Worksheet.GetRange.Values`
   */
  failAt?: (request: number, action: number, member: string) => HostError | null | undefined;
  /** The same for an action that is carried out and said to have failed all the same. */
  failAfter?: (request: number, action: number, member: string) => HostError | null | undefined;
  /** Office's error code that the client hears instead of the answer, although everything was carried out. */
  loseAnswer?: (request: number) => number | null;
}

/** Office's own error codes. */
export const INTERNAL_ERROR = 5001;
export const REQUEST_TIMEOUT = 5011;
export const NO_SESSION = 5012;
