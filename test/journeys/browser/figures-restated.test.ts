import { describe, expect, test } from 'vitest';
import { hasChromium } from '../../builders/a-chromium.ts';
import { anOwnDemo } from '../../builders/an-own-demo.ts';
import { isFit } from './fit.ts';

const page = '/programmes/mpn/partners/tannenhorst-informatik/figures';

/** Somebody of a finance department has the figures of half a year as they now are. */
describe.runIf(hasChromium)('the figures of a period', () => {
  const demo = anOwnDemo();

  test('are pasted, mended by their lines, compared, taken over with a reason, and taken back as a whole', async () => {
    await demo.as(
      'administrator',
      async (tab) => {
        await tab.goto(page);
        await tab.getByRole('link', { name: 'Restate a period' }).click();
        await tab.getByRole('checkbox', { name: 'New Office 365 customers' }).check();
        await tab.getByRole('checkbox', { name: 'Azure consumption of customers', exact: true }).uncheck();
        await tab.getByLabel('First month').fill('2016-01');
        await tab.getByLabel('Last month').fill('2016-06');
        const list = tab.getByRole('textbox', { name: 'The list' });
        await list.fill('Month\tValue\nJan 2016\t1,250\nsoon\t4\nMar 2016\tmany');
        await tab.getByRole('button', { name: 'Compare' }).click();
        const wrong = tab.getByRole('alert');
        await wrong.getByText('Line 3: “soon” is no month and no day.').waitFor();
        await wrong.getByText('Line 4: “many” is no number.').waitFor();
        await isFit(tab);
        // What only the server knows is told by the line as well.
        await list.fill('Month\tValue\nJan 2016\t1,250\nJul 2016\t4');
        await tab.getByRole('button', { name: 'Compare' }).click();
        await wrong.getByText('Line 3: 2016-07 is not wholly in the period').waitFor();
        await list.fill('Month\tValue\nJan 2016\t1,250\nFeb 2016\t1,310');
        await tab.getByRole('button', { name: 'Compare' }).click();
        const difference = tab.getByRole('region', { name: 'What the list changes' });
        await difference.getByText('2 are new.').waitFor();
        await difference.getByRole('row', { name: /January 2016 .* 1,250 new/ }).waitFor();
        await difference.getByRole('status').filter({ hasText: /award/i }).waitFor();
        await difference.getByLabel('Why').fill('The year was closed.');
        await isFit(tab);
        await difference.getByRole('button', { name: 'Take over the list' }).click();
        await tab.getByText('The list is taken over: 0 corrected, 2 new, 0 withdrawn.').waitFor();
        await tab.getByRole('button', { name: 'Take it back' }).click();
        await difference.getByText('2 are withdrawn.').waitFor();
        await difference.getByLabel('Why').fill('It was the wrong year.');
        await difference.getByRole('button', { name: 'Take over the list' }).click();
        await tab.getByText('The list is taken over: 0 corrected, 0 new, 2 withdrawn.').waitFor();
      },
      { refusals: [422] },
    );
  });

  test('are written over in a table, in German as well, and what a second person did meanwhile is not overwritten', async () => {
    await demo.as(
      'administrator',
      async (tab) => {
        await tab.goto(`${page}/restatement`);
        await tab.getByLabel('Erster Monat').fill('2016-01');
        await tab.getByLabel('Letzter Monat').fill('2016-03');
        await tab.getByRole('radio', { name: 'Bearbeiten, was gemeldet ist' }).check();
        await tab.getByRole('textbox', { name: /Februar 2016/ }).fill('1.250,5');
        await isFit(tab);
        await tab.getByRole('button', { name: 'Vergleichen' }).click();
        const difference = tab.getByRole('region', { name: 'Was die Liste ändert' });
        await difference.getByText('1 ist neu.').waitFor();
        await demo.as('manager', async (other) => {
          await other.goto(page);
          await other.getByRole('button', { name: 'Report a figure' }).click();
          await other.getByLabel('Value').fill('3');
          await other.getByRole('button', { name: 'Save' }).click();
          await other.getByText('The figure is reported.').waitFor();
        });
        await difference.getByLabel('Warum').fill('Der Abschluss liegt vor.');
        await difference.getByRole('button', { name: 'Liste übernehmen' }).click();
        await tab.getByText('Vergleichen Sie die Liste noch einmal.').waitFor();
        // What was written is still there.
        expect(await tab.getByRole('textbox', { name: /Februar 2016/ }).inputValue()).toBe('1.250,5');
        await tab.getByRole('button', { name: 'Vergleichen' }).click();
        await difference.getByLabel('Warum').fill('Der Abschluss liegt vor.');
        await isFit(tab);
        await difference.getByRole('button', { name: 'Liste übernehmen' }).click();
        await tab.getByText('Die Liste ist übernommen: 0 berichtigt, 1 neu, 0 zurückgezogen.').waitFor();
        // Compared again, the same list changes nothing.
        await tab.getByRole('button', { name: 'Vergleichen' }).click();
        await difference.getByText('Die Liste sagt, was schon gemeldet ist.').waitFor();
      },
      { locale: 'de-DE', refusals: [412, 422] },
    );
  });
});
