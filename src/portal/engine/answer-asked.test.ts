import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../../test/builders/a-programme.ts';
import type { JsonFactsImpact } from '../../answers/facts-impact-schema.ts';
import type { RulingBeside } from '../../domain/catalogue/with-rulings.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import { ifLeaves } from '../../domain/membership/if-leaves.ts';
import { addDays, addMonths, day } from '../../domain/time/day.ts';
import { endOfTime, instant } from '../../domain/time/instant.ts';
import type { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';
import { packFromFiles } from '../../exchange/pack-from-files.ts';
import type { ReadPack } from '../../exchange/pack-from-texts.ts';
import { shippedPackFiles } from '../../main/demo/shipped-pack-files.ts';
import { gapInWords } from '../../wording/impact/facts-impact-in-words.ts';
import { withPlainSpaces } from '../../wording/no-break.ts';
import { priceInWords } from '../../wording/planning/price-in-words.ts';
import { reckoned } from '../../workers/answer-to.ts';
import type { ReckoningTask } from '../../workers/task.ts';
import { lossesCompared } from '../standing/losses.ts';
import { happensOn, judgedDayIf, partnerIf, type WhatIf } from '../standing/what-if.ts';
import { answerAsked } from './answer-asked.ts';
import type { Answer, Asked, Kind } from './asked.ts';
import type { Rules } from './rules-read.ts';
import { type RulesRead, rulesRead } from './rules-read.ts';

const mpn = shippedPackFiles('mpn');

/** As the server has it: what its threads answer is what the API sends. */
const packOf = (files: Rules['files']) => {
  const read = packFromFiles(files);
  if (!read.ok) throw new Error('The pack is refused.');
  return read.value;
};
const mpnPack = packOf(mpn);
const serverTold = (task: ReckoningTask, pack: ReadPack = mpnPack) => {
  const outcome = reckoned(task, pack);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

/** As a page has it: what is asked and answered goes from thread to thread as a copy. */
const mpnRules = rulesRead(structuredClone({ files: mpn, rulings: [] }));
const pageTold = <K extends Kind>(asked: Asked<K>, rules: RulesRead = mpnRules): Answer<K> =>
  structuredClone(answerAsked(structuredClone(asked) as Asked, rules)) as Answer<K>;

const folder = `${import.meta.dirname}/../../../examples/network`;
const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
function partnerIn(text: string, file = 'partner.yaml'): WrittenPartnerFileWithLearning {
  const told = pageTold<'partner'>({ kind: 'partner', text, file, language: 'en' });
  if (!told.ok) throw new Error(told.problems.map(({ message }) => message).join('\n'));
  return told.partner;
}

const standingOf = (
  partner: WrittenPartnerFileWithLearning,
  asked: { readonly day: string; readonly claims?: readonly Claim[] },
  language: 'en' | 'de' = 'en',
) => {
  const { day: on, claims } = asked;
  const page = pageTold<'standing'>({ kind: 'standing', partner, day: on, language, ...(claims && { claims }) });
  const server = serverTold({
    ...{ kind: 'standing', partner, rulings: [], day: day(on), knownAt: endOfTime },
    ...{ languages: [language], inShort: false, ...(claims && { claims }) },
  });
  return { page, server: assessmentIn(server, language) };
};

const assessmentIn = (told: ReturnType<typeof serverTold>, language: string) =>
  JSON.parse((told as { answers: Record<string, string> }).answers[language] ?? '');

describe('the engine of a page', () => {
  test.each(readdirSync(folder))('tells the standing of %s as the server does, to the letter', (name) => {
    const partner = partnerIn(textOf(name), name);
    for (const [on, language] of [
      ['2017-11-15', 'en'],
      ['2018-09-01', 'de'],
    ] as const) {
      const { page, server } = standingOf(partner, { day: on }, language);
      expect(page.claims.length).toBeGreaterThan(0);
      expect(page).toEqual(server);
      // What a page names again is told no other way than what the partner claims by itself.
      const claims = page.claims.map(({ claim }) => claim);
      expect(standingOf(partner, { day: on, claims }, language).page).toEqual(server);
    }
  });

  test('reads an open question as it was ruled', () => {
    const may = { question: 'shared', readings: { yes: { people: 1, with: 'A' }, no: { people: 2, with: 'A' } } };
    const files = {
      'pack.yaml': JSON.stringify(
        aPack({
          programme: {
            questions: { shared: { text: 'May one do?', readings: { yes: 'One may.', no: 'Two must.' } } },
          },
          competency: aCompetency('web', { gold: may }),
        }),
      ),
    };
    const partner = { partner: 'acme', claims: ['web/gold'], people: [{ id: 'p', credentials: ['A'] }] };
    const verdicts = [[], ['yes'], ['no']].map((ruled) => {
      const rulings = ruled.map(
        (reading): RulingBeside => ({
          ...{
            kind: 'ruling',
            question: 'shared',
            reading,
            from: day('2012-01-01'),
            stated: day('2019-10-01'),
            by: 'Rules board',
          },
          ...{ knownFrom: instant('2019-10-01T08:00:00.000Z'), knownTo: endOfTime },
        }),
      );
      const about = { partner, day: day('2020-06-15') };
      const page = pageTold<'standing'>(
        { kind: 'standing', ...about, language: 'en' },
        rulesRead(structuredClone({ files, rulings })),
      );
      const server = serverTold(
        { kind: 'standing', ...about, rulings, knownAt: endOfTime, languages: ['en'], inShort: false },
        packOf(files),
      );
      expect(page).toEqual(assessmentIn(server, 'en'));
      return page.claims.map(({ together }) => together);
    });
    expect(verdicts).toEqual([['undetermined'], ['met'], ['not-met']]);
  });

  test.each(readdirSync(folder))('tells what %s loses next as the forecast of the server does', (name) => {
    const partner = partnerIn(textOf(name), name);
    const [on, until, language] = [day('2017-11-15'), day('2019-11-15'), 'en'] as const;
    const page = pageTold<'losses'>({ kind: 'losses', partner, day: on, language });
    const now = instant('2017-11-15T12:00:00Z');
    const asked = { partner, rulings: [], day: on, knownAt: endOfTime, until, now, language } as const;
    const { awards } = JSON.parse(String(serverTold({ kind: 'forecast', ...asked })));
    expect(awards.length).toBeGreaterThan(0);
    const { until: seen, awards: told } = page;
    expect(seen).toBe(until);
    const texts = awards.map((one: { risk?: { text: string } }) => one.risk?.text);
    expect(told.map(({ risk }) => risk)).toEqual(
      texts.map((text: string | undefined) => text && withPlainSpaces(text)),
    );
    const server = awards.map(({ claim, heldToday: held, safeUntil }: Record<string, unknown>) => [
      claim,
      held,
      safeUntil,
    ]);
    expect(told.map(({ claim, held, safeUntil }) => [claim, held, safeUntil])).toEqual(server);
  });

  test.each([
    ['2017-11-15', 'alpenblick.yaml'],
    ['2018-01-20', 'bramble.yaml'],
  ])('tells on %s of a leaver of %s what the form of leaving tells', (today, name) => {
    const partner = partnerIn(textOf(name), name);
    const claims = pageTold<'standing'>({ kind: 'standing', partner, day: today, language: 'en' }).claims.map(
      ({ claim }) => claim,
    );
    const until = addMonths(day(today), 24);
    let lost = 0;
    for (const { id } of partner.people ?? []) {
      const whatIf: WhatIf = { gains: [], leavers: [id] };
      const [last, on] = [happensOn(whatIf, today), judgedDayIf(whatIf, today)];
      const after = partnerIf(partner, whatIf, last);
      const form = serverTold({
        ...{ kind: 'facts-impact', partner, rulings: [], day: day(today), knownAt: endOfTime, language: 'en' },
        ...{ after: ifLeaves(partner, id, last), on: addDays(last, 1), until, onlyChanged: false },
      });
      const { awards } = JSON.parse(String(form)) as JsonFactsImpact;
      const standing = pageTold<'standing'>({ kind: 'standing', partner: after, day: on, language: 'en', claims });
      const losses = pageTold<'losses'>({ kind: 'losses', partner: after, day: today, language: 'en', claims });
      const told = awards.map(({ claim, after: { verdict, held, safeUntil } }) => [claim, verdict, held, safeUntil]);
      expect(told.length).toBeGreaterThan(0);
      for (const [claim, verdict, held, safeUntil] of told) {
        const isIt = (one: { readonly claim: unknown }) => JSON.stringify(one.claim) === JSON.stringify(claim);
        expect(standing.claims.find(isIt)?.together).toBe(verdict);
        expect(losses.awards.find(isIt)).toMatchObject({ held, ...(safeUntil !== undefined && { safeUntil }) });
      }
      lost += awards.filter(({ effect }) => effect === 'worse').length;
    }
    expect(lost).toBeGreaterThan(0);
  });

  test('tells of a leaver that takes more to be kept what is at risk anyway, as the form of leaving does', () => {
    const gold = { people: 3, with: 'A' };
    const files = {
      'pack.yaml': JSON.stringify(
        aPack({ competency: aCompetency('web', { gold }, { lifecycle: { enforcement: 'atRenewal' } }) }),
      ),
    };
    const certified = ['ana', 'bo'].map((id) => ({ id, credentials: ['A'] }));
    const partner = {
      ...{ partner: 'acme', statuses: [{ status: 'web', level: 'gold', from: day('2019-09-01') }] },
      people: [...certified, { id: 'cy' }, { id: 'di' }],
    };
    const asked = { kind: 'losses', day: '2020-06-15', language: 'en' } as const;
    const last = day('2020-06-30');
    const after = partnerIf(partner, { gains: [], leavers: ['bo'] }, last);
    const [before, losses] = [partner, after].map((one) =>
      pageTold<'losses'>({ ...asked, partner: one }, rulesRead(structuredClone({ files, rulings: [] }))),
    ) as [Answer<'losses'>, Answer<'losses'>];
    const form = serverTold(
      {
        ...{ kind: 'facts-impact', partner, rulings: [], day: day(asked.day), knownAt: endOfTime, language: 'en' },
        ...{ after: ifLeaves(partner, 'bo', last), on: addDays(last, 1), until: addMonths(day(asked.day), 24) },
        onlyChanged: false,
      },
      packOf(files),
    );
    const { awards } = JSON.parse(String(form)) as JsonFactsImpact;
    const [told] = lossesCompared(before, losses);
    expect(awards[0]?.gap).toMatchObject({ isWider: true });
    expect(told).toMatchObject({ kind: 'harder', gap: { before: { exams: 1 }, after: { exams: 2 } } });
    expect(awards[0]?.gap).toMatchObject({ ...told?.gap });
    expect(awards[0]?.sentences).toContain(told?.gap && withPlainSpaces(gapInWords(told.gap, 'en')));
  });

  test('plans for the cost that the server plans for', () => {
    const partner = partnerIn(textOf('alpenblick.yaml'));
    const target = { competency: 'data-platform', level: 'gold' };
    const asked = { partner, day: '2017-11-15', language: 'en', target } as const;
    const page = pageTold<'plan'>({ kind: 'plan', ...asked });
    const answer = serverTold({
      ...{ kind: 'plan', partner, rulings: [], day: day(asked.day), knownAt: endOfTime, language: 'en' },
      targets: [target],
    } as ReckoningTask);
    const { cost, currency, minorUnits, actions } = JSON.parse(String(answer));
    expect(actions.length).toBeGreaterThan(0);
    expect(page.summary).toContain(withPlainSpaces(priceInWords(cost, { currency, minorUnits }, { language: 'en' })));
    expect(page.people.length).toBeGreaterThan(0);
  });

  test('takes a sheet of people, and refuses one with every row that is wrong', () => {
    const sheet = 'person,credential,earned\nAnn,70-764,2016-11-08\nAnn,70-765,2017-01-24\nBo,70-764,2017-02-01\n';
    expect(partnerIn(sheet, 'people.csv').people).toEqual([
      {
        id: 'Ann',
        credentials: [
          { item: '70-764', earned: '2016-11-08' },
          { item: '70-765', earned: '2017-01-24' },
        ],
      },
      { id: 'Bo', credentials: [{ item: '70-764', earned: '2017-02-01' }] },
    ]);
    const wrong = 'person,credential,earned\nAnn,70-764,08.11.2016\nAnn,70-765,2017-01-24\nBo,70-764,2017-02-30\n';
    const told = pageTold<'partner'>({ kind: 'partner', text: wrong, file: 'people.csv', language: 'en' });
    expect(told.ok ? [] : told.problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 12],
      [4, 11],
    ]);
  });

  test('names what can be chosen', () => {
    const { attributes, items, competencies, hasTraining } = pageTold<'offered'>({ kind: 'offered', language: 'de' });
    expect(attributes[0]).toEqual({
      id: 'market',
      name: 'Markt',
      values: [
        { id: 'developed', name: 'entwickelt' },
        { id: 'developing', name: 'im Aufbau' },
      ],
    });
    expect(hasTraining).toBe(true);
    expect(items.find(({ id }) => id === '70-764')?.name).toMatch(/^70-764 \(/);
    expect(competencies.find(({ id }) => id === 'data-platform')?.levels.map(({ id }) => id)).toEqual([
      'silver',
      'gold',
    ]);
  });
});
