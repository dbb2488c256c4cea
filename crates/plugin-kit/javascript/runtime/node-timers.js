// Node's `timers`: the globals, as they are when they are called.
const clearImmediate = (timer) => globalThis.clearImmediate(timer);
const clearInterval = (timer) => globalThis.clearInterval(timer);
const clearTimeout = (timer) => globalThis.clearTimeout(timer);
const setImmediate = (...given) => globalThis.setImmediate(...given);
const setInterval = (...given) => globalThis.setInterval(...given);
const setTimeout = (...given) => globalThis.setTimeout(...given);

export { clearImmediate, clearInterval, clearTimeout, setImmediate, setInterval, setTimeout };
export default { clearImmediate, clearInterval, clearTimeout, setImmediate, setInterval, setTimeout };
