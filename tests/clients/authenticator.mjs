// What Amplify's Authenticator and the tutorial's app show, as a person finds it.
import { asUser, sandbox } from './report.mjs';

const password = 'Correct-horse-7';

/** The code that Cognito would have sent last. */
export const codeOf = async (email) => {
  const shown = await (await fetch(`${sandbox.lambda.endpoint}/admin/user-pool`, asUser)).json();
  return shown.codes.find((code) => code.email === email).code;
};

export const button = (page, name) => page.getByRole('button', { name, exact: true });
export const field = (page, label) => page.getByLabel(label, { exact: true });
export const profiles = (page) => page.getByRole('heading', { level: 2 });
export const showsProfile = (page, email) => profiles(page).filter({ hasText: email }).waitFor();

/** Resolves when so many subscriptions of a page are acknowledged, from now on. */
export const acknowledgements = (page, count) =>
  new Promise((resolve) => {
    const receive = ({ payload }) => JSON.parse(payload).type === 'start_ack' && --count === 0 && resolve();
    page.on('websocket', (socket) => socket.on('framereceived', receive));
  });

export const signUp = async (page, email) => {
  await page.getByRole('tab', { name: 'Create Account' }).click();
  await field(page, 'Email').fill(email);
  await field(page, 'Password').fill(password);
  await field(page, 'Confirm Password').fill(password);
  await button(page, 'Create Account').click();
  await field(page, 'Confirmation Code').waitFor();
};
export const confirm = async (page, email) => {
  await field(page, 'Confirmation Code').fill(await codeOf(email));
  await button(page, 'Confirm').click();
};
export const signIn = async (page, email, secret) => {
  await field(page, 'Email').fill(email);
  await field(page, 'Password').fill(secret);
  await button(page, 'Sign in').click();
};
