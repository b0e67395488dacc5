import { describe, expect, test } from 'vitest';
import { aStore, engineKinds } from '../../../test/builders/a-store.ts';
import { anId } from '../../../test/builders/an-office.ts';
import { catalogueVersions } from '../catalogue/versions.ts';
import { migrate } from '../migrate.ts';
import { withOffice } from '../tenant.ts';
import { numberedVersions } from './0011-numbered-versions.ts';
import { allMigrations } from './all-migrations.ts';

describe.each(engineKinds)('%s', (kind) => {
  test('versions of before are counted in each programme, in the order in which they were published', async () => {
    const store = await aStore(kind);
    const { engine } = store;
    const { rows: tables } = await engine.run(
      `select string_agg(format('%I', tablename), ', ') as names from pg_tables where schemaname = 'public'`,
    );
    await engine.run(`drop table ${tables[0]?.['names']} cascade`);
    await migrate(engine, allMigrations.slice(0, numberedVersions.number - 1));
    const [one, other] = [anId(), anId()];
    // The ids do not grow with the moments: processes had clocks of their own.
    const [late, early] = [anId(), anId()];
    for (const [programme, code] of [
      [one, 'one'],
      [other, 'other'],
    ] as const)
      await engine.run(`insert into programmes values ('${programme}', '${code}', now())`);
    for (const [programme, id, at] of [
      [one, late, '2026-02-02'],
      [one, early, '2026-02-01'],
      [other, anId(), '2026-02-01'],
    ] as const)
      await engine.run(`
        begin;
        set local role assay_office; set local app.programme = '${programme}';
        insert into catalogue_versions (programme_id, id, hash, label, files, published_at)
        values ('${programme}', '${id}', '${id}', '', '{}', '${at}');
        commit;`);
    expect((await migrate(engine)).map(({ number }) => number)[0]).toBe(numberedVersions.number);
    const numbers = (programme: string) =>
      withOffice(store.db, programme, async (tx) =>
        (await catalogueVersions(tx, programme)).map(({ id, number }) => [id, number]),
      );
    expect(await numbers(one)).toEqual([
      [late, 2],
      [early, 1],
    ]);
    expect(await numbers(other)).toEqual([[expect.any(String), 1]]);
    const unseen = await engine.run('select relforcerowsecurity as forced from pg_class where relname = $1', [
      'catalogue_versions',
    ]);
    expect(unseen.rows).toEqual([{ forced: true }]);
    await store.close();
  });
});
