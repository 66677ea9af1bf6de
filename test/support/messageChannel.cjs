// What every browser has and the simulated document lacks: Node's own.
const { MessageChannel } = require('node:worker_threads');

globalThis.MessageChannel ??= MessageChannel;
