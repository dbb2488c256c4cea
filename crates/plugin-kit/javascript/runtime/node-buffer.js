// Node's `buffer`. It is a global as well.
import buffer from 'unenv/node/buffer';

globalThis.Buffer = buffer.Buffer;
export * from 'unenv/node/buffer';
export default buffer;
