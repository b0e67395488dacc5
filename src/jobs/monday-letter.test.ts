import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMailServer, type MailServer } from '../../test/builders/a-mail-server.ts';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anId, anOffice, atPartner, doneOf, type Office } from '../../test/builders/an-office.ts';
import { reckonerInThread } from '../../test/builders/reckoner-in-thread.ts';
import { endPerson } from '../actions/end-person.ts';
import { importPartner } from '../actions/import-partner.ts';
import { wantLetters } from '../actions/letters/letter-rhythm.ts';
import { makeStatement } from '../actions/make-statement.ts';
import { applyForAudit } from '../actions/partner-audits/apply-for-audit.ts';
import { schedulePartnerAudit } from '../actions/partner-audits/schedule-partner-audit.ts';
import { day } from '../domain/time/day.ts';
import { smtpPost } from '../mail/smtp-post.ts';
import { addRole } from '../store/sign-in/role-assignments.ts';
import { addUser } from '../store/sign-in/users.ts';
import type { Store } from '../store/store.ts';
import { type Tenant, withTenant } from '../store/tenant.ts';
import { sendLetters } from './send-letters.ts';

const level = (item: string) => ({ gold: { people: 1, with: item } });
const pack = aPack({
  competencies: [
    aCompetency('web', level('A'), { name: 'Web' }),
    aCompetency('data', level('B'), { name: 'Data' }),
    aCompetency('apps', level('C'), { name: 'Apps' }),
    aCompetency('visited', { gold: { evidence: 'visit' } }, { name: 'Visited' }),
  ],
  programme: {
    evidence: { visit: { audit: { cure: { days: 15 } } } },
    lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -60 }, closes: { days: 31 } } },
  },
});
/** 15 June 2020 was a Monday. */
const [monday, tuesday, wednesday, thursday, friday, saturday, sunday, nextMonday, nextTuesday] = [
  ...Array.from({ length: 9 }, (_, index) => `2020-06-${15 + index}`),
] as [string, string, string, string, string, string, string, string, string];

describe.each(engineKinds)('the Monday letter, over %s', (kind) => {
  let store: Store;
  let office: Office;
  let mail: MailServer;
  let partner: Tenant;

  beforeAll(async () => {
    mail = await aMailServer();
    store = await aStore(kind);
    office = await anOffice(store, pack);
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
    await mail.close();
  });

  const administrator = async (name: string, rhythm: 'weekly' | 'at-once') => {
    const id = anId();
    await addUser(store.db, {
      ...{ id, email: `${name}@example.org`, name, language: 'en' },
      now: office.clock.now(),
    });
    await store.engine.run('update users set email_verified = true where id = $1', [id]);
    const held = { id: anId(), ...partner, user: id, role: 'partner-administrator', from: office.clock.now() };
    await store.db.transaction().execute((tx) => addRole(tx, { ...held, grantedBy: null, invitation: null }));
    doneOf(await wantLetters(office.as({ kind: 'user', id, roles: [] }), { rhythm }));
  };
  /** What came in the letters of a day, to each reader. */
  const lettersOn = async (on: string) => {
    office.clock.today = () => day(on);
    await sendLetters({
      ...{ context: { ...office, reckoner: reckonerInThread }, secret: 'the secret of a test' },
      ...{ post: smtpPost(mail.url, 'assay@vendor.example'), address: 'https://partners.vendor.example' },
    })(partner);
    return mail.received.splice(0).map(({ to, subject, text }) => ({
      to: [to].flat()[0]?.text.replace('@example.org', ''),
      ...{ subject: subject?.replaceAll('\u00a0', ' '), text: text?.replaceAll('\u00a0', ' ') ?? '' },
    }));
  };
  const leaves = async (person: string) => doneOf(await endPerson(office, { ...partner, person, last: '2020-06-30' }));

  test('gathers what was due on any day of the week and on Monday itself, without what was solved meanwhile', async () => {
    const { programme } = office;
    office.clock.today = () => day(monday);
    const award = (status: string, from: string) => ({ status, level: 'gold', from });
    const tree = {
      ...{ partner: 'northwind', name: 'Northwind', claims: ['web/gold', 'data/gold', 'apps/gold'] },
      people: [
        { id: 'bo', name: 'Bo Ek', credentials: ['A'] },
        { id: 'cy', name: 'Cy Oh', credentials: ['B'] },
        { id: 'di', name: 'Di Ray', credentials: ['C'] },
      ],
      // The time to renew Apps opens next Monday, that of the others weeks later.
      statuses: [award('web', '2019-10-01'), award('data', '2019-10-01'), award('apps', '2019-08-21')],
    };
    partner = { programme, partner: doneOf(await importPartner(office, { programme, tree })).partner };
    await administrator('weekly', 'weekly');
    await administrator('daily', 'at-once');
    expect(await lettersOn(monday)).toEqual([]);

    const daily = [{ to: 'daily' }];
    office.clock.today = () => day(tuesday);
    await leaves('bo');
    expect(await lettersOn(tuesday)).toMatchObject(daily);
    office.clock.today = () => day(wednesday);
    await leaves('cy');
    expect(await lettersOn(wednesday)).toMatchObject(daily);
    office.clock.today = () => day(thursday);
    const asked = { kind: 'visit', competency: 'visited', level: 'gold' };
    const { id } = doneOf(await applyForAudit(office.as(atPartner(programme, partner.partner)), { ...partner, asked }));
    doneOf(
      await schedulePartnerAudit(office, { ...partner, id, scheduled: { on: day('2020-07-10'), auditor: 'Auditors' } }),
    );
    expect(await lettersOn(thursday)).toMatchObject(daily);
    expect(await lettersOn(friday)).toEqual([]);
    office.clock.today = () => day(saturday);
    const body = { item: 'B', earned: saturday };
    doneOf(await makeStatement(office, { ...partner, kind: 'credential', person: 'di', body }));
    expect([await lettersOn(saturday), await lettersOn(sunday)]).toEqual([[], []]);

    const letters = (await lettersOn(nextMonday)).sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? -1 : 1));
    expect(letters).toMatchObject([
      { to: 'daily', subject: 'Apps is to be renewed by 21 September 2020' },
      { to: 'weekly', subject: 'The week at Northwind: 3 things to know' },
    ]);
    const week = letters[1]?.text ?? '';
    for (const told of [/Bo Ek.*Web: at risk from 1 July 2020/s, /Apps .*renew/s, /audit.*Visited|Visited.*audit/s])
      expect(week).toMatch(told);
    // Somebody else holds what Data needs since Saturday.
    expect(week).not.toContain('Cy Oh');
    expect(week).not.toContain('Data');
    expect(await lettersOn(nextTuesday)).toEqual([]);
    const rows = await withTenant(store.db, partner, (tx) =>
      tx.selectFrom('notices').select(['due_on', 'state']).where('partner_id', '=', partner.partner).execute(),
    );
    expect(rows.filter(({ due_on, state }) => due_on <= nextMonday && state === 'planned')).toEqual([]);
  });
});
