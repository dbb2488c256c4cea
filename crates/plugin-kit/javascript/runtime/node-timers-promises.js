// Node's `timers/promises`.
const setTimeout = (delay, value) => new Promise((resolve) => globalThis.setTimeout(resolve, delay, value));
const setImmediate = (value) => setTimeout(0, value);
const scheduler = { wait: (delay) => setTimeout(delay), yield: () => setTimeout(0) };

export { scheduler, setImmediate, setTimeout };
export default { scheduler, setImmediate, setTimeout };
