// What every browser has and the simulated document lacks. A message is a timer there, which ends with the document; Node's own would wait for ever.
globalThis.MessageChannel ??= class {
  constructor() {
    this.port1 = { onmessage: null, close: () => undefined };
    this.port2 = { postMessage: (data) => globalThis.setTimeout(() => this.port1.onmessage?.({ data })) };
  }
};
