import { expect, test } from 'vitest';
import { aPartner, askedOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { assess } from '../../domain/standing/assess.ts';
import { voiceOf } from '../voice.ts';
import { actionInWords, heldInWords } from './held-in-words.ts';

/** An award with the anniversary of 15 September, which is renewed within a month after it. */
function told(on: string, lastRenewal: string, renewed?: string) {
  const programme = aProgramme({
    programme: { lifecycle: { enforcement: 'atRenewal', window: { opens: { days: 1 }, closes: { days: 31 } } } },
    competency: aCompetency('web', { gold: { people: 1, with: 'A' } }, { retirement: { lastRenewal } }),
  });
  const facts = aPartner(programme, {
    people: [{ id: 'ana', credentials: ['A'] }],
    statuses: [{ status: 'web', level: 'gold', from: '2019-09-15', ...(renewed !== undefined && { renewed }) }],
  });
  const claims = [{ competency: 'web', level: 'gold' }];
  const [claim] = assess({ programme, facts, claims, ...askedOn({ day: on }) }).claims;
  if (!claim) throw new Error('Nothing was claimed.');
  return (['en', 'de'] as const).map((language) =>
    [heldInWords(claim.held, language), actionInWords(claim, voiceOf(programme, language, facts))]
      .join(' ')
      .replaceAll('\u00a0', ' '),
  );
}

test('A renewal that can be done and is not recorded as done has its last day in what there is to do', () => {
  const [en, de] = told('2020-09-20', '2022-12-31');
  expect(en).toMatch(/Renew by 16 October 2020 at the latest, .* the renewal of 15 September 2020 succeeds\.$/);
  expect(de).toMatch(
    /Verlängern Sie spätestens bis 16\. Oktober 2020, .* gelingt die Verlängerung vom 15\. September 2020\.$/,
  );
  const [before] = told('2020-09-10', '2022-12-31');
  expect(before).toMatch(/Nothing is due: the next renewal would succeed as things stand\.$/);
  const [done] = told('2020-09-20', '2022-12-31', '2020-09-18');
  expect(done).toMatch(
    /recorded as done; the next one is on 15 September 2021\. Nothing is due: the next renewal would succeed as things stand\.$/,
  );
});

test('An award that ends without another renewal is told no renewal', () => {
  expect(told('2020-07-01', '2020-08-31')).toEqual([
    'held since 15 September 2019, safe until 16 October 2020. It ends then. No renewal comes before that. Nothing is due.',
    'gehalten seit 15. September 2019, sicher bis 16. Oktober 2020. Dann endet sie. Eine Verlängerung gibt es bis dahin nicht mehr. Nichts ist fällig.',
  ]);
});
