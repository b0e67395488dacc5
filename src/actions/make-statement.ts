import { problem } from '../domain/problems/problem.ts';
import { endOfTime } from '../domain/time/instant.ts';
import { recordChange } from '../store/audit/record-change.ts';
import { type AddedRow, addedRow } from '../store/membership/partner-difference.ts';
import { type PartnerRows, partnerRows } from '../store/membership/partner-rows.ts';
import { statedFromWritten } from '../store/membership/stated-from-written.ts';
import { addStatements, endStatements, lockPartner, raiseRevision } from '../store/membership/write-partner.ts';
import { newId } from '../store/new-id.ts';
import { type Tenant, type Tx, withTenant } from '../store/tenant.ts';
import { changedBy } from './changed-by.ts';
import type { Context } from './context.ts';
import { readPartnerFile } from './import-partner.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { mayReadPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';
import { type StatementKind, type StatementName, statementKinds } from './statement-kinds.ts';
import { touchedBy } from './touched-by.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

export interface StatementToMake {
  readonly programme: string;
  readonly partner: string;
  readonly kind: StatementName;
  /** As it would stand in a partner file; without it, `corrects` is withdrawn and nothing takes its place. */
  readonly body?: unknown;
  /** The code of the person it is about, where it is about one. */
  readonly person?: string;
  /** The statement that this one takes the place of. */
  readonly corrects?: string;
  /** The revision that was read: refused where there is a newer one. */
  readonly revision?: number;
}

export interface StatementMade {
  readonly id?: string;
  readonly revision: number;
}

/** Adds one statement about a partner, corrects one (the old one is ended, a new one added) or withdraws one. */
export async function makeStatement(context: Context, input: StatementToMake): Promise<Done<StatementMade>> {
  const { store, actor } = context;
  const tenant: Tenant = { programme: input.programme, partner: input.partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  return wholeOrNothing(
    context,
    (work) => withTenant(store.db, tenant, work),
    (tx) => make(context, tx, tenant, input),
  );
}

async function make(context: Context, tx: Tx, tenant: Tenant, input: StatementToMake): Promise<Done<StatementMade>> {
  const { actor, clock, queue } = context;
  const kind: StatementKind = statementKinds[input.kind];
  const revision = await lockPartner(tx, tenant);
  if (input.revision !== undefined && revision !== input.revision)
    return refused({ kind: 'conflict', code: 'changed-meanwhile', values: { revision: String(revision) } });
  const kept = await partnerRows(tx, tenant.partner);
  if (!kept) return refused({ kind: 'not-found', what: 'partner' });
  const now = clock.now();
  const before = input.corrects === undefined ? undefined : openRow(kept, kind, input.corrects);
  if (input.corrects !== undefined && !before) return refused({ kind: 'not-found', what: 'statement' });
  const read = input.body === undefined ? undefined : await rowFrom(context, tx, kept, input, kind);
  if (read && !read.ok) return read;
  const rows = [before, read?.value].filter((row) => row !== undefined);
  if (rows.length === 0 || rows.some((row) => !kind.may(actor, tenant, row))) return refused({ kind: 'not-allowed' });
  if (before) await endStatements(tx, tenant, kind.table, [{ id: String(before['id']), knownTo: now }]);
  if (read) await addStatements(tx, tenant, kind.table, [read.value]);
  const raised = await raiseRevision(tx, tenant);
  await queue.send(tx, 'standing', tenant, tenant.partner);
  await recordChange(tx, {
    chain: { kind: 'partner', ...tenant },
    at: now,
    by: changedBy(actor),
    action: `${before ? (read ? 'correct' : 'withdraw') : 'add'}-${input.kind}`,
    touched: touchedBy(
      {
        added: new Map(read ? [[kind.table, [read.value]]] : []),
        ended: new Map(before ? [[kind.table, [{ id: String(before['id']), knownTo: now }]]] : []),
      },
      tenant.partner,
    ),
  });
  return done({ ...(read && { id: String(read.value['id']) }), revision: raised });
}

/** A statement of this kind that is still known. */
const openRow = (kept: PartnerRows, { table }: StatementKind, id: string): AddedRow | undefined =>
  kept[table].find((row) => row.id === id && row.known_to === endOfTime) as AddedRow | undefined;

/** Reads the statement by the schema and the names that a partner file is read by; problems point into the body. */
async function rowFrom(
  { clock }: Context,
  tx: Tx,
  kept: PartnerRows,
  { programme, body, person }: StatementToMake,
  kind: StatementKind,
): Promise<Done<AddedRow>> {
  const catalogue = await catalogueInUse(tx, programme);
  if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
  const owner = kept.people.find(({ code }) => code === person);
  if (kind.isOfPerson && !owner) return refused({ kind: 'not-found', what: 'person' });
  const { part, path } = kind.inFile(body, owner?.code ?? '');
  const read = readPartnerFile({ partner: kept.partner.code, ...part }, catalogue.programme);
  if (!read.ok) {
    const problems = read.problems.map((one) => ({ ...one, path: one.path.slice(path.length) }));
    return refused({ kind: 'invalid', problems });
  }
  const [statement] = kind.statedIn(statedFromWritten(read.value));
  if (!statement) return refused({ kind: 'invalid', problems: [problem('wrong-form', [])] });
  const now = clock.now();
  return done(addedRow(kind.table, statement, { id: newId(Date.parse(now)), owner: owner?.id, now }));
}
