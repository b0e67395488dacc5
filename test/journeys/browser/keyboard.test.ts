import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { demoPassword } from '../../../src/main/demo/sign-ins.ts';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';
import { demoVisitors } from '../../builders/a-visitor.ts';

/** Where the keyboard is: what somebody hears of it, and whether it can be seen, by a ring and within the window. */
interface Place {
  readonly tag: string;
  readonly text: string;
  readonly isSeen: boolean;
}

const placeOf = (page: Page): Promise<Place> =>
  page.evaluate(`(() => {
    const place = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(place);
    const { top, bottom } = place.getBoundingClientRect();
    const label = place.getAttribute('aria-label') ?? place.labels?.[0]?.textContent ?? place.textContent;
    return {
      tag: place.tagName.toLowerCase(),
      text: label.trim(),
      isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight,
    };
  })()`);

/** Goes to a page and waits until it has read what it shows. */
async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main h1').waitFor();
}

/** Goes on by the tab key until something of this name is reached; everything on the way can be seen. */
async function tabTo(page: Page, tag: string, text: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const place = await placeOf(page);
    if (place.tag !== 'body') expect(place).toMatchObject({ isSeen: true });
    if (place.tag === tag && text.test(place.text)) return;
    passed.push(`${place.tag} ${place.text.slice(0, 40)}`);
  }
  throw new Error(`By the tab key nobody comes to ${tag} ${text}, only to:\n${passed.join('\n')}`);
}

/** After a change of page the keyboard is at a heading that says where. */
async function expectAt(page: Page, tag: string, text: RegExp): Promise<void> {
  await expect.poll(() => placeOf(page)).toMatchObject({ tag, text: expect.stringMatching(text), isSeen: true });
}

describe.runIf(hasChromium)('the portal by the keyboard alone', () => {
  const server = inject('demo');
  let browser: Browser;
  let comeAs: ReturnType<typeof demoVisitors>;
  beforeAll(async () => {
    browser = await aChromium();
    comeAs = demoVisitors(server.address);
  });
  afterAll(async () => {
    await browser.close();
  });

  test('leads from the way in to why an award is at risk, back, and out', async () => {
    await visit(browser, { address: server.address }, async (page) => {
      await opened(page, '/');
      // What stands before the page is skipped.
      await page.keyboard.press('Tab');
      expect(await placeOf(page)).toMatchObject({ tag: 'a', text: 'Skip to the page', isSeen: true });
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await placeOf(page)).tag).toBe('main');
      await page.keyboard.press('Tab');
      expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);

      await opened(page, '/');
      await tabTo(page, 'a', /^Sign in$/);
      await page.keyboard.press('Enter');
      await expectAt(page, 'h1', /^Sign in$/);
      await tabTo(page, 'input', /^E-mail address$/);
      await page.keyboard.type('administrator@demo.example');
      await tabTo(page, 'input', /^Password$/);
      await page.keyboard.type(demoPassword);
      await page.keyboard.press('Enter');

      // What is told by ear is the name of the page.
      await expectAt(page, 'h1', /at risk/);
      await expect.poll(() => page.locator('main > [role=status]').textContent()).toMatch(/^Home/);
      const home = page.url();
      const award = (await page.locator('article h3').first().textContent()) ?? '';
      await tabTo(page, 'a', /^Who counts, and what is missing$/);
      await page.keyboard.press('Enter');
      await expectAt(page, 'h2', new RegExp(`^${award}$`));
      expect(await page.locator('article', { has: page.getByRole('heading', { name: award }) }).textContent()).toMatch(
        /Why it is/,
      );

      // The keys for this are the browser's own, which a browser without a window does not have.
      await page.goBack();
      await expectAt(page, 'h1', /at risk/);
      expect(page.url()).toBe(home);
      await opened(page, home);
      await tabTo(page, 'button', /^Sign out$/);
      await page.keyboard.press('Enter');
      // Signing out loads the page anew: nothing of who was here stays in it.
      await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
      expect(await page.getByRole('link', { name: 'Sign in' }).isVisible()).toBe(true);
    });
  });

  test('finds what somebody may see, each by its address, and nothing else', async () => {
    await visit(browser, { address: server.address }, async (page) => {
      await comeAs(page, 'administrator');
      await opened(page, '/');
      const home = page.url();
      // What opens is closed by Escape, and the keyboard is back where it was.
      await tabTo(page, 'button', /^Search/);
      await page.keyboard.press('Enter');
      await expectAt(page, 'input', /^What are you looking for/);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog').count()).toBe(0);
      await expectAt(page, 'button', /^Search/);

      await page.keyboard.press('Control+k');
      await expectAt(page, 'input', /^What are you looking for/);
      await page.keyboard.type('70-761');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('link', { name: /70-761/ }).waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      }
      await page.keyboard.press('Enter');
      await expectAt(page, 'h1', /exams, certifications and courses/);
      expect(page.url()).toMatch(/exams\?called=70-761$/);
      expect(await page.locator('tbody th').allTextContents()).toEqual(['70-761']);

      await opened(page, home);
      await page.keyboard.press('Control+k');
      await expectAt(page, 'input', /^What are you looking for/);
      await page.keyboard.type('data platform');
      await dialog.getByRole('link', { name: 'Data Platform', exact: true }).waitFor();
      await page.keyboard.press('ArrowDown');
      await expectAt(page, 'a', /^Data Platform$/);
      await page.keyboard.press('Enter');
      await expectAt(page, 'h1', /^Data Platform$/);

      // People of one's own partner are found, other partners are not.
      await opened(page, home);
      await page.keyboard.press('Control+k');
      await expectAt(page, 'input', /^What are you looking for/);
      await page.keyboard.type('momsen');
      await dialog.getByRole('region', { name: 'People' }).getByRole('link').first().waitFor();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('gmbh');
      await dialog.getByText(/^Nothing that you may see/).waitFor();
    });
    await visit(browser, { address: server.address }, async (page) => {
      await comeAs(page, 'manager');
      await opened(page, '/');
      await page.keyboard.press('Control+k');
      await expectAt(page, 'input', /^What are you looking for/);
      await page.keyboard.type('tannenhorst');
      await page.getByRole('region', { name: 'Partners' }).getByRole('link').first().waitFor();
      await page.keyboard.press('Enter');
      await expectAt(page, 'h1', /awards/);
      expect(page.url()).toMatch(/\/partners\/tannenhorst/);
    });
  });
});
