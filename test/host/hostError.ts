// The errors that Excel answers with, and the checks that raise them.
// Refuses to know how an error travels back to the client (richApi).

/** What Excel would refuse: `code` is one of its own error codes. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (what: string) => new HostError('ItemNotFound', `There is no ${what}.`, 404);

export const invalidArgument = (why: string) => new HostError('InvalidArgument', why);

export const accessDenied = (why: string) => new HostError('AccessDenied', why, 403);

/** What this host was never taught. A test that meets it must teach the host, not work round it. */
export const unknownMember = (what: string) =>
  new HostError('NotImplemented', `The test host does not know ${what}.`, 501);

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`Not a number: ${String(value)}`);
  return value;
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument(`Not a text: ${String(value)}`);
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`Not true or false: ${String(value)}`);
  return value;
}

/** Refuses a word that Excel knows but this host does not model, so that no test passes on a value thrown away. */
export function oneOf<T extends string>(value: unknown, known: readonly T[], what: string): T {
  const found = known.find((word) => word === value);
  if (found === undefined) throw unknownMember(`${what} "${String(value)}"`);
  return found;
}

/** Colours arrive as `#RRGGBB`; Excel also takes HTML names, which nobody here uses. */
export function asColour(value: unknown): string {
  const text = asText(value);
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`Not a colour: ${text}`);
  return text;
}
