// Users of the sandbox's own user pool with an unmodified `aws-amplify`, which signs in with SRP and is told of everything
// by amplify_outputs.json alone. Codes are read where a developer reads them.
import assert from 'node:assert/strict';
import { Amplify } from 'aws-amplify';
import {
  autoSignIn,
  confirmResetPassword,
  confirmSignUp,
  confirmUserAttribute,
  deleteUser,
  fetchAuthSession,
  fetchUserAttributes,
  getCurrentUser,
  resendSignUpCode,
  resetPassword,
  signIn,
  signOut,
  signUp,
  updatePassword,
  updateUserAttributes,
} from 'aws-amplify/auth';
import { generateClient } from 'aws-amplify/data';
import { asUser, sandbox, scenario } from './report.mjs';

Amplify.configure(sandbox.outputs);
const { UserProfile } = generateClient({ authMode: 'userPool' }).models;
const password = 'Correct-horse-7';
const otherPassword = 'Battery-staple-8';

const codeOf = async (email) => {
  const shown = await (await fetch(`${sandbox.lambda.endpoint}/admin/user-pool`, asUser)).json();
  return shown.codes.find((code) => code.email === email).code;
};
const register = async (email, options = {}) => {
  const { nextStep, userId } = await signUp({ username: email, password, options: { userAttributes: { email }, ...options } });
  assert.equal(nextStep.signUpStep, 'CONFIRM_SIGN_UP');
  assert.equal(nextStep.codeDeliveryDetails.deliveryMedium, 'EMAIL');
  return userId;
};
const confirm = async (email) => {
  const { isSignUpComplete, nextStep } = await confirmSignUp({ username: email, confirmationCode: await codeOf(email) });
  assert.ok(isSignUpComplete);
  return nextStep;
};
const enter = async (email, secret = password) => {
  const { isSignedIn } = await signIn({ username: email, password: secret });
  assert.ok(isSignedIn);
};
const profiles = async () => {
  const { data, errors } = await UserProfile.list();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data.map(({ email, profileOwner }) => ({ email, profileOwner }));
};

await scenario('a confirmed sign-up becomes a profile that its owner reads', async () => {
  const email = 'ann@example.com';
  const userId = await register(email);
  await assert.rejects(confirmSignUp({ username: email, confirmationCode: '12345' }), { name: 'CodeMismatchException' });
  const early = await signIn({ username: email, password });
  assert.equal(early.nextStep.signInStep, 'CONFIRM_SIGN_UP');
  const { destination } = await resendSignUpCode({ username: email });
  assert.equal(destination, 'a***@e***');
  await confirm(email);
  await enter(email);
  const user = await getCurrentUser();
  assert.equal(user.userId, userId);
  assert.equal(user.username, userId);
  assert.equal(user.signInDetails.authFlowType, 'USER_SRP_AUTH');
  assert.deepEqual(await profiles(), [{ email, profileOwner: userId }]);
  const attributes = await fetchUserAttributes();
  assert.deepEqual(attributes, { sub: userId, email, email_verified: 'true' });
});

await scenario('tokens are refreshed', async () => {
  const before = (await fetchAuthSession()).tokens;
  const after = (await fetchAuthSession({ forceRefresh: true })).tokens;
  assert.notEqual(after.accessToken.toString(), before.accessToken.toString());
  assert.equal(after.accessToken.payload.origin_jti, before.accessToken.payload.origin_jti);
  assert.equal((await profiles()).length, 1);
});

await scenario('a password is changed by who knows it', async () => {
  await assert.rejects(updatePassword({ oldPassword: otherPassword, newPassword: otherPassword }), {
    name: 'NotAuthorizedException',
  });
  await assert.rejects(updatePassword({ oldPassword: password, newPassword: 'short' }), {
    name: 'InvalidPasswordException',
  });
  await updatePassword({ oldPassword: password, newPassword: otherPassword });
  await signOut();
  await assert.rejects(getCurrentUser(), { name: 'UserUnAuthenticatedException' });
  await enter('ann@example.com', otherPassword);
  await signOut();
});

await scenario('a forgotten password is replaced, and there is still one profile', async () => {
  const username = 'ann@example.com';
  const { nextStep } = await resetPassword({ username });
  assert.equal(nextStep.resetPasswordStep, 'CONFIRM_RESET_PASSWORD_WITH_CODE');
  const wrong = { username, confirmationCode: '12345', newPassword: password };
  await assert.rejects(confirmResetPassword(wrong), { name: 'CodeMismatchException' });
  const confirmationCode = await codeOf(username);
  await assert.rejects(confirmResetPassword({ username, confirmationCode, newPassword: 'short' }), {
    name: 'InvalidPasswordException',
  });
  await confirmResetPassword({ username, confirmationCode, newPassword: password });
  await enter(username);
  assert.equal((await profiles()).length, 1);
  await signOut();
});

await scenario('what goes wrong has the name of Cognito', async () => {
  const username = 'ann@example.com';
  await assert.rejects(signIn({ username, password: otherPassword }), {
    name: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  });
  const byPassword = { authFlowType: 'USER_PASSWORD_AUTH' };
  await assert.rejects(signIn({ username, password: otherPassword, options: byPassword }), {
    name: 'NotAuthorizedException',
  });
  await assert.rejects(signIn({ username: 'nobody@example.com', password }), { name: 'NotAuthorizedException' });
  await assert.rejects(signUp({ username: 'ANN@example.com', password }), { name: 'UsernameExistsException' });
  await assert.rejects(signUp({ username: 'new@example.com', password: 'short' }), { name: 'InvalidPasswordException' });
  await assert.rejects(signUp({ username: 'new', password }), { name: 'InvalidParameterException' });
  await assert.rejects(confirmSignUp({ username, confirmationCode: '123456' }), {
    name: 'NotAuthorizedException',
    message: 'User cannot be confirmed. Current status is CONFIRMED',
  });
});

await scenario('the next user is signed in after confirming and sees one profile: the own one', async () => {
  const email = 'bob@example.com';
  const userId = await register(email, { autoSignIn: true });
  const nextStep = await confirm(email);
  assert.equal(nextStep.signUpStep, 'COMPLETE_AUTO_SIGN_IN');
  const { isSignedIn } = await autoSignIn();
  assert.ok(isSignedIn);
  assert.deepEqual(await profiles(), [{ email, profileOwner: userId }]);
});

await scenario('a new address counts once its code is entered', async () => {
  const email = 'robert@example.com';
  const { email: update } = await updateUserAttributes({ userAttributes: { email, given_name: 'Bob' } });
  assert.equal(update.nextStep.updateAttributeStep, 'CONFIRM_ATTRIBUTE_WITH_CODE');
  assert.equal((await fetchUserAttributes()).email, 'bob@example.com');
  await confirmUserAttribute({ userAttributeKey: 'email', confirmationCode: await codeOf(email) });
  const attributes = await fetchUserAttributes();
  assert.deepEqual([attributes.email, attributes.given_name], [email, 'Bob']);
  await signOut();
  await enter(email);
});

await scenario('the identity pool knows the user, whose credentials are no function', async () => {
  const { credentials, identityId, userSub } = await fetchAuthSession();
  assert.equal(userSub, (await getCurrentUser()).userId);
  assert.match(credentials.accessKeyId, /^ASIA[A-Z0-9]{16}$/);
  assert.ok(credentials.sessionToken);
  assert.ok(credentials.expiration > new Date());
  const { data, errors } = await UserProfile.list({ authMode: 'iam' });
  assert.deepEqual(data ?? [], []);
  assert.equal(errors[0].errorType, 'Unauthorized');
  const again = await fetchAuthSession({ forceRefresh: true });
  assert.equal(again.identityId, identityId);
});

await scenario('a global sign-out ends all sign-ins', async () => {
  const { tokens } = await fetchAuthSession();
  await signOut({ global: true });
  await assert.rejects(UserProfile.list(), { name: 'NoValidAuthTokens' });
  const response = await fetch(`${sandbox.lambda.endpoint}/`, {
    method: 'POST',
    headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.GetUser' },
    body: JSON.stringify({ AccessToken: tokens.accessToken.toString() }),
  });
  assert.equal(response.status, 400);
  assert.equal((await response.json()).__type, 'NotAuthorizedException');
});

await scenario('a guest has an identity of its own and reads nothing', async () => {
  const { credentials, identityId, tokens } = await fetchAuthSession();
  assert.equal(tokens, undefined);
  assert.ok(identityId && credentials.sessionToken);
  const { data, errors } = await UserProfile.list({ authMode: 'iam' });
  assert.deepEqual(data ?? [], []);
  assert.equal(errors[0].errorType, 'Unauthorized');
});

await scenario('a user who deletes itself is gone', async () => {
  await enter('robert@example.com');
  await deleteUser();
  await assert.rejects(signIn({ username: 'robert@example.com', password }), { name: 'NotAuthorizedException' });
});

// The client library waits three minutes for a sign-in of its own that might still come.
process.exit(0);
