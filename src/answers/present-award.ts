import { type AwardEvent, heldAfter } from '../domain/awards/award-event.ts';
import type { AwardTerms } from '../domain/awards/award-terms.ts';
import type { Claim, Facts } from '../domain/membership/facts.ts';
import type { AwardProved } from '../domain/standing/awards-proved.ts';
import type { Held } from '../domain/standing/held.ts';
import { awardEventInWords } from '../wording/awards/award-event-in-words.ts';
import { exceptionInWords } from '../wording/awards/exception-in-words.ts';
import { withPlainSpaces } from '../wording/no-break.ts';
import type { Voice } from '../wording/voice.ts';
import type { JsonAward, JsonAwards } from './award-schema.ts';
import { aboutOf, presentException, presentHeld } from './present-result.ts';

type Asked = Parameters<typeof aboutOf>[1];

/** One award, on what terms it is held and what has happened to it. */
export const presentAward = (
  {
    claim,
    terms,
    history,
  }: { readonly claim: Claim; readonly terms: AwardTerms; readonly history: readonly AwardEvent[] },
  facts: Facts,
  asked: Asked,
  voice: Voice,
): JsonAward => ({
  kind: 'award',
  ...aboutOf(facts, asked, voice),
  claim: { ...claim },
  name: voice.award(claim),
  held: presentHeld(terms.held, voice),
  terms: presentTerms(terms, voice),
  history: presentHistory(history, claim, voice),
});

/** Every award that a partner was ever given. */
export const presentAwards = (
  awards: readonly (AwardProved & { readonly held: Held })[],
  facts: Facts,
  asked: Asked,
  voice: Voice,
): JsonAwards => ({
  kind: 'awards',
  ...aboutOf(facts, asked, voice),
  awards: awards.map(({ competency, level, since, held }) => ({
    claim: { competency, level },
    name: voice.award({ competency, level }),
    held: presentHeld(held, voice),
    since,
  })),
});

function presentTerms(
  { held: _, binding, bindingAtRenewal, exceptions, rulings, ...terms }: AwardTerms,
  voice: Voice,
): JsonAward['terms'] {
  const texts = [...binding, ...bindingAtRenewal].map(({ id }) => id);
  return {
    ...terms,
    binding: binding.map((one) => ({ ...one })),
    bindingAtRenewal: bindingAtRenewal.map((one) => ({ ...one })),
    exceptions: exceptions.map((one) => ({
      ...presentException(one, voice),
      text: withPlainSpaces(exceptionInWords(one, texts, voice)),
    })),
    rulings: rulings.map(({ question, reading, from, by }) => {
      const asked = voice.programme.questions.get(question);
      const answer = asked?.readings.get(reading);
      return {
        question: asked ? voice.say(asked.text) : question,
        reading: answer ? voice.say(answer) : reading,
        from,
        ...(by !== undefined && { by }),
      };
    }),
  };
}

/** Each thing with whether the award is held after it. */
function presentHistory(history: readonly AwardEvent[], claim: Claim, voice: Voice): JsonAward['history'] {
  let held = false;
  return history.map((event) => {
    held = heldAfter(event) ?? held;
    const { text, details: said } = awardEventInWords(event, claim, voice);
    // Why it lapsed stands where it did.
    const details = isToldBefore(event, history) ? [] : said;
    const awards = othersIn(event, claim);
    return {
      ...{
        day: event.day,
        kind: kindOf(event),
        held,
        text: withPlainSpaces(text),
        details: details.map(withPlainSpaces),
      },
      ...(awards.length > 0 && { awards: awards.map((one) => ({ ...one, name: voice.award(one) })) }),
    };
  });
}

function isToldBefore(event: AwardEvent, history: readonly AwardEvent[]): boolean {
  if (event.kind !== 'decision' || event.decision.kind !== 'demotion-pending') return false;
  const { since } = event.decision;
  return history.some(({ kind, day }) => kind === 'lapsed' && day === since);
}

function kindOf(event: AwardEvent): JsonAward['history'][number]['kind'] {
  if (event.kind !== 'decision') return event.kind;
  const { kind } = event.decision;
  // What a decision did has an event of its own, under the plain name.
  return kind === 'reinstated' ? 'reinstatement' : kind === 'let-go' ? 'renewed-without' : kind;
}

function othersIn(event: AwardEvent, { competency, level }: Claim): Claim[] {
  switch (event.kind) {
    case 'came-from':
    case 'went-into':
      return event.competencies.map((other) => ({ competency: other, level }));
    case 'went-on-at':
      return [{ competency, level: event.level }];
    case 'enrolled':
      return event.after === undefined ? [] : [{ competency, level: event.after }];
    default:
      return [];
  }
}
