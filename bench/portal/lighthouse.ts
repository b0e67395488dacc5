import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Of a page as Lighthouse sees it on a middling telephone: scores out of 100, and when most of it could be seen. */
export interface Seen {
  readonly performance: number;
  readonly accessibility: number;
  readonly largestPaintMs: number;
  readonly blockedMs: number;
  /** What is asked of the page and it does not do. */
  readonly failed: readonly string[];
}

/** Which one is asked: it is fetched from npm when it is run for the first time. */
export const lighthouseVersion = '13.5.0';

/** Looks at a page once, as whoever has these cookies. */
export async function lighthouse(url: string, chromium: string, cookie: string | undefined): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-lighthouse-'));
  const file = join(folder, 'report.json');
  const words = [
    ...['--yes', `lighthouse@${lighthouseVersion}`, url, '--output=json', `--output-path=${file}`, '--quiet'],
    '--only-categories=performance,accessibility',
    '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage',
    ...(cookie === undefined ? [] : [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`]),
  ];
  const child = spawn('npx', words, {
    env: { ...process.env, CHROME_PATH: chromium },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const complaint = await text(child.stderr);
  if (!existsSync(file)) throw new Error(`Lighthouse says nothing of ${url}: ${complaint}`);
  const said = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true, force: true });
  const { categories, audits } = JSON.parse(said) as Report;
  const score = (category: string): number => Math.round(100 * (categories[category]?.score ?? 0));
  const value = (audit: string): number => Math.round(audits[audit]?.numericValue ?? Number.NaN);
  return {
    ...{ performance: score('performance'), accessibility: score('accessibility') },
    ...{ largestPaintMs: value('largest-contentful-paint'), blockedMs: value('total-blocking-time') },
    failed: (categories['accessibility']?.auditRefs ?? [])
      .map(({ id }) => audits[id])
      .flatMap((audit) => (audit && audit.score !== null && audit.score < 1 ? [audit.title] : [])),
  };
}

interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }>
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number }>
  >;
}
