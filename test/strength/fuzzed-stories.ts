import { readImport } from '../../src/actions/imports/read-import.ts';
import { stopSecret } from '../../src/actions/letters/stop-secret.ts';
import { day } from '../../src/domain/time/day.ts';
import { doneOf, type Office } from '../builders/an-office.ts';
import { sheetsInThread } from '../builders/reckoner-in-thread.ts';
import type { Asker } from './drawn-requests.ts';
import { lettersOfReferences } from './fuzzed-secrets.ts';

// What a request is about is often the end of a story: an audit that is scheduled, a renewal that waits for its payment. No
// single request that is drawn makes such a thing, so each story is told plainly here, by those who would tell it.

/** Something that was made by a request, and is meant by others: in the address, or in what is sent. */
export interface Made {
  readonly params: Readonly<Record<string, string>>;
  readonly asker: Asker;
  /** What is sent about it, by whoever made it: with what else was drawn, or as it is. */
  readonly sent?: { readonly with: object } | { readonly as: unknown };
}

type Answer = Readonly<Record<string, unknown>>;
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Where a story is told. */
export interface Told {
  readonly office: Office;
  /** Asked plainly; throws where it is refused. Of a document the answer has the hash. */
  readonly ask: (asker: Asker, method: Method, url: string, body?: object) => Promise<Answer>;
  readonly own: { readonly code: string; readonly id: string };
  readonly users: Readonly<Record<'manager' | 'person', string>>;
  readonly wanted: number;
}

type Story = (told: Told) => Promise<readonly Made[]>;

const at = ({ own }: Told) => `/programmes/acme/partners/${own.code}`;
const several = async (wanted: number, make: (index: number) => Promise<Made>): Promise<readonly Made[]> => {
  const made: Made[] = [];
  for (let index = 0; index < Math.min(wanted, 6); index++) made.push(await make(index));
  return made;
};
const idOf = (answer: Answer): string => String(answer['id']);
const listOf = (answer: Answer, name: string) => answer[name] as readonly Answer[];

/** Sheets that were taken over, and then some that have been read. */
const imports: Story = (told) =>
  several(told.wanted, async (index) => {
    const file = Buffer.from(`id\nsheet-${told.own.code}-${index}\n`).toString('base64');
    const id = idOf(await told.ask('own', 'POST', `${at(told)}/people-imports`, { fileName: 'people.csv', file }));
    const reader = { store: told.office.store, clock: told.office.clock, sheets: sheetsInThread };
    const { programme } = told.office;
    await readImport(reader, { programme, partner: told.own.id, import: id, isDecider: true });
    // What is read before another one is taken over has to be read again.
    if (index < told.wanted / 10) await told.ask('own', 'POST', `${at(told)}/people-imports/${id}/applied`);
    return { params: { partner: told.own.code, id }, asker: 'own' };
  });

const sheets: Story = async ({ own }) => {
  const file = Buffer.from('id\nsomebody\n').toString('base64');
  return [{ params: { partner: own.code }, asker: 'own', sent: { with: { fileName: 'people.csv', file } } }];
};

const accountManagers: Story = async (told) => {
  const sent = { with: { user: told.users.manager } };
  const params = { partner: told.own.code };
  const named = await several(told.wanted, async (index) => {
    const from = `2019-01-0${index + 1}`;
    const made = await told.ask('manager', 'POST', `${at(told)}/account-managers`, { user: told.users.manager, from });
    return { params: { ...params, id: idOf(made) }, asker: 'manager', sent };
  });
  return [...named, { params, asker: 'manager', sent }];
};

const contacts: Story = async (told) => {
  const sent = { with: { user: told.users.person, purpose: 'learning', from: '2019-01-01', to: undefined } };
  const params = { partner: told.own.code };
  const named = await several(told.wanted, async (index) => {
    const body = { user: told.users.person, purpose: 'learning', part: 'contact', from: `2018-01-0${index + 1}` };
    const made = await told.ask('own', 'POST', `${at(told)}/contacts`, body);
    return {
      params: { ...params, id: idOf(made) },
      asker: 'own',
      sent: { with: { from: '2019-02-01', to: undefined } },
    };
  });
  return [...named, { params, asker: 'own', sent }];
};

const claimed: Story = (told) =>
  several(told.wanted, async (index) => {
    const body = { item: 'B', earned: `2019-02-0${index + 1}`, verification: 'claimed' };
    const id = idOf(await told.ask('own', 'POST', `${at(told)}/people/a/credentials`, body));
    return { params: { partner: told.own.code }, asker: 'manager', sent: { with: { credentials: [id] } } };
  });

/** A credential that is in doubt or may be, with the dispute. */
const disputes: Story = (told) =>
  several(told.wanted, async (index) => {
    const body = { item: 'C', earned: `2019-03-0${index + 1}` };
    const id = idOf(await told.ask('own', 'POST', `${at(told)}/people/a/credentials`, body));
    const params = { partner: told.own.code, person: 'a', credential: id };
    if (index % 2 === 0) return { params, asker: 'manager', sent: { with: { credential: id } } };
    const doubt = { credential: id, reason: 'A doubt' };
    const dispute = idOf(await told.ask('manager', 'POST', `${at(told)}/people/a/disputes`, doubt));
    return { params: { ...params, id: dispute }, asker: 'manager' };
  });

/** The same of evidence. Its partner answers. */
const evidenceDisputes: Story = (told) =>
  several(told.wanted, async (index) => {
    const body = { kind: 'reference', on: `2019-04-0${index + 1}` };
    const id = idOf(await told.ask('own', 'POST', `${at(told)}/evidence`, body));
    const params = { partner: told.own.code, evidence: id };
    if (index % 2 === 0) return { params, asker: 'manager', sent: { with: { evidence: id } } };
    const doubt = { evidence: id, reason: 'A doubt' };
    const dispute = idOf(await told.ask('manager', 'POST', `${at(told)}/evidence-disputes`, doubt));
    return { params: { ...params, id: dispute }, asker: index % 4 === 1 ? 'manager' : 'own' };
  });

/** An award that lapsed and was taken, so that it can be given back. */
const reinstatements: Story = async (told) => {
  const { demotions } = await told.ask('manager', 'GET', `${at(told)}/demotions?state=open`);
  for (const { id } of demotions as readonly Answer[])
    await told.ask('manager', 'POST', `${at(told)}/demotions/${id}/decision`, {
      decision: 'demote',
      reason: 'It lapsed',
    });
  const award = { competency: 'web', level: 'gold' };
  const wanted = { ...award, from: '2020-06-15', anniversary: 'kept' };
  const params = { partner: told.own.code, ...award };
  const open: Made = { params, asker: 'manager', sent: { with: wanted } };
  if (told.wanted === 1) return [open];
  const made = await told.ask('manager', 'POST', `${at(told)}/reinstatements`, { ...wanted, reason: 'Our mistake' });
  return [open, { params: { ...params, id: idOf(made) }, asker: 'manager' }];
};

const renewal = { anniversary: '2020-07-10', choices: [{ competency: 'kept', level: 'gold', renewAt: 'gold' }] };
/** A renewal that is open, or waits for its payment. */
const renewals: Story = async (told) => [{ params: { partner: told.own.code }, asker: 'own', sent: { with: renewal } }];
const renewalsAsked: Story = async (told) => {
  const id = idOf(await told.ask('own', 'POST', `${at(told)}/membership/renewals`, renewal));
  const { asked } = await told.ask('own', 'GET', `${at(told)}/membership/renewals`);
  const [{ invoices = [] } = {}] = asked as readonly { readonly invoices?: readonly { readonly number: number }[] }[];
  const params = { partner: told.own.code, id, number: String(invoices[0]?.number ?? 1) };
  const paid = { method: 'bank-transfer', amount: 100_000, on: '2020-06-15' };
  return [
    { params, asker: 'own' },
    { params, asker: 'manager', sent: { with: paid } },
    { params, asker: 'manager' },
  ];
};

const reference = (index: number) => ({
  ...{ kind: 'reference', company: 'Kundenhaus', contact: 'Kim', email: `kim${index}@kunde.example` },
  ...{ language: 'de', project: 'A migration', on: '2019-05-01' },
});
const references: Story = (told) =>
  several(told.wanted, async (index) => {
    const id = idOf(await told.ask('own', 'POST', `${at(told)}/references`, reference(index)));
    const made: Made = { params: { partner: told.own.code, id }, asker: 'own' };
    if (index % 2 === 0) return made;
    const [token = ''] = await lettersOfReferences(told.office, { partner: told.own.id, references: [id] });
    const given = { answer: 'rejected', remark: 'We do not know them' };
    await told.ask('nobody', 'POST', '/references/answered', { token, given });
    return made;
  });
const referencesAnswered: Story = (told) =>
  several(told.wanted, async (index) => {
    const id = idOf(await told.ask('own', 'POST', `${at(told)}/references`, reference(index)));
    const [token = ''] = await lettersOfReferences(told.office, { partner: told.own.id, references: [id] });
    return { params: {}, asker: 'nobody', sent: { with: { token } } };
  });

/** A partner has one audit at a time for each competency. */
const audited = ['visited', 'inspected'] as const;
const auditFor = (competency: string) => ({ kind: 'audit', competency, level: 'gold' });
const auditsOpen: Story = async (told) =>
  audited.map((competency) => ({
    ...{ params: { partner: told.own.code }, asker: 'own' as const },
    sent: { with: auditFor(competency) },
  }));

/** Audits as far as they have come: one is applied for, and the other is scheduled. */
const audits: Story = async (told) => {
  const [applied, scheduled] = await Promise.all([anAudit(told, 'visited'), anAudit(told, 'inspected')]);
  await scheduleAudit(told, scheduled);
  const at = (id: string) => ({ params: { partner: told.own.code, id } });
  return [
    { ...at(applied), asker: 'own' },
    { ...at(applied), asker: 'manager', sent: { with: { on: '2020-06-15', auditor: 'Auditors' } } },
    { ...at(scheduled), asker: 'manager', sent: { with: { on: '2020-06-15', findings: [] } } },
  ];
};

/** Audits with a finding: one is to be cured, the other is said to be. */
const auditsFound: Story = async (told) => {
  const made: Made[] = [];
  for (const competency of audited) {
    const id = await anAudit(told, competency);
    await scheduleAudit(told, id);
    const findings = [{ control: '1', finding: 'No plan', toDo: 'Write one' }];
    await told.ask('manager', 'POST', `${at(told)}/partner-audits/${id}/result`, { on: '2020-06-15', findings });
    const listed = listOf(await told.ask('own', 'GET', `${at(told)}/partner-audits`), 'audits');
    const found = listOf(listed.find((one) => one['id'] === id) ?? {}, 'findings');
    const params = { partner: told.own.code, id, finding: String(found[0]?.['id']) };
    const url = `${at(told)}/partner-audits/${id}/findings/${params.finding}/cure`;
    if (competency === 'inspected') await told.ask('own', 'POST', url, { cure: 'Done' });
    made.push({ params, asker: 'manager' }, { params, asker: 'own' });
  }
  return made;
};
const anAudit = async (told: Told, competency: string): Promise<string> =>
  idOf(await told.ask('own', 'POST', `${at(told)}/partner-audits`, auditFor(competency)));
const scheduleAudit = (told: Told, id: string) =>
  told.ask('manager', 'PUT', `${at(told)}/partner-audits/${id}/schedule`, { on: '2020-06-15', auditor: 'Auditors' });

const uses: Story = async (told) => {
  const use = (index: number) => ({ benefit: 'licences', amount: 1, on: '2019-05-01', purpose: `Use ${index}` });
  const made = await several(told.wanted, async (index) => {
    const id = idOf(await told.ask('own', 'POST', `${at(told)}/benefits/uses`, use(index)));
    return { params: { partner: told.own.code, id }, asker: 'own' };
  });
  return [...made, { params: { partner: told.own.code }, asker: 'own', sent: { with: use(9) } }];
};

/** What bears a secret in its address. */
const stopped: Story = async ({ users }) => [
  { params: { secret: stopSecret('the secret of a test', users.person) }, asker: 'nobody' },
];
/** Of feeds somebody has so many and no more: the earlier ones are ended before. */
const feeds: Story = async ({ ask }) => {
  const { feeds: earlier } = await ask('own', 'GET', '/me/calendar-feeds');
  for (const { id } of earlier as readonly Answer[]) await ask('own', 'DELETE', `/me/calendar-feeds/${id}`);
  const made = await ask('own', 'POST', '/me/calendar-feeds', {});
  const [, secret = ''] = /calendars\/(.+)\.ics$/.exec(String(made['path'])) ?? [];
  return [{ params: { secret, id: idOf(made) }, asker: 'own' }];
};

const figures: Story = async ({ own, wanted }) =>
  Array.from({ length: wanted }, (_, index) => ({
    ...{ params: { partner: own.code }, asker: 'own' as const },
    sent: {
      with: {
        ...{ metrics: ['sales'], from: '2019-01-01', through: '2019-12-31', isComplete: false },
        figures: [{ metric: 'sales', month: '2019-05', value: index }],
      },
    },
  }));

const proofs: Story = async (told) => {
  const { page } = await told.ask('own', 'PUT', `${at(told)}/proof-page`, { isListed: true });
  const { address } = page as Answer;
  const params = { partner: told.own.code, address: String(address), competency: 'kept', level: 'gold' };
  const { hash } = await told.ask('own', 'POST', `${at(told)}/proof-documents`, { language: 'de' });
  const made = { params: { ...params, document: String(hash) } };
  return [
    { ...made, asker: 'own' },
    { ...made, asker: 'nobody' },
  ];
};

/** What a partner has recorded of somebody whose wallet is linked, and what of it is in doubt. */
const recorded: Story = async (told) => {
  const about = { programme: 'acme', partner: told.own.code, dissolve: true };
  const link = idOf(await told.ask('own', 'POST', '/me/wallet/links', about));
  return several(told.wanted, async (index) => {
    const body = { item: 'D', earned: `2019-05-0${index + 1}` };
    const credential = idOf(await told.ask('manager', 'POST', `${at(told)}/people/me/credentials`, body));
    if (index % 2 === 0) return { params: { link }, asker: 'own', sent: { with: { credential } } };
    const doubt = { credential, reason: 'A doubt' };
    const id = idOf(await told.ask('manager', 'POST', `${at(told)}/people/me/disputes`, doubt));
    return { params: { link, id }, asker: 'own' };
  });
};

/** An extension that was granted before today, and binds. */
const extensions: Story = ({ office, wanted }) =>
  several(wanted, async (index) => {
    const { grantExtension } = await import('../../src/actions/extensions/grant-extension.ts');
    const clock = { today: () => day('2020-06-01'), now: office.clock.now };
    const granted = { countries: ['DE'], from: day('2020-06-01'), to: day(`2020-09-1${index}`) };
    const before = { ...office, clock };
    const { programme } = office;
    const { id } = doneOf(await grantExtension(before, { programme, ...granted, by: 'The board', reason: 'A flood' }));
    return { params: { id }, asker: 'manager', sent: { with: { last: '2020-06-30' } } };
  });

/** The first whose address fits tells what the requests to an operation are about. */
const stories: readonly (readonly [RegExp, Story])[] = [
  [/\/people-imports\/\{id\}/, imports],
  [/\/people-imports$/, sheets],
  [/\/account-managers/, accountManagers],
  [/\/contacts/, contacts],
  [/\/credentials\/verifications$/, claimed],
  [/\/people\/\{person\}\/(disputes|credentials\/\{credential\}\/disputed)/, disputes],
  [/\/evidence-disputes|\/evidence\/\{evidence\}\/disputed/, evidenceDisputes],
  [/\/reinstatement/, reinstatements],
  [/\/membership\/renewals(\/priced)?$/, renewals],
  [/\/membership\/(renewals\/\{id\}|invoices)/, renewalsAsked],
  [/\/references\/\{id\}/, references],
  [/^\/api\/v1\/references\//, referencesAnswered],
  [/\/partner-audits\/\{id\}\/(findings|result\/)/, auditsFound],
  [/\/partner-audits\/\{id\}/, audits],
  [/\/partner-audits$/, auditsOpen],
  [/\/benefits\/uses/, uses],
  [/\/letters\/\{secret\}/, stopped],
  [/\/calendars\/\{secret\}|\/me\/calendar-feeds\/\{id\}/, feeds],
  [/\/measurements\/restatement/, figures],
  [/\/proofs\/|\/proof-(documents|page)/, proofs],
  [/\/wallet\/links\/\{link\}/, recorded],
  [/\/extensions\/\{id\}\/end/, extensions],
];

export const storyOf = (path: string): Story | undefined => stories.find(([where]) => where.test(path))?.[1];
