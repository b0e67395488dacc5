// The thread in which PGlite runs: a statement blocks its thread's event loop, so it must not be the server's.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { columnTypes } from './column-types.ts';
import type { PgliteAnswer, PgliteRequest } from './pglite-messages.ts';

const port = parentPort;
if (!port) throw new Error('pglite-worker.ts is started by pglite-engine.ts, as a worker thread.');
const answer = (message: PgliteAnswer) => port.postMessage(message);

const { folder } = workerData as { readonly folder: string };
const database = await PGlite.create({
  dataDir: folder,
  parsers: { ...columnTypes },
});
// As PostgreSQL is used: not as the superuser, whom no row level security binds.
await database.exec(`
  set time zone 'UTC';
  set datestyle = 'ISO';
  do $$ begin
    if not exists (select from pg_roles where rolname = 'assay') then
      create role assay createrole;
      grant all on schema public to assay;
      execute format('grant all on database %I to assay', current_database());
    end if;
  end $$;
  set role assay;
`);
const listening = new Map<string, () => Promise<void>>();

async function done(request: PgliteRequest): Promise<Omit<Extract<PgliteAnswer, { kind: 'done' }>, 'kind' | 'id'>> {
  switch (request.kind) {
    case 'query': {
      const { rows, affectedRows } = await database.query<Record<string, unknown>>(request.text, [...request.values]);
      return { rows, affectedRows };
    }
    case 'exec': {
      const results = await database.exec(request.text);
      return {
        rows: results.flatMap(({ rows }) => rows as Record<string, unknown>[]),
        affectedRows: results.at(-1)?.affectedRows,
      };
    }
    case 'listen':
      listening.set(
        request.channel,
        await database.listen(request.channel, (payload) =>
          answer({ kind: 'heard', channel: request.channel, payload }),
        ),
      );
      return { rows: [] };
    case 'unlisten':
      await listening.get(request.channel)?.();
      listening.delete(request.channel);
      return { rows: [] };
    case 'close':
      await database.close();
      return { rows: [] };
    default:
      return request satisfies never;
  }
}

port.on('message', async (request: PgliteRequest) => {
  try {
    answer({ kind: 'done', id: request.id, ...(await done(request)) });
  } catch (error) {
    const { message, ...told } = error as Error & Readonly<Record<string, unknown>>;
    answer({ kind: 'failed', id: request.id, message, told: plain(told) });
  }
  if (request.kind === 'close') port.close();
});

answer({ kind: 'ready' });

/** What of a database error can be sent between threads: its code, the table, the constraint … */
function plain(told: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(told).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
