import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anId, anOffice, atPartner, doneOf, type Office } from '../../test/builders/an-office.ts';
import { reckonerInThread } from '../../test/builders/reckoner-in-thread.ts';
import type { JsonFactsImpact } from '../answers/facts-impact-schema.ts';
import type { JsonPriority } from '../answers/priority-schema.ts';
import type { Store } from '../store/store.ts';
import type { Tenant } from '../store/tenant.ts';
import { answerAboutPartner } from './answer-about-partner.ts';
import { changePriority } from './change-priority.ts';
import { foreseePriority } from './foresee-priority.ts';
import { importPartner } from './import-partner.ts';
import { listAudit } from './list-audit.ts';
import type { Done } from './refusal.ts';

const pack = aPack({
  programme: { counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] } },
  competencies: [
    aCompetency('net', { gold: { people: 2, with: 'A' } }),
    aCompetency('web', { gold: { people: 1, with: 'A' } }),
    aCompetency('data', { gold: { people: 1, with: 'A' } }),
  ],
});

describe.each(engineKinds)('for which awards people are counted first, over %s', (kind) => {
  let store: Store;
  let office: Office;
  let number = 0;

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const aPartner = async (more: object = {}): Promise<Tenant> => {
    const { programme } = office;
    const tree = {
      partner: `partner-${number++}`,
      people: ['ann', 'bo'].map((id) => ({ id, credentials: ['A'] })),
      statuses: ['net', 'web', 'data'].map((status) => ({ status, level: 'gold', from: '2020-01-01' })),
      ...more,
    };
    const { partner } = doneOf(await importPartner(office, { programme, tree }));
    return { programme, partner };
  };
  const reckoning = () => ({ ...office, reckoner: reckonerInThread });
  const shown = async (of: Tenant): Promise<JsonPriority> => {
    const question = { kind: 'priority', language: 'en' } as const;
    return JSON.parse(doneOf(await answerAboutPartner(reckoning(), { ...of, question })).answer as string);
  };
  const foreseen = async (of: Tenant, order?: readonly string[]) => {
    const claims = order?.map((competency) => ({ competency, level: 'gold' }));
    const asked = { ...of, language: 'en', ...(claims && { order: claims }) } as const;
    const { awards } = JSON.parse(
      doneOf(await foreseePriority(reckoning(), asked)).answer as string,
    ) as JsonFactsImpact;
    return Object.fromEntries(awards.map(({ claim, effect }) => [claim.competency, effect]));
  };
  const met = ({ awards }: JsonPriority) => awards.map(({ claim, together }) => `${claim.competency} ${together}`);

  const problemsOf = (result: Done<unknown>) =>
    result.ok || result.refusal.kind !== 'invalid'
      ? result
      : result.refusal.problems.map(({ code, path }) => `${code} ${path.join('.')}`);

  test('is the programme’s order, until the partner has one of its own; what that does is said before', async () => {
    const of = await aPartner();
    const before = await shown(of);
    expect(met(before)).toEqual(['net met', 'web not-met', 'data not-met']);
    expect(before.own).toBe(false);
    expect(before.better?.order.map(({ competency }) => competency)).toEqual(['web', 'data', 'net']);
    expect(before.text).toBe(
      'In another order 2 of the awards that you hold would be met, and not only 1. Met by it: web and data. No longer met by it: net.',
    );

    expect(await foreseen(of, ['web', 'data', 'net'])).toEqual({ net: 'worse', web: 'better', data: 'better' });
    expect(met(await shown(of))).toEqual(met(before));

    const own = office.as(atPartner(of.programme, of.partner));
    expect(doneOf(await changePriority(own, { ...of, order: ['web/gold', 'data/gold'] })).revision).toBe(2);
    const after = await shown(of);
    expect(met(after)).toEqual(['web met', 'data met', 'net not-met']);
    expect(after.own).toBe(true);
    expect(after.programmeOrder.map(({ competency }) => competency)).toEqual(['net', 'web', 'data']);
    expect(after.text).toBe(
      'No other order would keep more of the awards that you hold. Another one can only choose which of them is met.',
    );
    expect(await foreseen(of)).toEqual({ net: 'better', web: 'worse', data: 'worse' });
    // The same again is no change.
    expect(doneOf(await changePriority(own, { ...of, order: ['web/gold', 'data/gold'] })).revision).toBe(2);

    doneOf(await changePriority(own, { ...of, order: null }));
    expect(met(await shown(of))).toEqual(met(before));
    const { entries } = doneOf(await listAudit(office, { chain: { kind: 'partner', ...of } }));
    expect(entries.filter(({ action }) => action === 'change-priority')).toHaveLength(2);
  });

  test('is refused with what the rules do not know, or what is named twice; and to whoever is not of the partner', async () => {
    const of = await aPartner();
    const own = office.as(atPartner(of.programme, of.partner));
    expect(problemsOf(await changePriority(own, { ...of, order: ['net/gold', 'nett/gold', 'net/gold'] }))).toEqual([
      'unknown-competency order.1',
      'duplicate-id order.2',
    ]);
    const foreign = office.as(atPartner(of.programme, anId()));
    expect(await changePriority(foreign, { ...of, order: null })).toMatchObject({ refusal: { kind: 'not-found' } });
    const member = office.as(atPartner(of.programme, of.partner, 'partner-member'));
    expect(await changePriority(member, { ...of, order: ['web/gold'] })).toMatchObject({
      refusal: { kind: 'not-allowed' },
    });
  });
});
