// A small server for the tests that kill it: a store, its queue and the standing jobs. Commands come as lines on stdin and are
// acknowledged as lines on stdout once they are done: `node server-process.ts pglite FOLDER CACHE`, `… postgres URL`. With the
// address of a mail server as the fourth word it sends letters.
import { createInterface } from 'node:readline';
import { setTimeout as passed } from 'node:timers/promises';
import type { Actor } from '../../src/actions/actor.ts';
import type { Context } from '../../src/actions/context.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { applyImport } from '../../src/actions/imports/apply-import.ts';
import { showImport } from '../../src/actions/imports/show-import.ts';
import { startImport } from '../../src/actions/imports/start-import.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import type { Done } from '../../src/actions/refusal.ts';
import { recordPayment } from '../../src/actions/renewals/record-payment.ts';
import { showRenewals } from '../../src/actions/renewals/show-renewals.ts';
import { submitRenewal } from '../../src/actions/renewals/submit-renewal.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { startLetterJobs } from '../../src/jobs/letter-jobs.ts';
import { importReader } from '../../src/jobs/read-import.ts';
import { startStandingJobs } from '../../src/jobs/standing-jobs.ts';
import { postgresEngine } from '../../src/store/engines/postgres-engine.ts';
import { openFolder } from '../../src/store/open-folder.ts';
import { openQueue } from '../../src/store/queue.ts';
import { openStore } from '../../src/store/store.ts';
import { atPartner, inOffice } from '../builders/an-office.ts';
import { reckonerInThread, sheetsInThread } from '../builders/reckoner-in-thread.ts';
import type { Command, Reply } from './command.ts';
import { senderTo } from './sender-to.ts';

const [kind, where = '', cache = '', mail = ''] = process.argv.slice(2);
const tell = (reply: Reply) => process.stdout.write(`${JSON.stringify(reply)}\n`);
const complain = (error: unknown) => process.stderr.write(`${error instanceof Error ? error.message : error}\n`);

const store = kind === 'pglite' ? await openFolder(where, cache) : await openStore(postgresEngine(where));
const queue = await openQueue(store.engine, complain);
const clock = { today: () => day('2020-06-15'), now: () => new Date().toISOString() as Instant };
const nobody: Actor = { kind: 'system', roles: [] };
const reckoning = { store, queue, clock, actor: nobody, reckoner: reckonerInThread };
if (mail !== '') await startLetterJobs({ context: reckoning, ...senderTo(mail) });
await startStandingJobs(reckoning, complain);

await queue.work('people-import', importReader({ store, clock, sheets: sheetsInThread }));

async function act(command: Command): Promise<void> {
  const { number, programme } = command;
  const actor: Actor = { kind: 'system', roles: [{ kind: 'office', role: 'programme-manager', programme }] };
  const context = { store, queue, clock, actor };
  try {
    const result = await resultOf(context, command);
    tell({ kind: 'acknowledged', number, ok: result.ok });
  } catch (error) {
    complain(error);
    tell({ kind: 'acknowledged', number, ok: false });
  }
}

function resultOf(context: Context, command: Command): Promise<Done<object>> {
  const { programme } = command;
  switch (command.kind) {
    case 'import':
      return importPartner(context, { programme, tree: command.tree });
    case 'state': {
      const { partner, person, body } = command;
      return makeStatement(context, { programme, partner, kind: 'credential', person, body });
    }
    case 'sheet':
      return takenOver(context, command);
    case 'renew':
      return renewed(context, command);
    default:
      return command satisfies never;
  }
}

async function takenOver(
  context: Context,
  { programme, partner, text }: Extract<Command, { readonly kind: 'sheet' }>,
): Promise<Done<object>> {
  const about = { programme, partner };
  const body = { fileName: 'sheet.csv', file: Buffer.from(text).toString('base64') };
  const started = await startImport(context, { ...about, body });
  if (!started.ok) return started;
  const { id } = started.value;
  for (;;) {
    const shown = await showImport(context, { ...about, import: id });
    if (!shown.ok || shown.value.state !== 'reading') return applyImport(context, { ...about, import: id });
    await passed(10);
  }
}

/** Asks for the renewal that is open as an administrator of the partner, and writes down as its office that it was paid. */
async function renewed(
  context: Context,
  { programme, partner }: Extract<Command, { readonly kind: 'renew' }>,
): Promise<Done<object>> {
  const about = { programme, partner };
  const administrator = { ...context, actor: atPartner(programme, partner) };
  const choices = [{ competency: 'web', level: 'gold', renewAt: 'gold' }];
  await submitRenewal(administrator, { ...about, asked: { anniversary: day('2020-07-10'), choices } });
  const shown = await showRenewals(administrator, about);
  if (!shown.ok) return shown;
  const open = shown.value.asked.find(({ bound_on, state }) => bound_on === null && state !== 'taken-back');
  if (!open) return { ok: true, value: {} };
  const paid = { method: 'bank-transfer', amount: open.owed, on: day('2020-06-15') } as const;
  return recordPayment({ ...context, actor: inOffice(programme) }, { ...about, id: open.id, paid });
}

createInterface({ input: process.stdin }).on('line', (line) => void act(JSON.parse(line) as Command));
tell({ kind: 'ready' });
