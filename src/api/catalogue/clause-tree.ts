import { z } from 'zod';
import type { Clause } from '../../domain/catalogue/clause.ts';
import { writeRational } from '../../domain/numbers/rational.ts';
import type { Voice } from '../../wording/voice.ts';

/** A requirement as a tree for programs: clauses by kind, numbers exactly as texts, words in the language asked for. */
export const JsonClause = z
  .looseObject({
    kind: z.string().meta({ description: 'What the clause asks: n-of, team, compare, score, holds, evidence …' }),
    id: z.string().meta({ description: 'As reasons and exceptions name it.' }),
  })
  .meta({ id: 'clause', description: 'A requirement as a tree: each kind of clause with what belongs to it.' });

export type JsonClause = z.infer<typeof JsonClause>;

export const clauseTree = (clause: Clause, voice: Voice): JsonClause => plain(clause, voice) as JsonClause;

/** Where the author wrote it says nothing to a reader of the rule. */
const left = new Set(['path', 'inText']);

function plain(value: unknown, voice: Voice): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, inner]) => [String(key), plain(inner, voice)]));
  if (Array.isArray(value)) return value.map((inner) => plain(inner, voice));
  if ('numerator' in value && 'denominator' in value)
    return writeRational(value as Parameters<typeof writeRational>[0]);
  if ('en' in value && typeof value.en === 'string') return voice.say(value as Parameters<Voice['say']>[0]);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !left.has(key) && inner !== undefined)
      .map(([key, inner]) => [key, plain(inner, voice)]),
  );
}
