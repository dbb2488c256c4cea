// Second factors, remembered devices, codes in place of passwords, and phone numbers in the sandbox's own user pool, with an
// unmodified `aws-amplify` that is told of everything by amplify_outputs.json alone.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import {
  AdminDeleteUserAttributesCommand,
  CognitoIdentityProviderClient,
  GetUserAuthFactorsCommand,
  ListDevicesCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { Amplify } from 'aws-amplify';
import {
  autoSignIn,
  confirmSignIn,
  confirmSignUp,
  fetchAuthSession,
  fetchDevices,
  fetchMFAPreference,
  fetchUserAttributes,
  forgetDevice,
  listWebAuthnCredentials,
  rememberDevice,
  setUpTOTP,
  signIn,
  signOut,
  signUp,
  updateMFAPreference,
  verifyTOTPSetup,
} from 'aws-amplify/auth';
import { asUser, sandbox, scenario } from './report.mjs';

// A device is named by its browser, which Node 20 does not play.
globalThis.navigator ??= { userAgent: 'Node', platform: 'Linux', language: 'en' };
Amplify.configure(sandbox.outputs);
const { userPoolId: UserPoolId } = sandbox.outputs.Auth.Cognito;
const { endpoint, region, credentials } = sandbox.lambda;
const client = new CognitoIdentityProviderClient({ endpoint, region, credentials, maxAttempts: 1 });
const password = 'Correct-horse-7';
const [ann, phone] = ['ann@example.com', '+41791234567'];

const codeOf = async (destination, purpose) => {
  const shown = await (await fetch(`${endpoint}/admin/user-pool`, asUser)).json();
  return shown.codes.find((code) => code.destination === destination && code.purpose === purpose).code;
};
/** The code of an authenticator app (RFC 6238), some periods from now: each counts once. */
const totp = (secret, periods = 0) => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + periods));
  const tag = createHmac('sha1', key).update(counter).digest();
  return String((tag.readUInt32BE(tag.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};
const step = ({ nextStep }) => nextStep.signInStep;

await scenario('a device is remembered once its user has signed in on it', async () => {
  await signUp({ username: ann, password, options: { userAttributes: { email: ann } } });
  await confirmSignUp({ username: ann, confirmationCode: await codeOf(ann, 'sign-up') });
  assert.equal(step(await signIn({ username: ann, password })), 'DONE');
  const devices = await fetchDevices();
  assert.equal(devices.length, 1);
  await rememberDevice();
  const { tokens } = await fetchAuthSession();
  const { Devices } = await client.send(new ListDevicesCommand({ AccessToken: tokens.accessToken.toString() }));
  assert.equal(Devices[0].DeviceKey, devices[0].id);
  assert.ok(Devices[0].DeviceCreateDate instanceof Date);
  assert.equal(tokens.accessToken.payload.device_key, devices[0].id);
  assert.deepEqual((await listWebAuthnCredentials()).credentials, []);
});

let secret;
await scenario('an authenticator app is set up, and its device needs no code', async () => {
  secret = (await setUpTOTP()).sharedSecret;
  await assert.rejects(verifyTOTPSetup({ code: '000000' }), { name: 'EnableSoftwareTokenMFAException' });
  await verifyTOTPSetup({ code: totp(secret) });
  await updateMFAPreference({ totp: 'PREFERRED' });
  assert.deepEqual(await fetchMFAPreference(), { preferred: 'TOTP', enabled: ['TOTP'] });
  await signOut();
  assert.equal(step(await signIn({ username: ann, password })), 'DONE');
  assert.equal((await fetchDevices()).length, 1);
});

await scenario('a device that was forgotten needs the code of the authenticator app', async () => {
  await forgetDevice();
  assert.deepEqual(await fetchDevices(), []);
  await signOut();
  assert.equal(step(await signIn({ username: ann, password })), 'CONFIRM_SIGN_IN_WITH_TOTP_CODE');
  await assert.rejects(confirmSignIn({ challengeResponse: '000000' }), { name: 'CodeMismatchException' });
  assert.equal(step(await confirmSignIn({ challengeResponse: totp(secret, 1) })), 'DONE');
  assert.match(await codeOf(ann, 'authenticator'), /^\d{6}$/);
  await updateMFAPreference({ totp: 'DISABLED', email: 'ENABLED' });
  await forgetDevice();
  await signOut();
});

await scenario('a code by email is a second factor', async () => {
  const result = await signIn({ username: ann, password });
  assert.equal(step(result), 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE');
  assert.equal(result.nextStep.codeDeliveryDetails.destination, 'a***@e***');
  assert.equal(step(await confirmSignIn({ challengeResponse: await codeOf(ann, 'second-factor') })), 'DONE');
  await updateMFAPreference({ email: 'DISABLED' });
  await forgetDevice();
  await signOut();
});

await scenario('a user chooses by what to sign in', async () => {
  const options = { authFlowType: 'USER_AUTH' };
  const result = await signIn({ username: ann, options });
  assert.equal(step(result), 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION');
  assert.deepEqual(result.nextStep.availableChallenges, ['PASSWORD', 'PASSWORD_SRP', 'EMAIL_OTP']);
  assert.equal(step(await confirmSignIn({ challengeResponse: 'EMAIL_OTP' })), 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE');
  assert.equal(step(await confirmSignIn({ challengeResponse: await codeOf(ann, 'sign-in') })), 'DONE');
  const { tokens } = await fetchAuthSession();
  const factors = await client.send(new GetUserAuthFactorsCommand({ AccessToken: tokens.accessToken.toString() }));
  assert.deepEqual(factors.ConfiguredUserAuthFactors, ['PASSWORD', 'EMAIL_OTP']);
  await signOut();
  await signIn({ username: ann, options });
  assert.equal(step(await confirmSignIn({ challengeResponse: 'PASSWORD_SRP' })), 'CONFIRM_SIGN_IN_WITH_PASSWORD');
  assert.equal(step(await confirmSignIn({ challengeResponse: password })), 'DONE');
  await signOut();
  for (const preferredChallenge of ['PASSWORD', 'PASSWORD_SRP']) {
    const preferred = { ...options, preferredChallenge };
    assert.equal(step(await signIn({ username: ann, password, options: preferred })), 'DONE', preferredChallenge);
    await signOut();
  }
});

await scenario('a user signs up and in with a phone number and no password', async () => {
  const username = phone;
  const { nextStep } = await signUp({
    username,
    options: { userAttributes: { phone_number: phone }, autoSignIn: { authFlowType: 'USER_AUTH' } },
  });
  assert.equal(nextStep.codeDeliveryDetails.deliveryMedium, 'SMS');
  assert.equal(nextStep.codeDeliveryDetails.destination, '+*******4567');
  const confirmed = await confirmSignUp({ username, confirmationCode: await codeOf(phone, 'sign-up') });
  assert.equal(confirmed.nextStep.signUpStep, 'COMPLETE_AUTO_SIGN_IN');
  assert.ok((await autoSignIn()).isSignedIn);
  await signOut();
  const options = { authFlowType: 'USER_AUTH', preferredChallenge: 'SMS_OTP' };
  assert.equal(step(await signIn({ username, options })), 'CONFIRM_SIGN_IN_WITH_SMS_CODE');
  assert.equal(step(await confirmSignIn({ challengeResponse: await codeOf(phone, 'sign-in') })), 'DONE');
  const attributes = await fetchUserAttributes();
  assert.deepEqual([attributes.phone_number, attributes.phone_number_verified], [phone, 'true']);
  await signOut();
});

await scenario('an administrator takes attributes away', async () => {
  const take = (...UserAttributeNames) =>
    client.send(new AdminDeleteUserAttributesCommand({ UserPoolId, Username: ann, UserAttributeNames }));
  await take('nickname');
  await assert.rejects(take('sub'), { name: 'InvalidParameterException' });
});

await scenario('the outputs say what the pool asks for', async () => {
  const { mfa, passwordless, loginWith } = sandbox.outputs.Auth.Cognito;
  assert.deepEqual(mfa, { status: 'optional', smsEnabled: true, totpEnabled: true });
  assert.deepEqual(passwordless, { emailOtpEnabled: true, smsOtpEnabled: true });
  assert.deepEqual(loginWith, { email: true, phone: true });
  assert.deepEqual(sandbox.outputs.auth.groups, [{ admins: { precedence: 0 } }, { editors: { precedence: 1 } }]);
});

process.exit(0);
