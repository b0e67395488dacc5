import type { Context } from '../../actions/context.ts';
import { loadPartner } from '../../actions/load-partner.ts';
import { type Done, done, refused } from '../../actions/refusal.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import { programmeKnownOn } from '../../domain/catalogue/programme-known-on.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { Claim, Facts } from '../../domain/membership/facts.ts';
import { type Path, problem } from '../../domain/problems/problem.ts';
import { type Day, day as dayFrom } from '../../domain/time/day.ts';
import { dayOfInstant, endOfTime, type Instant, instant } from '../../domain/time/instant.ts';
import type { LearningTerms } from '../../domain/training/learning-terms.ts';
import type { Training } from '../../domain/training/training.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';
import { claimsFrom } from './claims-asked.ts';

/** Who is to be judged, when, and in which language it is told. */
export interface ToJudge {
  readonly context: Context;
  readonly programme: { readonly id: string };
  readonly partner: string;
  readonly language: Language;
  readonly query: {
    readonly on?: string | undefined;
    readonly knownAt?: string | undefined;
    readonly claims?: string | undefined;
  };
  /** Where the day stands in the request, where it is not a parameter of the address. */
  readonly onAt?: Path;
}

/** Everything that a question about a partner's standing is answered from. */
export interface Judged {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly learning?: LearningTerms;
  readonly training?: Training;
  readonly day: Day;
  readonly knownAt: Instant;
  readonly claims?: readonly Claim[];
  readonly voice: Voice;
  /** The same as long as neither facts, rules, day nor language are others. */
  readonly etag: string;
}

/** Terms end before the last day that can be written; beyond this one there would be no room to look ahead. */
const lastAsked = dayFrom('9900-12-31');

export async function judged({
  context,
  programme: { id },
  partner,
  language,
  query,
  onAt = ['?on'],
}: ToJudge): Promise<Done<Judged>> {
  const knownAt = query.knownAt === undefined ? endOfTime : instant(query.knownAt);
  const loaded = await loadPartner(context, { programme: id, partner, at: knownAt });
  if (!loaded.ok) return loaded;
  const { catalogue, facts, learning, revision } = loaded.value;
  const programme = programmeKnownOn(catalogue.programme, dayOfInstant(knownAt));
  const claims = query.claims === undefined ? undefined : claimsFrom(query.claims.split(','), programme, ['?claims']);
  if (claims && !claims.ok) return refused({ kind: 'invalid', problems: claims.problems });
  const day = query.on === undefined ? context.clock.today() : dayFrom(query.on);
  if (day > lastAsked)
    return refused({ kind: 'invalid', problems: [problem('day-too-far', onAt, { latest: lastAsked, found: day })] });
  return done({
    programme,
    facts,
    ...(learning && { learning }),
    ...(catalogue.training && { training: catalogue.training }),
    day,
    knownAt,
    ...(claims && { claims: claims.value }),
    voice: voiceOf(programme, language, facts),
    etag: `"r${revision}-${catalogue.version.hash.slice(0, 16)}-${day}-${language}"`,
  });
}
