import { describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { asked } from '../../builders/a-portal.ts';
import { engineKinds } from '../../builders/a-store.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { attachedTo } from '../../builders/attached-to.ts';
import { textOfPdf } from '../../builders/text-of-pdf.ts';
import { isFit } from './fit.ts';

const place = '/programmes/mpn/partners/tannenhorst-informatik';

/** Verification by an outsider, who signs in nowhere: from the finder to the proof, its badges and its documents. */
describe.runIf(hasChromium).each(engineKinds)('what a partner shows to others, over %s', (kind) => {
  const demo = anOwnDemo({ kind });

  test('is opened by an administrator, found and checked by a stranger, says what lapsed, and ends where it is revoked', async () => {
    let pdf: Buffer = Buffer.alloc(0);
    await demo.as('administrator', async (page) => {
      await page.goto(place);
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Proof' }).click();
      await page.getByRole('heading', { level: 1, name: 'You show nothing to others.' }).waitFor();
      // What is no longer held is read, too: that is said before anything is shown.
      await page.getByText('those that you held before').waitFor();
      await page.getByText('Show your page first: the PDF is checked there.').waitFor();
      await isFit(page);
      // By the keyboard alone.
      await page.getByRole('button', { name: 'Show the page, in the partner finder too' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Your page is there.').waitFor();
      await page.getByRole('img', { name: 'Gold DevOps' }).waitFor();
      await isFit(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Make the PDF' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('tannenhorst-informatik.pdf');
      pdf = await bytesOf(await download.createReadStream());
      await page.getByText('The PDF is made.').waitFor();
    });

    // What was held is ended by the office.
    await demo.as('manager', async (page) => {
      const { statements } = await asked<{ statements: { id: string; statement: Record<string, unknown> }[] }>(
        page,
        'GET',
        `${place}/awards`,
      );
      const devops = statements.find(({ statement }) => statement['status'] === 'devops');
      await asked(page, 'PUT', `${place}/awards/${devops?.id}`, { ...devops?.statement, to: '2017-10-31' });
    });

    await demo.visit({ refusals: [404] }, async (page) => {
      await page.goto('/programmes/mpn/competencies');
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Find a partner' }).click();
      // On a busy machine the first standings of a new demo are still being worked out: until then it is not found.
      const isFound = async () => {
        await page.reload();
        await page.getByLabel('Name begins with').waitFor();
        return page.getByRole('link', { name: 'Tannenhorst Informatik GmbH' }).count();
      };
      await expect.poll(isFound).toBe(1);
      await page.getByLabel('Competency').selectOption({ label: 'Data Analytics' });
      await page.getByLabel('Level').selectOption({ label: 'Gold' });
      await page.getByLabel('Country').selectOption({ label: 'Germany' });
      await page.getByLabel('Name begins with').fill('TANNEN');
      await page.getByRole('link', { name: 'Tannenhorst Informatik GmbH' }).waitFor();
      await isFit(page);
      await page.getByLabel('Name begins with').fill('x');
      await page.getByText('No company that wants to be found matches this.').waitFor();
      await page.getByLabel('Name begins with').fill('');
      await page.getByRole('link', { name: 'Tannenhorst Informatik GmbH' }).click();

      await page
        .getByRole('heading', {
          level: 1,
          name: /^Tannenhorst Informatik GmbH holds \d+ competencies on 15.November 2017\.$/,
        })
        .waitFor();
      const lapsed = page.getByRole('row').filter({ hasText: 'Gold DevOps' });
      await lapsed.getByText('No longer held').waitFor();
      await lapsed.getByText(/Not since 1.November 2017/).waitFor();
      await isFit(page);
      const address = /\/proof\/(\w+)$/.exec(page.url())?.[1] ?? '';
      const said = await page.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(said ?? '')).toMatchObject({
        credentialSubject: { organization: 'Tannenhorst Informatik GmbH' },
      });
      const badge = await page.request.get(`/api/v1/proofs/${address}/badges/devops/gold?language=de`);
      expect((await badge.text()).replaceAll('\u00a0', ' ')).toContain('Nicht mehr gehalten seit dem 1. November 2017');

      // The document that was handed out before names the same address, and is known by its file and its code.
      expect(await textOfPdf(pdf)).toContain(`/proof/${address}`);
      const { credentialSubject } = JSON.parse((await attachedTo(pdf))['proof.json'] ?? '');
      const file = page.getByLabel('The PDF');
      await file.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: pdf });
      await page.getByText('Genuine. This is exactly the file').waitFor();
      await page.getByText('Gold DevOps, since 9').waitFor();
      await isFit(page);
      await file.setInputFiles({ name: 'b.pdf', mimeType: 'application/pdf', buffer: Buffer.concat([pdf, pdf]) });
      await page.getByRole('alert').filter({ hasText: 'No such document was made' }).waitFor();
      await page.getByLabel('Or the code that stands on the paper').fill(credentialSubject.document.code);
      await page.getByRole('button', { name: 'Check the code' }).click();
      await page.getByText('There is a document with this code').waitFor();

      await page.getByLabel('Language').selectOption('de');
      await page.getByRole('heading', { level: 1, name: /^Am 15\..November 2017 hält Tannenhorst/ }).waitFor();
      await isFit(page);
      await demo.as('administrator', async (own) => {
        await own.goto(`${place}/proof`);
        await own.getByRole('button', { name: 'Withdraw the address' }).click();
        await own.getByText('It never comes back').waitFor();
        await own.getByRole('button', { name: 'Withdraw the address' }).click();
        await own.getByText('The address is withdrawn.').waitFor();
      });
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Unter dieser Adresse wird nichts gezeigt.' }).waitFor();
      await isFit(page);
    });
  });
});

async function bytesOf(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
