import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPartner } from '../../src/actions/places/find-partner.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import { workOutStanding } from '../../src/actions/work-out-standing.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { addProgramme } from '../../src/store/catalogue/programmes.ts';
import type { Store } from '../../src/store/store.ts';
import { aContext } from '../builders/a-context.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anId, doneOf, inOffice } from '../builders/an-office.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';

// What nobody means and everybody may send: the first and the last days, and texts that no database keeps. All of it is
// answered, or refused in words; none of it is a mistake of ours.

const folder = `${import.meta.dirname}/../../catalogue/mpn`;
const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
const programmePath = '/api/v1/programmes/mpn';
const partners = `${programmePath}/partners`;
/** The days that can be stated at all begin and end here. */
const stated = ['1900-01-01', '9900-02-28', '9997-03-01', '9998-12-31'];
const asked = ['0000-01-01', '0001-01-01', ...stated, '9999-12-31', '10000-01-01'];
const notKept = ['\u0000', 'a\u0000b', '\ud800', 'a\udfff'];

/** Everything that a partner can say with a day, on this one. */
const fileOf = (day: string) => ({
  partner: `of-${day}`,
  attributes: { country: 'DE', market: 'developed' },
  membership: { since: day, anniversary: day },
  people: ['a', 'b'].map((id) => ({
    id,
    affiliation: [{ from: day }],
    credentials: ['70-532', '70-533', '70-534'].map((item) => ({ item, earned: day })),
  })),
  // No figure is of a day to come.
  ...(day < '2000' && {
    metrics: {
      'azure-consumption': [
        { value: 1e300, on: day },
        { value: '1/3', month: day.slice(0, 7) },
      ],
    },
  }),
  statuses: [{ status: 'cloud-platform', level: 'silver', from: day, renewals: [{ done: day }] }],
  claims: ['cloud-platform/silver', 'cloud-platform/gold', 'devops/gold'],
});

const withoutDay = [
  'standing',
  'standing/cloud-platform/silver',
  'forecast',
  'calendar',
  'calendar.ics',
  'impact?release=2017-09',
  'corrections?since=2017-01-01',
  'history',
  'file?history=true',
  'people',
];
const onDay = (day: string) => [
  `standing?on=${day}`,
  `standing?knownAt=${day}`,
  `standing/cloud-platform/silver?on=${day}`,
  `forecast?on=${day}`,
  `forecast?until=${day}`,
  `calendar?on=${day}&until=${day}`,
  `calendar.ics?on=${day}`,
  `impact?release=2017-09&on=${day}`,
  `impact?before=${day}&after=${day}`,
  `corrections?since=${day}`,
  `corrections?since=1900-01-01&knownAt=${day}`,
  `history?validOn=${day}&knownAt=${day}`,
  `file?knownAt=${day}`,
  `credentials?knownAt=${day}`,
  `parents?on=${day}`,
  `audit?from=${day}&until=${day}`,
];

describe.each(engineKinds)('over %s', (kind) => {
  let store: Store;
  let api: Api;
  let workOut: (partner: string) => Promise<unknown>;

  beforeAll(async () => {
    store = await aStore(kind);
    const programme = anId();
    const manager = inOffice(programme);
    const context = aContext(store, manager);
    await addProgramme(store.db, { id: programme, code: 'mpn', now: context.clock.now() });
    doneOf(await publishCatalogue(context, { programme, label: 'October 2017', files }));
    api = await anApi(context, { manager });
    for (const day of stated) expect([day, (await ask('POST', partners, fileOf(day))).statusCode]).toEqual([day, 201]);
    workOut = async (code) =>
      workOutStanding({ ...context, reckoner: reckonerInThread }, doneOf(await findPartner(context, programme, code)));
  });
  afterAll(async () => {
    await api.close();
    await store.close();
  });

  const ask = (method: 'GET' | 'POST', url: string, payload?: object, headers = {}) =>
    api.inject({
      method,
      url,
      headers: { authorization: 'Bearer manager', ...headers },
      ...(payload !== undefined && { payload }),
    });
  /** Those that are neither answered nor refused in words. */
  const mistakes = async (requests: readonly (readonly ['GET' | 'POST', string, object?, object?])[]) => {
    const found: string[] = [];
    for (const [method, url, body, headers] of requests) {
      const { statusCode, body: told } = await ask(method, url, body, headers);
      const isFine = statusCode === 200 || (statusCode === 422 && told.includes('"errors":[{"pointer":'));
      if (!isFine) found.push(`${method} ${url} ${JSON.stringify(body)}: ${statusCode} ${told.slice(0, 300)}`);
    }
    return found;
  };

  test.each(stated)('what is stated on %s is judged, foreseen, planned for and remembered', async (day) => {
    const partner = `${partners}/of-${day}`;
    expect(
      await mistakes([
        ...withoutDay.map((path) => ['GET', `${partner}/${path}`] as const),
        ['POST', `${partner}/plan`, { targets: ['cloud-platform/gold'] }],
      ]),
    ).toEqual([]);
    // By the answer to the first of these questions.
    expect(await workOut(`of-${day}`)).toEqual({ ok: true, value: 'known' });
    expect((await ask('GET', `${programmePath}/standing?daysToRenewal=9999`)).statusCode).toBe(200);
  });

  test.each(asked)('what is asked about %s is answered or refused', async (day) => {
    const plans = [{ on: day }, { by: day }].map((one) => ({ ...one, targets: ['cloud-platform/gold'] }));
    const ofCatalogue = [
      `competencies/cloud-platform/levels/gold/requirement?on=${day}`,
      `difference?before=${day}&after=${day}`,
    ];
    const requests = ['of-1900-01-01', 'of-9998-12-31'].flatMap((partner) => [
      ...onDay(day).map((path) => ['GET', `${partners}/${partner}/${path}`] as const),
      ...plans.map((plan) => ['POST', `${partners}/${partner}/plan`, plan] as const),
    ]);
    expect(
      await mistakes([
        ...requests,
        ...ofCatalogue.map((path) => ['GET', `${programmePath}/catalogue/${path}`] as const),
      ]),
    ).toEqual([]);
  });

  test.each(notKept)('a text like %j is refused with its place, wherever it stands', async (text) => {
    const one = `${partners}/of-1900-01-01`;
    const bodies = [
      [partners, { partner: text }, '/partner'],
      [partners, { partner: 'x', people: [{ id: 'a', name: text }] }, '/people/0/name'],
      [`${one}/people`, { code: 'd', name: text }, '/name'],
      [`${one}/attributes`, { attribute: 'country', value: text }, '/value'],
      [`${one}/locations`, { code: 'x', name: text }, '/name'],
    ] as const;
    for (const [url, body, pointer] of bodies)
      expect((await ask('POST', url, body)).json()).toMatchObject({ status: 422, errors: [{ pointer }] });
    const user = await ask('POST', '/api/auth/update-user', { name: text });
    expect(user.json()).toMatchObject({ status: 422, errors: [{ pointer: '/name' }] });
  });

  test('what comes by the address or a header is refused as well, and a cursor that nobody gave out is a place', async () => {
    const cursor = Buffer.from('a\0b').toString('base64url');
    const reason = { 'assay-reason': 'because%00' };
    expect(
      await mistakes([
        ['GET', `${partners}?text=%00`],
        ['GET', `${partners}?country=a%00b`],
        ['GET', `${partners}/of-1900-01-01/history?person=%00`],
        ['GET', `${partners}?cursor=${cursor}`],
        ['GET', `${programmePath}/standing?cursor=${cursor}`],
        ['GET', `${partners}/of-1900-01-01/people?cursor=${cursor}`],
        ['POST', `${partners}/of-1900-01-01/people`, { name: 'Kim' }, reason],
      ]),
    ).toEqual([]);
    expect((await ask('GET', `${partners}/a%00b/standing`)).statusCode).toBe(404);
    const parents = await ask('GET', `${programmePath}/parents?cursor=${cursor}`);
    expect(parents.statusCode).toBe(200);
  });
});
