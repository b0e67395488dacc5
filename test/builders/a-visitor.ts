import type { BrowserContext, Page } from 'playwright-core';
import { demoPassword } from '../../src/main/demo/sign-ins.ts';

/** Who visits the pages of a demo: nobody who is known, or one of those who can sign in. */
export type DemoVisitor =
  | 'nobody'
  | 'manager'
  | 'account'
  | 'expert'
  | 'auditor'
  | 'administrator'
  | 'member'
  | 'person';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** Signs visitors in to one demo, each once: whoever comes again comes with the same cookies. */
export function demoVisitors(address: string): (page: Page, visitor: DemoVisitor) => Promise<void> {
  const known = new Map<DemoVisitor, Cookies>();
  return async (page, visitor) => {
    if (visitor === 'nobody') return;
    const cookies = known.get(visitor) ?? (await signedIn(page, visitor, address));
    known.set(visitor, cookies);
    await page.context().addCookies(cookies);
  };
}

/** Signs a page in to a demo, at its address, without its pages; answers with the cookies. */
export async function signedIn(page: Page, visitor: DemoVisitor, origin: string): Promise<Cookies> {
  const answer = await page.request.post('/api/auth/sign-in/email', {
    headers: { origin },
    data: { email: `${visitor}@demo.example`, password: demoPassword },
  });
  if (!answer.ok()) throw new Error(`${visitor} is not let in: ${answer.status()} ${await answer.text()}`);
  return page.context().cookies();
}
