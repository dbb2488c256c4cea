// A user signs up, confirms and signs in with an unmodified `aws-amplify` at cognito-local, which calls the sandbox's
// Lambda API for the post-confirmation trigger; then the user reads the profile with the pool's own token.
import assert from 'node:assert/strict';
import { Amplify } from 'aws-amplify';
import { confirmSignUp, fetchAuthSession, getCurrentUser, signIn, signOut, signUp } from 'aws-amplify/auth';
import { generateClient } from 'aws-amplify/data';
import { sandbox, scenario } from './report.mjs';

Amplify.configure(sandbox.outputs);
const { UserProfile } = generateClient({ authMode: 'userPool' }).models;
const password = 'Correct-horse-7';

const confirm = async (email) => {
  const { nextStep } = await signUp({ username: email, password, options: { userAttributes: { email } } });
  assert.equal(nextStep.signUpStep, 'CONFIRM_SIGN_UP');
  const { isSignUpComplete } = await confirmSignUp({ username: email, confirmationCode: sandbox.confirmationCode });
  assert.ok(isSignUpComplete);
};
const enter = async (username) => {
  // cognito-local knows no SRP, which is Amplify's default.
  const { isSignedIn } = await signIn({ username, password, options: { authFlowType: 'USER_PASSWORD_AUTH' } });
  assert.ok(isSignedIn);
};

await scenario('a confirmed sign-up becomes a profile that its owner reads', async () => {
  await confirm('carol@example.com');
  await enter('carol@example.com');
  const { username, userId } = await getCurrentUser();
  const { data, errors } = await UserProfile.list();
  assert.equal(errors, undefined, JSON.stringify(errors));
  assert.deepEqual(
    data.map(({ email, profileOwner }) => ({ email, profileOwner })),
    [{ email: 'carol@example.com', profileOwner: username }],
  );
  const { tokens } = await fetchAuthSession();
  assert.equal(tokens.accessToken.payload.sub, userId);
  await signOut();
});

await scenario('the next user sees one profile too: the own one', async () => {
  await confirm('dave@example.com');
  await enter('dave@example.com');
  const { data } = await UserProfile.list();
  assert.deepEqual(data.map(({ email }) => email), ['dave@example.com']);
  await signOut();
});

await scenario('whoever is not signed in sees nothing', async () => {
  await assert.rejects(UserProfile.list(), { name: 'NoValidAuthTokens' });
});
