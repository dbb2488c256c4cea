// Chromium without a window, which asks nobody but the pages that it is told to open.
import { chromium } from 'playwright-core';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts it, with a new profile. `CHROMIUM` names it if it is not where Debian puts it. */
export const startChromium = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });

/** Takes down what the pages of a context ask, and what they complain of. */
export function watch(context) {
  const seen = { addresses: new Set(), complaints: [] };
  const ask = (url) => /^(data|blob):/.test(url) || seen.addresses.add(new URL(url).hostname);
  context.on('request', (request) => ask(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => ask(socket.url())));
  context.on('console', (message) => message.type() === 'error' && seen.complaints.push(message.text()));
  context.on('weberror', (error) => seen.complaints.push(error.error().stack));
  return seen;
}
