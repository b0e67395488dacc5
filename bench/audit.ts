// How long does it take to verify a chain of 100,000 changes, each with a text beside it?
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyAudit } from '../src/actions/verify-audit.ts';
import type { Chain } from '../src/domain/audit/chain.ts';
import { commitmentTo } from '../src/domain/audit/hashes.ts';
import { linkedEntry } from '../src/domain/audit/linked-entry.ts';
import { instant } from '../src/domain/time/instant.ts';
import { lockHead, moveHead } from '../src/store/audit/append.ts';
import { tablesOf } from '../src/store/audit/chain-tables.ts';
import { newId } from '../src/store/new-id.ts';
import { openFolder } from '../src/store/open-folder.ts';
import { withOffice } from '../src/store/tenant.ts';
import { aContext, aUser } from '../test/builders/a-context.ts';
import { aProgrammeAtRest } from '../test/builders/a-programme-at-rest.ts';
import { table } from './material/table.ts';

const changes = Number(process.argv[2] ?? 100_000);
const aim = 60;
const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
const store = await openFolder(folder, join(import.meta.dirname, '..', 'node_modules', '.assay'));
const { programme, partners } = await aProgrammeAtRest(store, 1);
const partner = partners[0] as string;
const chain: Chain = { kind: 'partner', programme, partner };

const at = instant('2026-11-26T08:00:00Z');
const now = Date.parse(at);
for (let from = 0; from < changes; from += 1_000) await append(Math.min(1_000, changes - from));
const auditor = aContext(store, aUser({ kind: 'office', role: 'auditor', programme }));
const verified = await seconds(async () => {
  const answer = await verifyAudit(auditor, { programme, partner });
  if (!answer.ok || answer.value.entries !== changes || answer.value.flaws.length > 0)
    throw new Error(`The chain does not verify: ${JSON.stringify(answer).slice(0, 500)}`);
});
await store.close();
rmSync(folder, { recursive: true, force: true });

process.stdout.write(
  `${[
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}, PGlite`,
    '',
    table(
      ['question', 'seconds', 'a second', 'aim'],
      [[`verify ${changes} changes`, verified.toFixed(1), (changes / verified).toFixed(0), `≤ ${aim} s`]],
    ),
  ].join('\n')}\n`,
);

/** As `recordChange` would, but many rows in a statement: what is measured is the reading. */
async function append(count: number): Promise<void> {
  await withOffice(store.db, programme, async (tx) => {
    const tables = tablesOf(chain);
    let head = await lockHead(tx, tables, newId(now));
    const made = Array.from({ length: count }, () => {
      const text = `{"after":{"name":"Partner ${head.number}"}}`;
      const content = { id: newId(now), salt: newId(now).repeat(2), text };
      const entry = linkedEntry(chain, head, {
        id: newId(now),
        at,
        by: { kind: 'user', id: partner },
        action: 'rename-partner',
        touched: [
          { kind: 'partner', id: partner, content: { id: content.id, commitment: commitmentTo(content.salt, text) } },
        ],
        reason: { code: 'requested', text: null },
      });
      head = entry;
      return { entry, content };
    });
    const owner = { programme_id: programme, partner_id: partner };
    const rows = made.map(({ entry: { by, touched, reason, ...same } }) => ({
      ...owner,
      ...same,
      actor_kind: by.kind,
      actor_id: by.id,
      touched: JSON.stringify(touched),
      reason_code: reason.code,
      reason_text: null,
    }));
    await tx.insertInto('audit_entries').values(rows).execute();
    const texts = made.map(({ entry, content: { id, salt, text } }) => ({
      ...owner,
      id,
      entry_id: entry.id,
      salt,
      content: text,
    }));
    await tx.insertInto('audit_contents').values(texts).execute();
    await moveHead(tx, tables, head);
  });
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
