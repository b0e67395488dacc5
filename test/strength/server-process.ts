// A small server for the tests that kill it: a store, its queue and the standing jobs. Commands come as lines on stdin and are
// acknowledged as lines on stdout once they are done: `node server-process.ts pglite FOLDER CACHE`, `… postgres URL`.
import { createInterface } from 'node:readline';
import type { Actor } from '../../src/actions/actor.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { startStandingJobs } from '../../src/jobs/standing-jobs.ts';
import { postgresEngine } from '../../src/store/engines/postgres-engine.ts';
import { openFolder } from '../../src/store/open-folder.ts';
import { openQueue } from '../../src/store/queue.ts';
import { openStore } from '../../src/store/store.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';
import type { Command, Reply } from './command.ts';

const [kind, where = '', cache = ''] = process.argv.slice(2);
const tell = (reply: Reply) => process.stdout.write(`${JSON.stringify(reply)}\n`);
const complain = (error: unknown) => process.stderr.write(`${error instanceof Error ? error.message : error}\n`);

const store = kind === 'pglite' ? await openFolder(where, cache) : await openStore(postgresEngine(where));
const queue = await openQueue(store.engine, complain);
const clock = { today: () => day('2020-06-15'), now: () => new Date().toISOString() as Instant };
const nobody: Actor = { kind: 'system', roles: [] };
await startStandingJobs({ store, queue, clock, actor: nobody, reckoner: reckonerInThread }, complain);

async function act(command: Command): Promise<void> {
  const { number, programme } = command;
  const actor: Actor = { kind: 'system', roles: [{ kind: 'office', role: 'programme-manager', programme }] };
  const context = { store, queue, clock, actor };
  try {
    const result =
      command.kind === 'import'
        ? await importPartner(context, { programme, tree: command.tree })
        : await makeStatement(context, {
            programme,
            partner: command.partner,
            kind: 'credential',
            person: command.person,
            body: command.body,
          });
    tell({ kind: 'acknowledged', number, ok: result.ok });
  } catch (error) {
    complain(error);
    tell({ kind: 'acknowledged', number, ok: false });
  }
}

createInterface({ input: process.stdin }).on('line', (line) => void act(JSON.parse(line) as Command));
tell({ kind: 'ready' });
