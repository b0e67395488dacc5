import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { generatePartners } from '../material/generate-partners.ts';
import { median } from '../material/median.ts';
import type { Question } from './question.ts';
import { RulesEngine } from './rules-engine.ts';

/** Asks json-rules-engine all questions of simple clauses about so many partners, one after the other. */
export async function measureRulesEngine(
  programme: Programme,
  partners: number,
  questions: readonly Question[],
  runs: number,
) {
  const all = [...generatePartners(programme, partners)];
  const times: number[] = [];
  let met: Uint8Array[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    met = [];
    for (const question of questions) {
      const engine = new RulesEngine(question, programme);
      const found = new Uint8Array(partners * question.clauses.length);
      for (const [partner, facts] of all.entries())
        for (const clause of await engine.met(facts)) found[partner * question.clauses.length + clause] = 1;
      met.push(found);
    }
    times.push((performance.now() - start) / 1000);
  }
  return { partners, seconds: median(times), met };
}
