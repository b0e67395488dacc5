import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium } from '../setup/launch-chromium.ts';

/** Whether there is a real browser here; without it, what needs one is skipped where it can be seen. */
export const hasChromium = 'path' in inject('chromium');

/** How long a page may take with anything: the machine may be busy. */
const patience = 60_000;

/** A real Chromium without a window. (The class Browser of a-browser.ts is a client that keeps cookies, and shows nothing.) */
export function aChromium(): Promise<Browser> {
  const found = inject('chromium');
  if (!('path' in found)) throw new Error(found.leftOut);
  return launchChromium(found.path);
}

export interface Visit {
  /** The server whose pages are visited: nothing else may be asked. */
  readonly address: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  /** Another server that the visit leads over, such as an identity provider. */
  readonly over?: string;
  /** With which statuses the server may refuse what is tried: a browser writes each on its console. */
  readonly refusals?: readonly number[];
}

/**
 * Visits a server as somebody new, with a page of its own. It fails, whatever else is seen, where the page writes an error on
 * its console or asks anything of another server.
 */
export async function visit(
  browser: Browser,
  { address, colorScheme = 'light', locale = 'en-GB', over, refusals = [] }: Visit,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    ...{ baseURL: address, colorScheme, locale },
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  context.setDefaultTimeout(patience);
  const complaints: string[] = [];
  const own = [address, ...(over === undefined ? [] : [over])].map((one) => new URL(one).host);
  const complain = (complaint: string): void => {
    if (!refusals.some((status) => complaint.includes(`responded with a status of ${status} `)))
      complaints.push(complaint);
  };
  try {
    const page = await watchedPage(context, own, complain);
    await look(page);
  } catch (error) {
    throw complaints.length === 0 ? error : new Error(complaints.join('\n'), { cause: error });
  } finally {
    await context.close();
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

async function watchedPage(
  context: BrowserContext,
  own: readonly string[],
  complain: (text: string) => void,
): Promise<Page> {
  const isForeign = (url: URL) => /^(http|ws)s?:$/.test(url.protocol) && !own.includes(url.host);
  await context.route(isForeign, (route) => {
    complain(`The page asks ${route.request().url()}, which is not of this server.`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (said) => {
    if (said.type() === 'error') complain(`The console says: ${said.text()} (${said.location().url})`);
  });
  page.on('pageerror', (error) => complain(`A script of the page fails: ${error.message}`));
  page.on('websocket', (socket) => {
    if (isForeign(new URL(socket.url()))) complain(`The page listens to ${socket.url()}, which is not of this server.`);
  });
  return page;
}
