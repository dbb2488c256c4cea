// Whether the numbers of crates/user-pool/src/srp/vectors.json are those that Amplify's client computes. With `--write` it
// writes that file: `echo {} | node srp.mjs --write`. The client's half is the client's own code; the server's half, which
// no client has, is the protocol's formulas in native integers.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sandbox, scenario } from './report.mjs';

const amplify = (file) =>
  import(new URL(`./node_modules/@aws-amplify/auth/dist/esm/providers/cognito/utils/srp/${file}.mjs`, import.meta.url));
const { default: Helper } = await amplify('AuthenticationHelper/AuthenticationHelper');
const { default: BigInteger } = await amplify('BigInteger/BigInteger');
const { calculateA } = await amplify('calculate/calculateA');
const { getPaddedHex } = await amplify('getPaddedHex');
const { getSignatureString } = await amplify('getSignatureString');
const { INIT_N } = await amplify('constants');

const modulus = BigInt(`0x${INIT_N}`);
const power = (base, exponent) => {
  let [result, square] = [1n, base % modulus];
  for (let rest = exponent; rest > 0n; rest >>= 1n, square = (square * square) % modulus)
    if (rest & 1n) result = (result * square) % modulus;
  return result;
};
const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const padded = (hex) => Buffer.from(getPaddedHex(new BigInteger(hex, 16)), 'hex');
/** Bytes that are the same each time. */
const bytes = (label, count) => {
  const parts = [];
  for (let part = 0; part * 32 < count; part += 1) parts.push(sha256(Buffer.from(`${label} ${part}`)));
  return Buffer.concat(parts).subarray(0, count).toString('hex');
};

const cases = [
  { poolName: 'Local0001', username: '5f3c1d2e-0000-4000-8000-000000000001', password: 'Passw0rd!' },
  { poolName: 'x', username: 'ünïcödé', password: 'Ünïcödé 1! 😀' },
  { poolName: 'aB3dE6gH9', username: 'ann', password: '-'.repeat(99) },
  // A salt that begins with zeros, and one whose first bit is set: both are hashed as numbers.
  { poolName: 'Local0001', username: 'ann', password: 'Passw0rd!', salt: `0000${'17'.repeat(14)}` },
  { poolName: 'Local0001', username: 'ann', password: 'Passw0rd!', salt: `ff${'00'.repeat(15)}` },
  { poolName: 'Local0001', username: 'ann', password: 'Passw0rd!', clientPrivate: '03' },
];

const vectorOf = async ({ poolName, username, password, ...given }, index) => {
  const salt = given.salt ?? bytes(`salt ${index}`, 16);
  const clientPrivate = given.clientPrivate ?? bytes(`client ${index}`, 128);
  const serverPrivate = bytes(`server ${index}`, 32);
  const [N, g, a] = [new BigInteger(INIT_N, 16), new BigInteger('2', 16), new BigInteger(clientPrivate, 16)];
  const A = await calculateA({ a, g, N });
  const helper = new Helper({ userPoolName: poolName, a, g, A, N });
  const x = sha256(padded(salt), sha256(Buffer.from(`${poolName}${username}:${password}`)));
  const verifier = power(2n, BigInt(`0x${x.toString('hex')}`));
  const B = (BigInt(`0x${helper.k.toString(16)}`) * verifier + power(2n, BigInt(`0x${serverPrivate}`))) % modulus;
  const serverPublic = B.toString(16);
  const hkdf = await helper.getPasswordAuthenticationKey({
    username,
    password,
    serverBValue: new BigInteger(serverPublic, 16),
    salt: new BigInteger(salt, 16),
  });
  const secretBlock = Buffer.from(bytes(`block ${index}`, 300), 'hex').toString('base64');
  const timestamp = 'Sun Nov 2 22:27:14 UTC 2026';
  const signature = getSignatureString({
    userPoolName: poolName,
    username,
    challengeParameters: { SECRET_BLOCK: secretBlock },
    dateNow: timestamp,
    hkdf,
  });
  const clientPublic = A.toString(16);
  const numbers = { salt, verifier: verifier.toString(16), clientPublic, serverPrivate, serverPublic };
  return { poolName, username, password, ...numbers, secretBlock, timestamp, signature };
};
const vectors = await Promise.all(cases.map(vectorOf));

if (process.argv.includes('--write')) {
  const file = fileURLToPath(new URL('../../crates/user-pool/src/srp/vectors.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify(vectors, null, 1)}\n`);
}

await scenario('the vectors are what the client computes', async () => {
  assert.deepEqual(sandbox.vectors ?? vectors, vectors);
});
