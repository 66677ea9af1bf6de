// Turns an action into what a ribbon button calls. Knows neither Excel nor which action it is.

/** The part of a ribbon button's event that we use. */
export interface RibbonEvent {
  completed(): void;
}

/**
 * Runs `action`, never twice at a time: clicks during a run wait for that run. What went wrong is shown by `tell`, once,
 * and may stay on view while the next click already tries again. The button is always given back at the end.
 */
export function ribbonCommand(action: () => Promise<unknown>, tell: (problem: string) => Promise<void>) {
  let running: Promise<string | null> | null = null;

  async function problemOfRun(): Promise<string | null> {
    try {
      await action();
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      running = null;
    }
  }

  return async (event: RibbonEvent): Promise<void> => {
    try {
      const firstClick = running === null;
      const problem = await (running ??= problemOfRun());
      if (problem !== null && firstClick) await tell(problem);
    } finally {
      event.completed();
    }
  };
}
