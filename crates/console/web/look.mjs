// Takes screenshots of the console of a running sandbox, to look at what was changed, and says what the browser complains
// about: `npm run look -- <folder> <url>`, with the address that the sandbox prints. Needs Chromium; `CHROMIUM` names it if it
// is not /usr/bin/chromium.

import { mkdir } from "node:fs/promises";
import { chromium } from "playwright-core";

const [folder = "shots", url = "http://127.0.0.1:20002/"] = process.argv.slice(2);
const { origin } = new URL(url);
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
let complaints = 0;
for (const colorScheme of ["light", "dark"]) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
  const complain = (text) => {
    complaints += 1;
    console.error(`${colorScheme}: ${text}`);
  };
  page.on("console", (message) => message.type() === "error" && complain(message.text()));
  page.on("pageerror", (error) => complain(error.stack ?? error.message));
  page.on("request", (request) => request.url().startsWith(origin) || request.url().startsWith("data:") || complain(`asked ${request.url()}`));
  await page.goto(url);
  await page.waitForSelector(".graphiql-container");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: /execute query/i }).click();
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${folder}/graphql-${colorScheme}.png` });
  for (const view of ["tables", "users", "plugins", "requests"]) {
    await page.getByRole("link", { name: new RegExp(`^${view}$`, "i") }).click();
    await page.waitForLoadState("networkidle");
    if (view === "requests") {
      for (const summary of (await page.locator(".request > summary").all()).slice(0, 2)) await summary.click();
    }
    await page.screenshot({ path: `${folder}/${view}-${colorScheme}.png` });
  }
  await page.close();
}
await browser.close();
console.log(`${complaints} complaints; screenshots in ${folder}`);
process.exitCode = complaints ? 1 : 0;
