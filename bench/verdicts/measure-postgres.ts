import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { generatePartners } from '../material/generate-partners.ts';
import { median } from '../material/median.ts';
import { loadTables } from './load-tables.ts';
import type { Postgres } from './postgres.ts';
import type { Question } from './question.ts';
import { sqlFromQuestion } from './sql-from-question.ts';

/** Loads so many partners and asks all questions, each answered into a table of its own, as often as `runs` says. */
export async function measurePostgres(
  postgres: Postgres,
  programme: Programme,
  partners: number,
  questions: readonly Question[],
  runs: number,
) {
  const begun = performance.now();
  await loadTables(postgres, programme, generatePartners(programme, partners));
  const loadSeconds = (performance.now() - begun) / 1000;
  const statements = questions.map((question) => sqlFromQuestion(question, programme));
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await postgres.client.query(questions.map((_one, index) => `drop table if exists answer_${index}`).join('; '));
    const start = performance.now();
    for (const [index, statement] of statements.entries())
      await postgres.client.query(`create unlogged table answer_${index} as ${statement}`);
    times.push((performance.now() - start) / 1000);
  }
  const codes: Uint8Array[] = [];
  for (const [index, { clauses }] of questions.entries())
    codes.push(await answers(postgres, `answer_${index}`, partners * clauses.length));
  return { partners, seconds: median(times), loadSeconds, codes };
}

async function answers({ client }: Postgres, table: string, count: number): Promise<Uint8Array> {
  const { rows } = await client.query<number[]>({
    text: `select * from ${table} order by partner`,
    rowMode: 'array',
  });
  const codes = new Uint8Array(count);
  let position = 0;
  for (const [, ...verdicts] of rows) {
    codes.set(verdicts, position);
    position += verdicts.length;
  }
  if (position !== count) throw new Error(`PostgreSQL gave ${position} answers where ${count} were asked for.`);
  return codes;
}
