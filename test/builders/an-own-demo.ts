import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { aChromium, type Visit, visit } from './a-chromium.ts';
import { aMailServer, type MailServer } from './a-mail-server.ts';
import { aPortal, asked, type Portal } from './a-portal.ts';
import { endLeftServers } from './a-process.ts';
import type { EngineKind } from './a-store.ts';
import { type DemoVisitor, demoVisitors } from './a-visitor.ts';

/** What a demo of one's own may be; whatever is left out is as in the demo that everybody gets. */
export interface OwnDemoAsked {
  readonly kind?: EngineKind;
  /** Whether it sends its letters to a mail server of its own, by SMTP. */
  readonly isMailed?: boolean;
}

/** A demo that nobody else looks at, for the journeys of one `describe`. */
export interface OwnDemo {
  readonly address: string;
  /** The link in the newest letter to an address, when it has come; where it sends none by SMTP. */
  linkTo(email: string): Promise<string>;
  /** Where its letters come in, where it sends them by SMTP. */
  readonly mail: MailServer;
  /** Looks at its pages as one of its people, with a page of its own that shows none of them yet. */
  as(who: DemoVisitor, look: (page: Page) => Promise<unknown>, how?: OwnVisit): Promise<void>;
  /** Another day in the demo, as its manager moves it. */
  moveTo(day: string): Promise<void>;
  /** Looks at its pages as somebody new. */
  visit(how: OwnVisit, look: (page: Page) => Promise<unknown>): Promise<void>;
}

/** In which language somebody looks, and with which statuses the server may refuse what is tried. */
export type OwnVisit = Pick<Visit, 'locale' | 'refusals'>;

/** What is of the server's origin, and costs a browser nothing: whoever asks the API from a page needs one. */
const quietest = '/livez';

/** Starts a demo and a browser before the first test of the `describe` it stands in, and ends both after the last. */
export function anOwnDemo({ kind, isMailed = false }: OwnDemoAsked = {}): OwnDemo {
  let portal: Portal;
  let browser: Browser;
  let mail: MailServer | undefined;
  let comeAs: ReturnType<typeof demoVisitors>;
  beforeAll(async () => {
    mail = isMailed ? await aMailServer() : undefined;
    const bySmtp = mail ? { SMTP_URL: mail.url, MAIL_FROM: 'Assay <assay@vendor.example>' } : {};
    [portal, browser] = await Promise.all([aPortal(bySmtp, kind), aChromium()]);
    comeAs = demoVisitors(portal.address);
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    await mail?.close();
    await endLeftServers();
  });

  const demo: OwnDemo = {
    get address() {
      return portal.address;
    },
    get mail() {
      if (!mail) throw new Error('This demo sends no letters by SMTP. Ask for one that is mailed.');
      return mail;
    },
    linkTo: (email) => portal.linkTo(email),
    as: (who, look, how = {}) =>
      demo.visit(how, async (page) => {
        await comeAs(page, who);
        await page.goto(quietest);
        await look(page);
      }),
    moveTo: (to) => demo.as('manager', (page) => asked(page, 'POST', '/demo/day', { to })),
    visit: (how, look) =>
      visit(browser, { address: portal.address, ...how }, async (page) => {
        await look(page);
      }),
  };
  return demo;
}
