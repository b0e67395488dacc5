import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aChromium, hasChromium, visit } from '../../builders/a-chromium.ts';
import { aPortal, type Portal } from '../../builders/a-portal.ts';
import { endLeftServers } from '../../builders/a-process.ts';
import { engineKinds } from '../../builders/a-store.ts';

/**
 * A developer who never saw Assay, with the reference page alone: what to call is read from the page or from the document
 * behind it, and whatever a shell is given is the page's own text.
 */
const reference = '/api/reference/';

/** What the widget of the page does, which is not ours: its colours, regions of one name, code that scrolls. */
const ofTheWidget = ['color-contrast', 'landmark-unique', 'scrollable-region-focusable'];

const folder = mkdtempSync(join(tmpdir(), 'assay-reference-'));
afterAll(endLeftServers);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function opened(page: Page): Promise<void> {
  await page.goto(reference);
  await page.getByRole('heading', { name: 'Assay', exact: true }).waitFor();
}

/** The summary of an operation in the document behind the page, by its name for programs. */
async function summaryOf(page: Page, id: string): Promise<string> {
  const { paths } = await (await page.request.get(`${reference}openapi.json`)).json();
  const operations = Object.values(paths as Record<string, Record<string, { operationId: string; summary: string }>>);
  const found = operations.flatMap((methods) => Object.values(methods)).find(({ operationId }) => operationId === id);
  if (!found) throw new Error(`The document has no operation ${id}.`);
  return found.summary;
}

/** Searches for an operation as a reader does, and goes where the search leads. */
async function found(page: Page, id: string): Promise<Locator> {
  const name = await summaryOf(page, id);
  await page.getByRole('button', { name: 'Search' }).first().click();
  await page.keyboard.insertText(name);
  await page.getByRole('option', { name }).first().click();
  // Only of the page: the client over it has a heading of the same name while it goes away.
  const documentation = page.getByRole('main', { name: 'API documentation' });
  const section = documentation
    .locator('section')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
    .last();
  await section.waitFor();
  return section;
}

/** Sends an operation as it stands with the page's own client. */
async function sent(page: Page, id: string): Promise<Response> {
  const section = await found(page, id);
  await section.getByRole('button', { name: 'Test Request' }).click();
  const dialog = page.getByRole('dialog');
  const answered = page.waitForResponse((one) => !one.url().includes(reference));
  await dialog.getByRole('button', { name: /^Send/ }).first().click();
  const answer = await answered;
  await dialog
    .getByText(`Status: ${answer.status()}`)
    .or(dialog.getByText(`${answer.status()} `))
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Close Client' }).click();
  await dialog.waitFor({ state: 'hidden' });
  return answer;
}

/** What a shell answers to lines of the page, in a folder of its own. */
function inShell(lines: readonly string[]): string {
  const ran = spawnSync('bash', ['-eu', '-o', 'pipefail'], { cwd: folder, input: lines.join('\n'), encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`The shell ended with ${ran.status}: ${ran.stderr}\n${ran.stdout}`);
  return ran.stdout;
}

/** The answers among what a shell says, one a line. */
const answersIn = (said: string): readonly unknown[] =>
  said
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

/** The lines for a shell that the page shows for an operation. */
async function linesOf(section: Locator): Promise<string> {
  const [lines = ''] = await section.locator('pre').filter({ hasText: 'curl' }).allInnerTexts();
  return lines;
}

/** Every sentence of an answer: what its parts are called "text" for. */
const sentencesIn = (answer: unknown): readonly string[] => {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : sentencesIn(value),
  );
};

describe.runIf(hasChromium).each(engineKinds)('the reference page of a server with the demo on %s', (kind) => {
  let server: Portal;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([aPortal({}, kind), aChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  // A page is the same over any database.
  test.runIf(kind === engineKinds[0])('is read in light and in dark, and says what it is', async () => {
    const papers: Record<string, string> = {};
    for (const colorScheme of ['light', 'dark'] as const)
      await visit(browser, { address: server.address, colorScheme }, async (page) => {
        await opened(page);
        expect(await page.title()).toContain('Assay');
        papers[colorScheme] = await page.evaluate('getComputedStyle(document.body).backgroundColor');
        const { violations } = await new AxeBuilder({ page }).disableRules(ofTheWidget).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    expect(papers['light']).not.toBe(papers['dark']);
  });

  test('leads from signing in to reasons, with its own lines and its own client', async () => {
    await visit(browser, { address: server.address }, async (page) => {
      await opened(page);
      const beginning = await page.locator('pre').allInnerTexts();
      expect(beginning.join('\n')).toContain(`A=${server.address}\n`);
      const said = inShell([...beginning, 'echo "KEY=$KEY"']);
      const [signedIn, me, enrolled, person, credential, standing, forecast] = answersIn(said);
      expect([signedIn, me, enrolled, person, credential]).toMatchObject([
        { user: { email: 'manager@demo.example' } },
        { kind: 'key', scopes: ['read', 'write'] },
        { partner: 'first', revision: 1 },
        { person: 'ada', revision: 2 },
        { revision: 3 },
      ]);
      expect(standing).toMatchObject({ kind: 'assessment', day: '2017-11-15', claims: [{ together: 'not-met' }] });
      // What is missing is told in words, by the name of whoever can do it.
      expect(sentencesIn(standing).join('\n')).toMatch(/Ada Lund \(ada\) earns 70-/);
      expect(forecast).toMatchObject({ kind: 'forecast', until: '2019-11-15' });

      const key = /^KEY=(assay_\S+)$/m.exec(said)?.[1] ?? '';
      await page.getByPlaceholder('Token').first().fill(key);
      const curl = await linesOf(await found(page, 'enrolPartner'));
      expect(curl).toContain(key);
      expect(JSON.parse(inShell([curl]))).toMatchObject({ partner: 'nordlicht', revision: 1, isChanged: true });
      const told = await sent(page, 'showStanding');
      expect(told.status()).toBe(200);
      const claims = await told.json();
      expect(claims).toMatchObject({ partner: { id: 'nordlicht' }, kind: 'assessment' });
      expect(sentencesIn(claims).length).toBeGreaterThan(0);
    });
  });

  test('asks as whoever has signed in on it, without a key', async () => {
    await visit(browser, { address: server.address }, async (page) => {
      await opened(page);
      expect((await sent(page, 'signIn')).status()).toBe(200);
      expect(await (await sent(page, 'showMe')).json()).toMatchObject({ kind: 'user' });
    });
  });
});
