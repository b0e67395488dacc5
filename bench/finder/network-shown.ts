import { sql } from 'kysely';
import type { Context } from '../../src/actions/context.ts';
import type { findPartners } from '../../src/actions/proofs/find-partners.ts';
import { withOffice } from '../../src/store/tenant.ts';

export type Asked = Partial<Parameters<typeof findPartners>[1]>;

/**
 * Partners as the finder reads them: with a page that is shown, the country that was worked out, and one award or two. They are
 * written as rows, as enrolling so many takes hours and the finder reads nothing else of them.
 */
export async function networkShown(
  { store }: Pick<Context, 'store'>,
  { programme, count }: { readonly programme: string; readonly count: number },
): Promise<void> {
  const numbers = sql`(select n, md5('partner ' || n)::uuid as partner from generate_series(0, ${count}::int - 1) n) shown`;
  await withOffice(store.db, programme, async (tx) => {
    await sql`
      insert into partners (programme_id, partner_id, code, name, created_at)
      select ${programme}, partner, 'partner-' || n, 'Company ' || n % 997 || ' ' || n, now() from ${numbers}`.execute(
      tx,
    );
    await sql`
      insert into proof_pages (programme_id, partner_id, id, address, is_listed, opened_at, country, name_looked_for)
      select ${programme}, partner, partner, partner, true, now(), 'C' || n % 200, 'company ' || n % 997 || ' ' || n from ${numbers}`.execute(
      tx,
    );
    await sql`
      insert into standings
        (programme_id, partner_id, id, revision, rules, business_day, worked_out_at, country, answer_en, answer_de)
      select ${programme}, partner, partner, 1, 'rules', '2017-11-15', now(), 'C' || n % 200, '{}', '{}' from ${numbers}`.execute(
      tx,
    );
    const award = (competency: string, level: string, one: number, inEach: number) =>
      sql`
        insert into standing_awards
          (programme_id, partner_id, id, competency, level, is_claimed, verdict, is_held, because, is_at_risk, causes)
        select ${programme}, partner, gen_random_uuid(), ${competency}, ${level}, true, 'met', true, 'withinTerm', false, '[]'
        from ${numbers} where n % ${inEach} = ${one}`.execute(tx);
    for (let each = 0; each < 20; each++) await award(`competency-${each}`, each % 2 ? 'silver' : 'gold', each, 20);
    await award('data-platform', 'silver', 3, 10);
    await award('rare', 'gold', 7, 10_000);
  });
  await store.engine.run('analyze');
}
