// Ends a command with its exit status and one line on stderr.

export class CommandError extends Error {
  constructor(
    readonly status: 1 | 2 | 3,
    message: string,
  ) {
    super(message);
  }
}
