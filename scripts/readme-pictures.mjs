// Makes the pictures of the README, from real pages of a new demo in Chromium: node scripts/readme-pictures.mjs
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPassword } from '../src/main/demo/sign-ins.ts';
import { aServerProcess } from '../test/builders/a-process.ts';
import { findChromium } from '../test/setup/find-chromium.ts';
import { launchChromium } from '../test/setup/launch-chromium.ts';

/** Each picture: its file under docs/pictures, the page, what is there once it can be seen, and what is not there any more. */
const pictures = [
  { file: 'home.jpeg', path: '/', as: 'administrator@demo.example', waitFor: '.award' },
  {
    file: 'standing.jpeg',
    path: '/programmes/mpn/partners/tannenhorst-informatik/standing',
    as: 'administrator@demo.example',
    waitFor: '.claim',
  },
  {
    file: 'plan.jpeg',
    path: '/programmes/mpn/partners/tannenhorst-informatik/plan',
    as: 'administrator@demo.example',
    waitFor: 'main h2',
  },
  {
    file: 'requirement.jpeg',
    path: '/programmes/mpn/competencies/windows-and-devices/silver?on=2017-12-20&against=2017-11-15',
    waitFor: '.sheet',
  },
  {
    file: 'renewal.jpeg',
    path: '/programmes/mpn/partners/jasnolas-uslugi/renewal',
    as: 'manager@demo.example',
    waitFor: '.renewal-awards',
  },
  {
    file: 'network.jpeg',
    path: '/programmes/mpn/network?which=at-risk&lapse=2017-12',
    as: 'manager@demo.example',
    waitFor: 'text=Download all',
    // Of a new demo: while partners are worked out, there are fewer of them.
    gone: 'text=are being worked out anew',
  },
  { file: 'reference.jpeg', path: '/api/reference', waitFor: 'h1' },
];

const chromium = findChromium();
if (chromium === undefined)
  throw new Error('Chromium is not here. Install it (apt-get install chromium), then run this again.');
const folder = mkdtempSync(join(tmpdir(), 'assay-pictures-'));
const into = join(import.meta.dirname, '..', 'docs', 'pictures');
mkdirSync(into, { recursive: true });
const [server, browser] = await Promise.all([
  aServerProcess('start', { ASSAY_DATA: folder, LOG_LEVEL: 'error' }),
  launchChromium(chromium),
]);
try {
  for (const { file, path, as: email, waitFor, gone } of pictures) {
    const context = await browser.newContext({
      ...{ baseURL: server.address, locale: 'en-GB', colorScheme: 'light', reducedMotion: 'reduce' },
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    if (email !== undefined)
      await page.request.post('/api/auth/sign-in/email', {
        data: { email, password: demoPassword },
        headers: { origin: server.address },
      });
    await page.goto(path);
    await page.locator(waitFor).first().waitFor({ timeout: 120_000 });
    if (gone !== undefined) await page.locator(gone).waitFor({ state: 'detached', timeout: 240_000 });
    await page.screenshot({ path: join(into, file), type: 'jpeg', quality: 70 });
    await context.close();
  }
} finally {
  await browser.close();
  server.terminate();
  await server.ended();
  rmSync(folder, { recursive: true, force: true });
}
