import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What of a page is not accessible, as axe finds it; by some of its rules, where only these are asked. */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** Fails where a page as it is now is not accessible, or wider than a small telephone. */
export async function isFit(page: Page): Promise<void> {
  // While a list is asked anew, what a page says of it is not there for a moment.
  await expect.poll(() => violationsOn(page), { timeout: 60_000 }).toEqual([]);
  await page.setViewportSize({ width: 360, height: 844 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 900 });
}
