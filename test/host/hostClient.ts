// One runtime of the add-in, the pane's or the ribbon's page: what it listens to, and the way to tell it.
// Refuses to know what there is to tell (hostEvents) and how it travels (officeShim).

/** One message as the client takes it: category, type, target, JSON text, id, whether from elsewhere. */
export type EventEntry = [category: number, type: number, targetId: string, json: string, id: number, remote: boolean];

/** The way into the page. */
export interface Messenger {
  tell(entries: EventEntry[]): void;
  /** The selection moved, in the old way of saying so, which says no more than that. */
  tellSelection(): void;
}

export class HostClient {
  /** `runtime.enableEvents`, which each runtime has for itself. */
  eventsEnabled = true;
  /** `"{sheet id} DataChangedEvent"`: the events that it listens to. */
  readonly listening = new Set<string>();

  constructor(readonly messenger: Messenger) {}

  /** Another workbook: nobody listens to it yet. */
  startAnew(): void {
    this.eventsEnabled = true;
    this.listening.clear();
  }
}
