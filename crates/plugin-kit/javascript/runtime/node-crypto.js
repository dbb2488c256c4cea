// Node's `crypto`, as far as handlers use it: digests, HMACs, randomness and comparing. The rest throws where it is used.
import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { Buffer } from './node-buffer.js';

const HASHES = { md5, sha1, sha256, sha384, sha512 };

function named(name) {
  const hash = HASHES[String(name).toLowerCase().replace('-', '')];
  if (!hash) throw new Error(`the digest \`${name}\` is not there; there are ${Object.keys(HASHES).join(', ')}`);
  return hash;
}

const bytes = (input, encoding) => (typeof input === 'string' ? Buffer.from(input, encoding) : new Uint8Array(input.buffer ?? input, input.byteOffset ?? 0, input.byteLength));
const written = (digest, encoding) => (encoding && encoding !== 'buffer' ? Buffer.from(digest).toString(encoding) : Buffer.from(digest));

class Digesting {
  #state;
  constructor(state) {
    this.#state = state;
  }
  update(input, encoding) {
    this.#state.update(bytes(input, encoding));
    return this;
  }
  digest(encoding) {
    return written(this.#state.digest(), encoding);
  }
  copy() {
    return new Digesting(this.#state.clone());
  }
}

export const createHash = (name) => new Digesting(named(name).create());
export const createHmac = (name, key) => new Digesting(hmac.create(named(name), bytes(key)));
export const getHashes = () => Object.keys(HASHES);
export const hash = (name, input, encoding = 'hex') => createHash(name).update(input).digest(encoding);
export const webcrypto = globalThis.crypto;
export const subtle = globalThis.crypto?.subtle;
export const getRandomValues = (array) => globalThis.crypto.getRandomValues(array);

export function randomUUID() {
  const random = getRandomValues(new Uint8Array(16));
  random[6] = (random[6] & 0x0f) | 0x40;
  random[8] = (random[8] & 0x3f) | 0x80;
  const hex = Buffer.from(random).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The most that may be asked for at once. */
const MOST_RANDOM = 65536;

export function randomBytes(size, callback) {
  const random = Buffer.alloc(size);
  for (let at = 0; at < size; at += MOST_RANDOM) getRandomValues(random.subarray(at, Math.min(at + MOST_RANDOM, size)));
  if (!callback) return random;
  queueMicrotask(() => callback(null, random));
  return undefined;
}

export const randomFillSync = (buffer) => getRandomValues(buffer);

export function randomInt(least, most) {
  const [from, to] = most === undefined ? [0, least] : [least, most];
  const range = to - from;
  if (!Number.isSafeInteger(range) || range <= 0) throw new RangeError('the range is empty or too large');
  // What does not divide evenly is thrown again, so that each number is as likely.
  const limit = 2 ** 48 - (2 ** 48 % range);
  for (;;) {
    const drawn = randomBytes(6).readUIntBE(0, 6);
    if (drawn < limit) return from + (drawn % range);
  }
}

export function timingSafeEqual(one, other) {
  const [left, right] = [bytes(one), bytes(other)];
  if (left.length !== right.length) throw new RangeError('Input buffers must have the same byte length');
  let differs = 0;
  for (let index = 0; index < left.length; index += 1) differs |= left[index] ^ right[index];
  return differs === 0;
}

export const pbkdf2Sync = (password, salt, iterations, length, digest) =>
  Buffer.from(pbkdf2(named(digest), bytes(password), bytes(salt), { c: iterations, dkLen: length }));
export const scryptSync = (password, salt, length, { N = 16384, r = 8, p = 1 } = {}) =>
  Buffer.from(scrypt(bytes(password), bytes(salt), { N, r, p, dkLen: length }));

const missing = (name) => () => {
  throw new Error(`\`crypto.${name}\` is not there in a component; use \`crypto.subtle\``);
};
export const createCipheriv = missing('createCipheriv');
export const createDecipheriv = missing('createDecipheriv');
export const createPrivateKey = missing('createPrivateKey');
export const createPublicKey = missing('createPublicKey');
export const createSign = missing('createSign');
export const createVerify = missing('createVerify');
export const generateKeyPairSync = missing('generateKeyPairSync');
export const sign = missing('sign');
export const verify = missing('verify');

export default {
  createCipheriv, createDecipheriv, createHash, createHmac, createPrivateKey, createPublicKey, createSign, createVerify,
  generateKeyPairSync, getHashes, getRandomValues, hash, pbkdf2Sync, randomBytes, randomFillSync, randomInt, randomUUID,
  scryptSync, sign, subtle, timingSafeEqual, verify, webcrypto,
};
