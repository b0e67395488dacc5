import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programmeFromPack, readPackFiles } from '../src/domain/catalogue/programme-from-pack.ts';
import type { Instant } from '../src/domain/time/instant.ts';
import { addProgramme } from '../src/store/catalogue/programmes.ts';
import { loadFacts } from '../src/store/membership/load-facts.ts';
import { addPartner } from '../src/store/membership/partner-codes.ts';
import { partnerDifference } from '../src/store/membership/partner-difference.ts';
import { partnerRows } from '../src/store/membership/partner-rows.ts';
import { statedFromWritten } from '../src/store/membership/stated-from-written.ts';
import { writeDifference } from '../src/store/membership/write-partner.ts';
import { openFolder } from '../src/store/open-folder.ts';
import { withOffice, withTenant } from '../src/store/tenant.ts';

/** Loading the facts of one partner with 50 people and 500 credentials: in a few milliseconds, of which its one statement most. */
const now = '2026-01-10T09:00:00.000Z' as Instant;
const exams = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`70-${400 + index}`, {}]));
const parts = readPackFiles([
  {
    file: 'pack.yaml',
    tree: { language: 1, programme: { id: 'acme', name: 'Acme', levels: [{ id: 'gold', name: 'Gold' }] }, exams },
  },
]);
const read = parts.ok ? programmeFromPack(parts.value) : parts;
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const programme = read.value;

const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
const store = await openFolder(folder, join(import.meta.dirname, '..', 'node_modules', '.assay'));
const tenant = { programme: randomUUID(), partner: randomUUID() };
await addProgramme(store.db, { id: tenant.programme, code: 'acme', now });
const file = statedFromWritten({
  partner: 'own',
  people: Array.from({ length: 50 }, (_, person) => ({
    id: `p${person}`,
    credentials: Array.from({ length: 10 }, (_, index) => ({
      item: `70-${400 + ((person + index) % 40)}`,
      earned: '2016-01-01' as never,
    })),
  })),
});
await withOffice(store.db, tenant.programme, async (tx) => {
  await addPartner(tx, tenant, { code: 'own', name: 'own', now });
  const rows = await partnerRows(tx, tenant.partner);
  if (!rows) throw new Error('The partner is not there.');
  await writeDifference(tx, tenant, partnerDifference(rows, file, now), now);
});
const times: number[] = [];
for (let round = 0; round < 220; round++) {
  const start = performance.now();
  await withTenant(store.db, tenant, (tx) => loadFacts(tx, tenant.partner, programme));
  if (round >= 20) times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(times.length * share)] as number).toFixed(1);
process.stdout.write(`load facts of 50 people, 500 credentials (PGlite): median ${at(0.5)} ms, p99 ${at(0.99)} ms\n`);
await store.close();
rmSync(folder, { recursive: true, force: true });
