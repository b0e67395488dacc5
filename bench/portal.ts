import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtPortal } from '../scripts/launch/built-portal.mjs';
import { aServerProcess } from '../test/builders/a-process.ts';
import { demoVisitors } from '../test/builders/a-visitor.ts';
import { findChromium } from '../test/setup/find-chromium.ts';
import { launchChromium } from '../test/setup/launch-chromium.ts';
import { median, quantile } from './material/median.ts';
import { table } from './material/table.ts';
import { changeTo, scriptsOf } from './portal/in-browser.ts';
import { lighthouse, lighthouseVersion, type Seen } from './portal/lighthouse.ts';

/**
 * How the pages of a new demo feel: as Lighthouse sees them on a middling telephone (the median of five), what the first page
 * weighs, and how long it takes from one page to the next. `npm run bench -- portal light` leaves Lighthouse out.
 */
const runs = 5;
const isLight = process.argv.includes('light');
const found = findChromium();
if (found === undefined)
  throw new Error('Chromium is not here. Install it (apt-get install chromium), then run this again.');
const chromium = found;
await builtPortal(join(import.meta.dirname, '..'), process.execPath);
const folder = mkdtempSync(join(tmpdir(), 'assay-bench-portal-'));
const [server, browser] = await Promise.all([
  aServerProcess('start', { ASSAY_DATA: folder, LOG_LEVEL: 'error' }),
  launchChromium(chromium),
]);
try {
  const context = await browser.newContext({ baseURL: server.address, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto('/');
  await demoVisitors(server.address)(page, 'administrator');
  const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  await page.goto('/');
  await page.waitForURL('**/partners/*');
  const home = new URL(page.url()).pathname;

  const competencies = '/programmes/mpn/competencies';
  const limit = 180;
  process.stdout.write('Scripts of the first page, compressed\n');
  const scripts: string[][] = [];
  for (const [name, path] of [
    ['the first page of a stranger', '/'],
    ['a competency', `${competencies}/data-platform`],
    ['Try it', '/programmes/mpn/try'],
  ] as const) {
    const kilobytes = (await scriptsOf(browser, `${server.address}${path}`)) / 1_000;
    scripts.push([name, kilobytes.toFixed(0), `${(kilobytes / limit).toFixed(2)} of ${limit}`]);
  }
  process.stdout.write(`${table(['', 'kB', 'aim'], scripts)}\n\nFrom one page to the next, ms\n`);

  const took = new Map<string, number[]>();
  for (let run = 0; run < 2 * runs; run++)
    for (const link of ['Standing', 'People', 'Competencies', 'Home'])
      took.set(link, [...(took.get(link) ?? []), await changeTo(page, link)]);
  const rows = [...took].map(([link, times]) => [link, ms(median(times)), ms(quantile(times, 0.95)), '200']);
  process.stdout.write(`${table(['to', 'median', 'p95', 'aim'], rows)}\n`);

  if (!isLight) {
    process.stdout.write(`\nLighthouse ${lighthouseVersion}, mobile, median of ${runs}\n`);
    const seen: string[][] = [];
    for (const [name, path, cookie] of [
      ['Home', home, cookies],
      ['a competency', `${competencies}/data-platform`, undefined],
      ['Try it', '/programmes/mpn/try', undefined],
    ] as const) {
      const all: Seen[] = [];
      for (let run = 0; run < runs; run++) all.push(await lighthouse(`${server.address}${path}`, chromium, cookie));
      const of = (value: (one: Seen) => number) => median(all.map(value)).toFixed(0);
      seen.push([
        ...[name, of(({ performance }) => performance), '95', of(({ accessibility }) => accessibility), '100'],
        ...[of(({ largestPaintMs }) => largestPaintMs), of(({ blockedMs }) => blockedMs)],
      ]);
      for (const failed of new Set(all.flatMap((one) => one.failed))) process.stdout.write(`${name}: ${failed}\n`);
    }
    const head = ['', 'performance', 'aim', 'accessibility', 'aim', 'largest paint ms', 'blocked ms'];
    process.stdout.write(`${table(head, seen)}\n`);
  }
} finally {
  await browser.close();
  server.terminate();
  await server.ended();
  rmSync(folder, { recursive: true, force: true });
}

function ms(value: number): string {
  return value.toFixed(0);
}
