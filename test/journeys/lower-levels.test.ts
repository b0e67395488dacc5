import { describe, expect, test } from 'vitest';
import { JsonForecast } from '../../src/answers/forecast-schema.ts';
import { presentForecast } from '../../src/answers/present-forecast.ts';
import { loadPack } from '../../src/cli/files/load-pack.ts';
import type { Language } from '../../src/domain/catalogue/text.ts';
import { forecast } from '../../src/domain/impact/forecast.ts';
import { dueNotices } from '../../src/domain/notices/due-notices.ts';
import { day } from '../../src/domain/time/day.ts';
import { noticeInWords } from '../../src/wording/notices/notice-in-words.ts';
import { voiceOf } from '../../src/wording/voice.ts';
import { aPartner, askedOn } from '../builders/a-partner.ts';
import type { WrittenTree } from '../builders/a-programme.ts';

const read = loadPack('mpn', process.cwd());
if (!read.ok) throw new Error('The pack of the Microsoft Partner Network is refused.');
const { programme } = read.value;
const cloud = 'small-and-midmarket-cloud-solutions';

/** A gold award since 9 September 2016, looked at on 15 November 2017: it is renewed in September 2018. */
function lookedAt(competency: string, overrides: WrittenTree, language: Language = 'en') {
  const facts = aPartner(programme, {
    statuses: [{ status: competency, level: 'gold', from: '2016-09-09', renewals: [{ done: '2017-09-20' }] }],
    ...overrides,
  });
  const asked = { programme, facts, ...askedOn({ day: '2017-11-15' }), until: day('2018-11-15') };
  const found = forecast({ ...asked, claims: [{ competency, level: 'gold' }] });
  const voice = voiceOf(programme, language, facts);
  const told = presentForecast(found, [], facts, voice, { of: () => undefined }, { of: () => [] });
  const letters = dueNotices(found.awards, { programme, day: asked.day })
    .filter(({ cause, on }) => cause === 'at-risk' && on <= asked.day)
    .map(({ cause, since, matter: content }) =>
      noticeInWords({ cause, since, content, people: [] }, { day: asked.day, partner: 'Firm' }, voice),
    );
  const [award] = JsonForecast.parse(JSON.parse(JSON.stringify(told))).awards;
  return { award, letters };
}

const customers = (value: number) => ({
  metrics: { 'new-office-365-customers': [{ month: '2017-11', value }] },
});

describe('Gold Small and Midmarket Cloud Solutions, for 25 customers and two people, at risk at its renewal', () => {
  test('can go on as silver with four customers, and the letter says so in the words of the pages', () => {
    const { award, letters } = lookedAt(cloud, customers(4));
    const canGoOn =
      'As things stand it can go on as Silver Small and Midmarket Cloud Solutions. You choose that when you renew.';
    expect(award?.lower).toEqual([
      {
        level: 'silver',
        name: 'Silver Small and Midmarket Cloud Solutions',
        verdict: 'met',
        text: canGoOn,
        instead: [
          'New Office 365 customers in the last 12 months: at least 4 customers instead of at least 25 customers',
          'Not asked for: 2 people, each with 70-347',
        ],
        ways: [],
      },
    ]);
    expect(letters[0]?.sentences.map((one) => one.replaceAll('\u00a0', ' '))).toContain(canGoOn);
  });

  test('says what silver lacks where it is not met either, and no letter promises it', () => {
    const { award, letters } = lookedAt(cloud, customers(3));
    expect(award?.lower).toMatchObject([
      {
        text: 'As things stand it cannot go on as Silver Small and Midmarket Cloud Solutions either.',
        verdict: 'not-met',
      },
    ]);
    expect(award?.lower?.[0]?.ways[0]?.needs).toMatchObject([{ kind: 'metric', needed: '4', have: '3' }]);
    expect(letters).toHaveLength(1);
    expect(JSON.stringify(letters)).not.toContain('can go on as');
  });

  test('is told in German alike', () => {
    expect(lookedAt(cloud, customers(4), 'de').award?.lower).toMatchObject([
      {
        text: 'Nach heutigem Stand kann die Auszeichnung als Small and Midmarket Cloud Solutions Silber weitergeführt werden. Das wählen Sie bei der Verlängerung.',
        instead: [
          expect.stringContaining('mindestens 4 Kunden statt mindestens 25 Kunden'),
          expect.stringContaining('Nicht verlangt: 2 Personen'),
        ],
      },
    ]);
  });
});

test('The options of a competency are told one by one, each with the people that the lower level asks for', () => {
  const { award } = lookedAt('data-platform', {
    people: [{ id: 'ana', credentials: ['70-764', '70-765', 'data-platform-foundational'] }],
  });
  expect(award?.lower?.[0]).toMatchObject({ level: 'silver', verdict: 'met' });
  expect(award?.lower?.[0]?.instead).toEqual([
    expect.stringMatching(/^Option Big Data: 2 instead of 4 people, each with /),
    expect.stringMatching(/^Option SQL Server Specialist: 1 instead of 2 people, each with /),
  ]);
});

test('What asks for other things, and not for less of the same, is not told as if that were all', () => {
  const { award } = lookedAt('datacenter', {});
  expect(award?.lower?.[0]?.instead.at(-1)).toBe(
    'Part of it asks for something else: the requirement in full says what.',
  );
});

test('Nothing is told where gold can be renewed, and nothing of a level that is held anyway', () => {
  const both = ['70-764', '70-765', 'data-platform-foundational'];
  const people = ['ana', 'ben'].map((id) => ({ id, credentials: both }));
  expect(lookedAt('data-platform', { people }).award?.lower).toBeUndefined();
  const statuses = ['gold', 'silver'].map((level) => ({
    ...{ status: 'data-platform', level, from: '2016-09-09', renewals: [{ done: '2017-09-20' }] },
  }));
  expect(lookedAt('data-platform', { statuses }).award).toMatchObject({ risk: {}, heldToday: true });
  expect(lookedAt('data-platform', { statuses }).award?.lower).toBeUndefined();
});
