// The sandbox's console in Chromium: GraphiQL as any identity, why something was refused, subscriptions, and the last
// requests. By mouse, by keyboard, and on a narrow screen.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { startChromium, watch } from './chromium.mjs';
import { asUser, sandbox, scenario } from './report.mjs';

const url = `${sandbox.lambda.endpoint}/`;
const browser = await startChromium();
mkdirSync(sandbox.pictures, { recursive: true });

// A user of the sandbox's pool, who signs up as clients of Cognito do.
const cognito = async (action, request) => {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSCognitoIdentityProviderService.${action}` };
  const { userPoolClientId: ClientId } = sandbox.outputs.Auth.Cognito;
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ ClientId, ...request }) });
  assert.equal(response.status, 200, await response.text());
};
const ann = 'ann@example.com';
await cognito('SignUp', { Username: ann, Password: 'Correct-horse-7' });
const { codes } = await (await fetch(`${url}admin/user-pool`, asUser)).json();
await cognito('ConfirmSignUp', { Username: ann, ConfirmationCode: codes.find(({ email }) => email === ann).code });

const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
context.setDefaultTimeout(20_000);
const seen = watch(context);
const open = async () => {
  const page = await context.newPage();
  await page.goto(sandbox.console);
  await page.locator('.graphiql-query-editor .CodeMirror-line').first().waitFor();
  return page;
};
const picture = async (page, name) => {
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${sandbox.pictures}/console-${name}-${colorScheme}.png`, animations: 'disabled' });
  }
};
const editor = (page) => page.locator('.graphiql-query-editor');
const answer = (page) => page.locator('.graphiql-response');
const why = (page) => page.locator('.why');
const listening = (page) => page.locator('.listening');
const askAs = (page, label) => page.getByLabel('Ask as').selectOption({ label });
const view = (page, name) => page.getByRole('link', { name, exact: true }).click();

// Types a document. The tab is named after its operation once GraphiQL has read it.
const write = async (page, name, document) => {
  await editor(page).locator('.CodeMirror').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(document);
  await page.getByRole('tab', { name }).or(page.locator('.graphiql-tab-button', { hasText: name })).first().waitFor();
};
const run = (page) => page.keyboard.press('Control+Enter');

const page = await open();
const LIST = 'query Mine { listUserProfiles { items { email } } }';
const LISTEN = 'subscription Changes { onUpdateUserProfile { email } }';

await scenario('a refusal says which rule refused whom', async () => {
  await askAs(page, 'API key');
  await write(page, 'Mine', LIST);
  await run(page);
  await answer(page).getByText('Not Authorized to access listUserProfiles').waitFor();
  const reasons = await why(page).innerText();
  assert.match(reasons, /denied listUserProfiles/);
  assert.match(reasons, /\{allow: owner, ownerField: "profileOwner"\} the rule wants a token of a user pool; this is an API key/);
  assert.match(reasons, /Decided by auth-rules [0-9a-f]{12}/);
  assert.doesNotMatch(await answer(page).innerText(), /explain/);
  await picture(page, 'refused');
});

await scenario('a user sees what is hers, and by which rule', async () => {
  await askAs(page, ann);
  await write(page, 'Mine', LIST);
  await run(page);
  await answer(page).getByText(ann).waitFor();
  assert.match(await why(page).innerText(), /some records listUserProfiles: where profileOwner = /);
  assert.equal(await why(page).getAttribute('open'), null);
});

await scenario('a subscription that is refused says why', async () => {
  await askAs(page, 'API key');
  await write(page, 'Changes', LISTEN);
  await run(page);
  await answer(page).getByText('Not Authorized to access onUpdateUserProfile').waitFor();
  assert.match(await why(page).innerText(), /denied onUpdateUserProfile/);
  assert.equal(await listening(page).isVisible(), false);
  await askAs(page, 'nobody');
  await write(page, 'Changes', LISTEN);
  await run(page);
  await answer(page).getByText('Valid authorization header not provided').waitFor();
});

const second = await open();
await scenario('a user and a function hear what the user changes, until they stop', async () => {
  const third = await open();
  for (const [one, who] of [[page, ann], [third, 'post-confirmation (query, mutate, listen)']]) {
    await askAs(one, who);
    await write(one, 'Changes', LISTEN);
    await run(one);
    await listening(one).getByText(`Listening as ${who}: 0 events so far.`).waitFor();
  }
  const requests = await (await fetch(`${url}admin/requests`, asUser)).json();
  assert.equal(requests.requests.filter(({ document }) => document === LISTEN).length, 3);

  await askAs(second, ann);
  await write(second, 'Ids', 'query Ids { listUserProfiles { items { id } } }');
  await run(second);
  const shown = await answer(second).getByText(/[0-9a-f]{8}-[0-9a-f-]{27}/).first().innerText();
  const [id] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(shown);
  // Whoever listens as an owner hears of it because the owner is selected.
  await write(second, 'Change', `mutation Change { updateUserProfile(input: {id: "${id}", email: "new@example.com"}) { email profileOwner } }`);
  await run(second);
  for (const one of [page, third]) {
    await answer(one).getByText('new@example.com').waitFor();
    await listening(one).getByText('1 event so far').waitFor();
  }
  await picture(page, 'listening');
  await page.getByRole('button', { name: /^Stop query/ }).click();
  await listening(page).getByText(`Listened as ${ann} to 1 event.`).waitFor();
  await third.close();
});

await scenario('the last requests show who listens, and what was decided', async () => {
  await view(second, 'Requests');
  const refused = second.locator('.request.with-errors', { hasText: 'Changes' }).last();
  await refused.locator('summary').first().click();
  await refused.getByText('Unauthorized: Not Authorized to access onUpdateUserProfile').waitFor();
  await refused.getByText('(listen)').waitFor();
  await picture(second, 'requests');
  for (const name of ['Tables', 'Users', 'Plugins']) {
    await view(second, name);
    await second.locator('main table').first().waitFor();
    await picture(second, name.toLowerCase());
  }
});

await scenario('all of it is reached by keys', async () => {
  await second.keyboard.press('Alt+2');
  await second.getByRole('heading', { name: 'UserProfile' }).waitFor();
  await second.keyboard.press('Alt+1');
  await editor(second).locator('.CodeMirror-line').first().waitFor();
  await editor(second).locator('.CodeMirror').click();
  const focused = () => second.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.tagName);
  await second.keyboard.press('Tab');
  assert.equal(await focused(), 'TEXTAREA', 'Tab indents');
  await second.keyboard.press('Escape');
  await second.keyboard.press('Tab');
  assert.match(await focused(), /^Execute query/);
});

await scenario('nothing is cut off on a narrow screen', async () => {
  await second.setViewportSize({ width: 390, height: 844 });
  for (const name of ['GraphQL', 'Tables', 'Users', 'Plugins', 'Requests']) {
    await view(second, name);
    await second.locator('.content, .graphiql-response').first().waitFor();
    const width = await second.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 390, `${name} is ${width} wide`);
    await picture(second, `narrow-${name.toLowerCase()}`);
  }
});

await scenario('no page complained, and nothing was asked of any other machine', async () => {
  // Whoever is refused gets a status, which browsers report: an API key or nobody was.
  const complaints = seen.complaints.filter((text) => !text.includes('status of 401'));
  assert.deepEqual(complaints, []);
  assert.deepEqual([...seen.addresses], ['127.0.0.1']);
});

await browser.close();
