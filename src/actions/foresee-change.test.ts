import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anId, anOffice, atPartner, doneOf, type Office } from '../../test/builders/an-office.ts';
import { reckonerInThread } from '../../test/builders/reckoner-in-thread.ts';
import type { JsonFactsImpact } from '../answers/facts-impact-schema.ts';
import type { JsonForecast } from '../answers/forecast-schema.ts';
import { day } from '../domain/time/day.ts';
import { addUser } from '../store/sign-in/users.ts';
import type { Store } from '../store/store.ts';
import type { Tenant } from '../store/tenant.ts';
import { addPerson } from './add-person.ts';
import { answerAboutPartner } from './answer-about-partner.ts';
import { endPerson } from './end-person.ts';
import { foreseeLeaver } from './foresee-leaver.ts';
import { importPartner } from './import-partner.ts';
import { listAudit } from './list-audit.ts';
import { makeStatement } from './make-statement.ts';
import type { ReckoningContext } from './reckoner.ts';
import { foreseeLink } from './wallets/foresee-link.ts';
import { foreseeUnlink } from './wallets/foresee-unlink.ts';
import { holdCredential } from './wallets/hold-credential.ts';
import { linkWallet } from './wallets/link-wallet.ts';
import { unlinkWallet } from './wallets/unlink-wallet.ts';

const lifecycle = { enforcement: 'atRenewal' };
const pack = aPack({
  competencies: [
    aCompetency('web', { gold: { people: 1, with: 'A' } }, { lifecycle }),
    aCompetency('data', { gold: { people: 1, with: 'B' } }, { lifecycle }),
  ],
});
const language = 'en';

describe.each(engineKinds)('what a change would do is what it does, over %s', (kind) => {
  let store: Store;
  let office: Office;
  let number = 0;
  let partner: Tenant & { readonly code: string };
  let email: string;
  let ann: ReckoningContext;

  const aPartner = async (): Promise<typeof partner> => {
    const code = `partner-${number++}`;
    const { programme } = office;
    const award = (status: string) => ({ status, level: 'gold', from: '2019-09-01' });
    const tree = {
      partner: code,
      name: 'Zwiebelturm',
      people: [{ id: 'bo', name: 'Bo Secret', credentials: ['B'] }],
      statuses: [award('web'), award('data')],
      claims: ['web/gold', 'data/gold'],
    };
    const { partner: id } = doneOf(await importPartner(office, { programme, tree }));
    const body = { code: 'ann', name: 'Ann', email, affiliations: [{ type: 'employee' }] };
    doneOf(await addPerson(office, { programme, partner: id, body }));
    return { programme, partner: id, code };
  };
  const reckoning = (context: Parameters<typeof holdCredential>[0]): ReckoningContext => ({
    ...context,
    reckoner: reckonerInThread,
  });
  const impact = (text: string | undefined) => JSON.parse(text ?? '') as JsonFactsImpact;
  const foreseeEnd = async (link: string, by = ann) =>
    impact(doneOf(await foreseeUnlink(by, { link, language })).answer);
  const leaver = async (person: string, last: string) =>
    impact(doneOf(await foreseeLeaver(reckoning(office), { ...partner, person, last: day(last), language })).answer);

  /** What the forecast says of each award, as an impact tells of its state. */
  const states = async (of: Tenant) => {
    const question = { kind: 'forecast', language, until: day('2022-06-15'), now: office.clock.now() } as const;
    const told = await answerAboutPartner(reckoning(office), { ...of, question });
    const { awards } = JSON.parse(doneOf(told).answer as string) as JsonForecast;
    return awards.map(({ claim, heldToday, safeUntil, risk, renewals }) => {
      const failing = renewals.find(({ verdict }) => verdict === 'not-met');
      return {
        competency: claim.competency,
        held: heldToday,
        ...(safeUntil !== undefined && { safeUntil }),
        atRisk: risk !== undefined,
        ...(risk?.from !== undefined && { riskFrom: risk.from }),
        ...(failing && { failsAt: { anniversary: failing.renewal.anniversary, version: failing.version } }),
      };
    });
  };
  const foreseen = ({ awards }: JsonFactsImpact, side: 'before' | 'after') =>
    awards.map(({ claim, [side]: { verdict: _, ...state } }) => ({ competency: claim.competency, ...state }));
  const sorted = <One extends { readonly competency: string }>(some: readonly One[]) =>
    [...some].sort((a, b) => a.competency.localeCompare(b.competency));
  const only = <One extends { readonly competency: string }>(some: readonly One[], competency: string) =>
    some.filter((one) => one.competency === competency);

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
  });
  beforeEach(async () => {
    email = `ann-${number}@example.org`;
    const id = anId();
    await addUser(store.db, { id, email, name: 'Ann', language: 'en', now: office.clock.now() });
    await store.engine.run('update users set email_verified = true where id = $1', [id]);
    ann = reckoning(office.as({ kind: 'user', id, roles: [{ kind: 'person', person: id }] }));
    partner = await aPartner();
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  test('somebody leaves', async () => {
    doneOf(await makeStatement(office, { ...partner, kind: 'credential', person: 'ann', body: { item: 'A' } }));
    const chain = { kind: 'partner', ...partner } as const;
    const entries = doneOf(await listAudit(office, { chain })).entries.length;
    const told = await leaver('ann', '2020-06-30');
    expect(told).toMatchObject({
      ...{ on: '2020-07-01', until: '2022-06-15', text: '1 award would be worse off.' },
      awards: [
        { claim: { competency: 'web' }, effect: 'worse', before: { verdict: 'met' }, after: { verdict: 'not-met' } },
        { claim: { competency: 'data' }, effect: 'same' },
      ],
    });
    expect(told.awards[0]?.sentences.join(' ')).toMatch(
      /^From 1 July 2020 its requirement would no longer be met\. It would be at risk from 1 July 2020\. It would be held until /,
    );
    expect(sorted(foreseen(told, 'before'))).toEqual(sorted(await states(partner)));
    expect(doneOf(await listAudit(office, { chain })).entries.length).toBe(entries);
    doneOf(await endPerson(office, { ...partner, person: 'ann', last: '2020-06-30' }));
    expect(sorted(foreseen(told, 'after'))).toEqual(sorted(await states(partner)));
    // Whoever looks afterwards is told the same: what leaving does is beside somebody who stays, and not beside nothing.
    expect(await leaver('ann', '2020-06-30')).toEqual(told);
  });

  test('a leaver is foreseen for who may read the partner, and nobody who is not there leaves', async () => {
    const asked = { ...partner, last: day('2020-06-30'), language } as const;
    const own = reckoning(office.as(atPartner(partner.programme, partner.partner, 'partner-member')));
    expect(await foreseeLeaver(own, { ...asked, person: 'ann' })).toMatchObject({ ok: true });
    const foreign = reckoning(office.as(atPartner(partner.programme, anId())));
    expect(await foreseeLeaver(foreign, { ...asked, person: 'ann' })).toMatchObject({
      refusal: { kind: 'not-found', what: 'partner' },
    });
    expect(await foreseeLeaver(reckoning(office), { ...asked, person: 'zoe' })).toMatchObject({
      refusal: { kind: 'not-found', what: 'person' },
    });
  });

  test('a person links, moves to another partner in one act, and ends that link', async () => {
    const other = await aPartner();
    const foresee = async (to: typeof partner) =>
      doneOf(await foreseeLink(ann, { programme: 'acme', partner: to.code, language }));
    doneOf(await holdCredential(ann, { programme: 'acme', item: 'A', earned: '2019-05-01' }));

    const linking = impact((await foresee(partner)).impact);
    expect(linking).toMatchObject({ on: '2020-06-15', awards: [{ claim: { competency: 'web' }, effect: 'better' }] });
    expect(foreseen(linking, 'before')).toEqual(only(await states(partner), 'web'));
    doneOf(await linkWallet(ann, { programme: 'acme', partner: partner.code }));
    expect(foreseen(linking, 'after')).toEqual(only(await states(partner), 'web'));

    const moving = await foresee(other);
    const [dissolved] = moving.dissolves;
    expect(dissolved?.partner).toBe(partner.code);
    const moved = await linkWallet(ann, { programme: 'acme', partner: other.code, dissolve: true });
    expect(foreseen(impact(dissolved?.impact), 'after')).toEqual(only(await states(partner), 'web'));
    expect(foreseen(impact(moving.impact), 'after')).toEqual(only(await states(other), 'web'));

    const { id } = doneOf(moved);
    const ending = await foreseeEnd(id);
    expect(ending.awards).toMatchObject([{ claim: { competency: 'web' }, effect: 'worse' }]);
    doneOf(await unlinkWallet(ann, id));
    expect(foreseen(ending, 'after')).toEqual(only(await states(other), 'web'));
    expect(await foreseeUnlink(ann, { link: id, language })).toMatchObject({ refusal: { kind: 'not-found' } });
  });

  test('a person is told of awards that change alone, and of nobody else there', async () => {
    doneOf(await holdCredential(ann, { programme: 'acme', item: 'A' }));
    const linking = await foreseeLink(ann, { programme: 'acme', partner: partner.code, language });
    const { id } = doneOf(await linkWallet(ann, { programme: 'acme', partner: partner.code }));
    const texts = [JSON.stringify(linking), JSON.stringify(await foreseeEnd(id))];
    for (const text of texts) {
      expect(text).toContain('web');
      expect(text).not.toMatch(/Secret|data/);
    }
    // Whoever is named among its people may know what their own company is called.
    expect(doneOf(linking).name).toBe('Zwiebelturm');
    expect(JSON.stringify(impact(doneOf(linking).impact))).not.toContain('Zwiebelturm');
    const stranger = reckoning(office.as({ kind: 'user', id: anId(), roles: [{ kind: 'person', person: anId() }] }));
    expect(await foreseeUnlink(stranger, { link: id, language })).toMatchObject({ refusal: { kind: 'not-found' } });
    expect(await foreseeUnlink(reckoning(office), { link: id, language })).toMatchObject({
      refusal: { kind: 'not-allowed' },
    });
  });
});
