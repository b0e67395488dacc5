import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';
import { demoVisitors } from '../../builders/a-visitor.ts';

describe.runIf(hasChromium)('the days of a partner in somebody’s own calendar', () => {
  const { address } = inject('demo');
  const comeAs = demoVisitors(address);
  let browser: Browser;
  beforeAll(async () => {
    browser = await aChromium();
  });
  afterAll(() => browser.close());

  /** As a calendar fetches it: without anybody signed in. */
  const fetched = async (feed: string) => {
    const answer = await fetch(feed);
    return { status: answer.status, text: await answer.text() };
  };

  test('an address is made from the home page, fetched by a calendar, and tells nothing once it is revoked', async () => {
    await visit(browser, { address }, async (page) => {
      await comeAs(page, 'administrator');
      await page.goto('/');
      await page.getByRole('link', { name: 'In your own calendar' }).click();
      await page.getByRole('heading', { level: 1, name: 'Your days in your own calendar' }).waitFor();
      expect(await page.getByLabel('What it tells').inputValue()).toMatch(/^mpn\//);
      await page.getByRole('button', { name: 'Make an address' }).click();
      const feed = await page.getByLabel('Your new address').inputValue();
      expect(feed.startsWith(`${address}/api/v1/calendars/`)).toBe(true);

      const { status, text } = await fetched(feed);
      expect(status).toBe(200);
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      const titles = events.map((event) => new ICAL.Event(event).summary);
      expect(titles.length).toBeGreaterThan(3);
      expect(titles.filter((title) => title.startsWith('Renewal: ')).length).toBeGreaterThan(0);

      await page.reload();
      await page.getByRole('row', { name: /^The days of / }).waitFor();
      expect(await page.content()).not.toContain(feed.slice(-20));
      await page.getByRole('button', { name: /^Revoke/ }).click();
      await page.getByText('From now on calendars find nothing at this address.').waitFor();
      await page.getByRole('button', { name: 'Revoke' }).click();
      await page.getByText('The address is revoked.').waitFor();
      expect((await fetched(feed)).status).toBe(404);
    });
  });

  test('a person has its own credentials in its calendar', async () => {
    await visit(browser, { address }, async (page) => {
      await comeAs(page, 'person');
      await page.goto('/me');
      await page.getByRole('link', { name: 'In your own calendar' }).click();
      await page.getByRole('button', { name: 'Make an address' }).click();
      const { status, text } = await fetched(await page.getByLabel('Your new address').inputValue());
      expect([status, text.includes('My credentials')]).toEqual([200, true]);
    });
  });
});
