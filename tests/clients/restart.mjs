// The tutorial's app in Chromium, while its sandbox is killed and started again.
import { serveApp } from './app.mjs';
import { acknowledgements, button, confirm, field, showsProfile, signUp } from './authenticator.mjs';
import { startChromium } from './chromium.mjs';
import { sandbox, scenario } from './report.mjs';

const app = await serveApp(sandbox.outputs);
const browser = await startChromium();
const context = await browser.newContext();
const email = 'ann@example.com';
const page = await context.newPage();

await scenario('a page that listens connects again by itself', async () => {
  const listening = acknowledgements(page, 3);
  await page.goto(app.url);
  await signUp(page, email);
  await confirm(page, email);
  await showsProfile(page, email);
  await listening;
  const listeningAgain = acknowledgements(page, 3);
  await fetch(sandbox.restart, { method: 'POST' });
  await listeningAgain;
});

await scenario('it hears what happens then, and its user is still signed in', async () => {
  const other = await context.newPage();
  await other.goto(app.url);
  await showsProfile(other, email);
  await button(other, 'Edit').click();
  await field(other, 'Email of the profile').fill('ann@home.example');
  await button(other, 'Save').click();
  await showsProfile(page, 'ann@home.example');
});

await browser.close();
await app.end();
