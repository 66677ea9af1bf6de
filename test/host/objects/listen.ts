// Registering for events: the method behind every `on….add`, and what is listened to.
// Refuses to deliver them (hostEvents).
import { type HostState } from '../hostState';

const EVENTS = [
  'ActivatedEvent',
  'AddedEvent',
  'CalculatedEvent',
  'DataChangedEvent',
  'DeactivatedEvent',
  'DeletedEvent',
  'EventNameChanged',
  'FormatChangedEvent',
  'ProtectionChangedEvent',
  'SelectionChangedEvent',
];

interface Listener {
  state: HostState;
  /** A sheet's id; "Workbook" for the collection of sheets. */
  targetId: string;
}

/** `_RegisterDataChangedEvent` and its kin, for a table of methods. */
export function listenMethods<T>(listenerOf: (self: T) => Listener): Record<string, (self: T) => null> {
  const methods: Record<string, (self: T) => null> = {};
  for (const event of EVENTS) {
    methods[`_Register${event}`] = (self) => {
      const { state, targetId } = listenerOf(self);
      state.caller.listening.add(`${targetId} ${event}`);
      return null;
    };
    methods[`_Unregister${event}`] = (self) => {
      const { state, targetId } = listenerOf(self);
      state.caller.listening.delete(`${targetId} ${event}`);
      return null;
    };
  }
  return methods;
}
