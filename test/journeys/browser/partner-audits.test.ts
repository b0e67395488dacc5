import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { asked } from '../../builders/a-portal.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { rulesWithAudits } from '../../builders/rules-with-audits.ts';
import { isFit } from './fit.ts';

const place = '/programmes/mpn/partners/tannenhorst-informatik';

/** A partner is audited under the rules of the demo with audits: once passed after cures, once not cured in time. */
describe.runIf(hasChromium)('an audit of a partner', () => {
  const demo = anOwnDemo();
  beforeAll(async () => {
    await demo.as('manager', async (page) => {
      const kept = '/programmes/mpn/catalogue/versions';
      const { versions } = await asked<{ versions: { id: string }[] }>(page, 'GET', kept);
      const read = await asked<{ files: Record<string, string> }>(page, 'GET', `${kept}/${versions[0]?.id}/files`);
      await asked(page, 'POST', kept, { label: 'with audits', files: rulesWithAudits(read.files) });
    });
  });

  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const auditIn = (page: Page, award: string): Locator => page.getByRole('region', { name: `${award}, applied for` });
  const applyFor = async (page: Page, award: string): Promise<void> => {
    await page.getByLabel('For which award').selectOption({ label: award });
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    await page.getByText(`The audit for ${award} is applied for.`).first().waitFor();
  };
  const schedule = async (audit: Locator): Promise<void> => {
    await audit.getByLabel('Auditor').fill('Prüfwerk GmbH');
    await audit.getByRole('button', { name: 'Schedule' }).click();
    await audit.getByText('Prüfwerk GmbH audits on 15 November 2017.').waitFor();
  };
  const addFinding = async (audit: Locator, number: number, control: string): Promise<void> => {
    await audit.getByRole('button', { name: 'Add a finding' }).click();
    const fields = audit.getByRole('group', { name: `Finding ${number}` });
    await fields.getByLabel('Control').fill(control);
    await fields.getByLabel('What was found').fill(`No plan for ${control}`);
    await fields.getByLabel('What is to be done').fill('Write one.');
  };
  const silver = 'Silver Managed Cloud';

  test('is applied for, held with two findings, cured and passed, and the standing counts it', async () => {
    await demo.as('administrator', async (page) => {
      await page.goto(place);
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Audits' }).click();
      await heading(page, '2 requirements ask for an audit, and none is passed.');
      await page.getByText('What an audit finds can be cured for 15 days after it.').waitFor();
      await isFit(page);
      await applyFor(page, silver);
      await heading(page, `The audit for ${silver} is applied for. The office says when it is.`);
    });

    await demo.as(
      'expert',
      async (page) => {
        await page.goto('/programmes/mpn/network');
        await page.getByRole('link', { name: 'Audits of partners' }).click();
        await heading(page, 'One audit is not decided.');
        await page.getByRole('row').filter({ hasText: 'Managed Cloud' }).getByText('the office').waitFor();
        await isFit(page);
        await page.getByRole('link', { name: 'Tannenhorst Informatik GmbH' }).click();
        const audit = auditIn(page, silver);
        await audit.getByText('Would be judged by the text').waitFor();
        await audit.getByText('2017-01', { exact: true }).waitFor();
        await schedule(audit);
        await isFit(page);
        await addFinding(audit, 1, '1.1');
        await addFinding(audit, 2, '2.3');
        await audit.getByRole('button', { name: 'Add a finding' }).click();
        await audit.getByRole('button', { name: 'Record 3 findings' }).click();
        await audit.getByRole('alert').waitFor();
        await isFit(page);
        await audit.getByRole('button', { name: 'Remove finding 3' }).click();
        await audit.getByRole('button', { name: 'Record 2 findings' }).click();
        await heading(page, `2 findings of the audit for ${silver} are to be cured by 30 November 2017.`);
        await isFit(page);
      },
      { refusals: [422] },
    );

    await demo.as('administrator', async (page) => {
      // It stands on Home as well, and leads to where it is cured.
      await page.goto(place);
      const news = page.getByRole('listitem').filter({ hasText: 'has findings to be cured by 30 November 2017' });
      await news.getByRole('link', { name: 'See the audits' }).click();
      const cure = async (control: string): Promise<void> => {
        const row = page.getByRole('row').filter({ hasText: `No plan for ${control}` });
        await row.getByRole('button', { name: `It is cured ${control}` }).click();
        await row.getByLabel('What you did').fill('The plan is in the handbook.');
        await isFit(page);
        await row.getByRole('button', { name: 'Say that it is cured' }).click();
        await row.getByText('Said to be cured').waitFor();
      };
      await cure('1.1');
      await cure('2.3');
      await heading(page, `All findings of the audit for ${silver} are said to be cured.`);
    });

    await demo.as('expert', async (page) => {
      await page.goto(`${place}/audits`);
      const row = (control: string) => page.getByRole('row').filter({ hasText: `No plan for ${control}` });
      await row('1.1').getByText('“The plan is in the handbook.”').waitFor();
      await row('1.1').getByRole('button', { name: 'Accept the cure 1.1' }).click();
      await row('1.1').getByText('Accepted on 15 November 2017.').waitFor();
      await row('2.3').getByRole('button', { name: 'Accept the cure 2.3' }).click();
      await auditIn(page, silver).getByText('The pass is valid until 15 November 2019.').waitFor();
      await isFit(page);
    });

    await demo.as('member', async (page) => {
      await page.goto(`${place}/audits`);
      await heading(page, '1 of 2 audits that are asked for is passed.');
      await auditIn(page, silver).getByText('2017-01', { exact: true }).waitFor();
      expect(await page.getByRole('button', { name: 'Apply', exact: true }).count()).toBe(0);
      const { claims } = await asked<{ claims: readonly { alone: { verdict: string } }[] }>(
        page,
        'GET',
        `${place}/standing?claims=managed-cloud/silver`,
      );
      expect(claims.map(({ alone }) => alone.verdict)).toEqual(['met']);
    });
  });

  test('is not passed where a finding is not cured in time, and says from when on it may be tried again', async () => {
    const other = 'Silver Security Operations';
    await demo.as('administrator', async (page) => {
      await page.goto(`${place}/audits`);
      await applyFor(page, other);
    });
    await demo.as('manager', async (page) => {
      await page.goto(`${place}/audits`);
      const audit = auditIn(page, other);
      await schedule(audit);
      await addFinding(audit, 1, '4.2');
      await audit.getByRole('button', { name: 'Record one finding' }).click();
      await heading(page, `One finding of the audit for ${other} is to be cured by 30 November 2017.`);
      await asked(page, 'POST', '/demo/day', { to: '2017-12-01' });
    });
    await demo.as(
      'administrator',
      async (page) => {
        await page.goto(`${place}/audits`);
        await auditIn(page, other)
          .getByText('Since 1 December 2017 it is not passed. The next one can be applied for from 8 December 2017 on.')
          .waitFor();
        await page.getByLabel('For which award').selectOption({ label: other });
        await page.getByRole('button', { name: 'Apply', exact: true }).click();
        const refusal = page.getByRole('alert').filter({ hasText: 'may be tried again from 8 December 2017 on' });
        await refusal.waitFor();
        await isFit(page);
      },
      { refusals: [409] },
    );
    await demo.as(
      'manager',
      async (page) => {
        await page.goto('/programmes/mpn/partner-audits?waits=nobody');
        await heading(page, '2 Audits sind vorbei.');
        await page.getByRole('row').filter({ hasText: 'Security Operations' }).getByText('Nicht bestanden').waitFor();
        await page.goto(`${place}/audits`);
        await page.getByText('Das nächste kann man ab 8. Dezember 2017 beantragen.').waitFor();
        await isFit(page);
        // A mistake: the other company was meant. The pass goes with its evidence.
        const passed = page.getByRole('region', { name: 'Silber Managed Cloud, beantragt am' });
        await passed.getByRole('button', { name: 'Ergebnis zurücknehmen' }).click();
        await passed.getByLabel('Warum').fill('Gemeint war eine andere Firma.');
        await isFit(page);
        await passed.getByRole('button', { name: 'Ergebnis zurücknehmen' }).click();
        await passed.getByText('Angesetzt').waitFor();
        // From December on another text judges.
        await passed.getByText('2017-12', { exact: true }).waitFor();
        const { claims } = await asked<{ claims: readonly { alone: { verdict: string } }[] }>(
          page,
          'GET',
          `${place}/standing?claims=managed-cloud/silver`,
        );
        expect(claims.map(({ alone }) => alone.verdict)).toEqual(['not-met']);
      },
      { locale: 'de-DE' },
    );
  });

  test('a page of a partner’s audits is missing for strangers', async () => {
    await demo.as(
      'person',
      async (page) => {
        await page.goto(`${place}/audits`);
        await page.getByRole('heading', { level: 1, name: 'There is nothing here' }).waitFor();
      },
      { refusals: [404] },
    );
  });
});
