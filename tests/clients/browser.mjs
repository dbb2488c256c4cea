// Two people in front of the tutorial's app, in Chromium. They use what Amplify's Authenticator shows them.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { serveApp } from './app.mjs';
import { acknowledgements, button, codeOf, confirm, field, profiles, showsProfile, signIn, signUp } from './authenticator.mjs';
import { startChromium, watch } from './chromium.mjs';
import { sandbox, scenario } from './report.mjs';

const otherPassword = 'Battery-staple-8';
const app = await serveApp(sandbox.outputs);
const browser = await startChromium();
mkdirSync(sandbox.pictures, { recursive: true });

// Whether a page hears already of what is created, updated and deleted.
const listening = new WeakMap();
// Each person has a browser of their own.
const arrive = async () => {
  const context = await browser.newContext({ viewport: { width: 1100, height: 640 } });
  context.setDefaultTimeout(20_000);
  const seen = watch(context);
  const open = async () => {
    const page = await context.newPage();
    listening.set(page, acknowledgements(page, 3));
    await page.goto(app.url);
    return page;
  };
  return { seen, open };
};
const picture = async (page, name) => {
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${sandbox.pictures}/${name}-${colorScheme}.png`, animations: 'disabled' });
  }
};

const [ann, bob] = [await arrive(), await arrive()];
const annsPage = await ann.open();

await scenario('whoever signs up and enters the code sees their profile', async () => {
  await annsPage.getByRole('tab', { name: 'Create Account' }).waitFor();
  await picture(annsPage, 'sign-in');
  await signUp(annsPage, 'ann@example.com');
  await picture(annsPage, 'code');
  await confirm(annsPage, 'ann@example.com');
  await showsProfile(annsPage, 'ann@example.com');
  await picture(annsPage, 'profile');
});

const annsSecondTab = await ann.open();
await scenario('what is changed in a second tab shows in the first', async () => {
  await showsProfile(annsSecondTab, 'ann@example.com');
  await listening.get(annsPage);
  await button(annsSecondTab, 'Edit').click();
  await field(annsSecondTab, 'Email of the profile').fill('ann@home.example');
  await picture(annsSecondTab, 'edit');
  await button(annsSecondTab, 'Save').click();
  await showsProfile(annsSecondTab, 'ann@home.example');
  await showsProfile(annsPage, 'ann@home.example');
  assert.deepEqual(await profiles(annsPage).allTextContents(), ['ann@home.example']);
});

const bobsPage = await bob.open();
await scenario('another user sees nothing of the first, also of what changes', async () => {
  await signUp(bobsPage, 'bob@example.com');
  await confirm(bobsPage, 'bob@example.com');
  await showsProfile(bobsPage, 'bob@example.com');
  await Promise.all([annsSecondTab, bobsPage].map((page) => listening.get(page)));
  await button(annsPage, 'Edit').click();
  await field(annsPage, 'Email of the profile').fill('ann@work.example');
  await button(annsPage, 'Save').click();
  await showsProfile(annsSecondTab, 'ann@work.example');
  // What he hears comes in the order in which it was written.
  const bobsSecondTab = await bob.open();
  await showsProfile(bobsSecondTab, 'bob@example.com');
  await button(bobsSecondTab, 'Edit').click();
  await field(bobsSecondTab, 'Email of the profile').fill('bob@home.example');
  await button(bobsSecondTab, 'Save').click();
  await showsProfile(bobsPage, 'bob@home.example');
  assert.deepEqual(await profiles(bobsPage).allTextContents(), ['bob@home.example']);
  assert.deepEqual(await profiles(annsPage).allTextContents(), ['ann@work.example']);
});

await scenario('a user who signs out sees no profile', async () => {
  // Her other tab would stop hearing of changes with her sign-in. Its client then connects again as a guest, with the identity
  // that it remembers, which Cognito forbids to guests; browsers report that.
  await annsSecondTab.close();
  await button(annsPage, 'Sign out').click();
  await button(annsPage, 'Sign in').waitFor();
  assert.equal(await profiles(annsPage).count(), 0);
  await annsPage.reload();
  await button(annsPage, 'Sign in').waitFor();
});

await scenario('a forgotten password is replaced, and there is still one profile', async () => {
  await button(annsPage, 'Forgot your password?').click();
  await field(annsPage, 'Enter your email').fill('ann@example.com');
  await button(annsPage, 'Send code').click();
  await field(annsPage, 'Code *').waitFor();
  await field(annsPage, 'Code *').fill(await codeOf('ann@example.com'));
  await field(annsPage, 'New Password').fill(otherPassword);
  await field(annsPage, 'Confirm Password').fill(otherPassword);
  await button(annsPage, 'Submit').click();
  await signIn(annsPage, 'ann@example.com', otherPassword);
  await showsProfile(annsPage, 'ann@work.example');
  assert.equal(await profiles(annsPage).count(), 1);
});

await scenario('no page complained, and nothing was asked of any other machine', async () => {
  for (const { seen } of [ann, bob]) {
    assert.deepEqual(seen.complaints, []);
    assert.deepEqual([...seen.addresses], ['127.0.0.1']);
  }
});

await browser.close();
await app.end();
