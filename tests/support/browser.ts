import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { existsSync } from 'node:fs';

const CANDIDATES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium on this machine, if it has one; `CHROMIUM_PATH` names another. */
export const chromiumPath = CANDIDATES.find((path) => path !== undefined && existsSync(path));

if (!chromiumPath)
  console.warn(
    'SKIPPED: there is no Chromium on this machine, so no page was looked at. Install it or set CHROMIUM_PATH.',
  );

export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
}

export const DESKTOP = { viewport: { width: 1280, height: 900 } };
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A page of its own that remembers whatever the browser complained about. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = DESKTOP,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'Asia/Tbilisi', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1') complaints.push(`asked ${hostname}`);
  });
  return { page, complaints };
}
