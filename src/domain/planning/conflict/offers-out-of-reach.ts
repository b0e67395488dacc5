import { isHeldAt, type Place, placesHeld } from '../../training/held-at.ts';
import type { OfferPlaces, TrainingOffer } from '../../training/training.ts';
import { stillOpen } from '../limited-supply.ts';
import type { PlanRequest } from '../plan-request.ts';
import { placesOf } from '../where-people-learn.ts';
import { type ConflictFact, mostPeopleApart } from './conflict-fact.ts';

export type OutOfReach = Extract<ConflictFact, { readonly kind: 'place' | 'language' }>;

/** Of what can still be taken and prepares for these items: what is not, or not on all its dates, held where people are, or not in a language they learn in. */
export function offersOutOfReach(request: PlanRequest, items: Iterable<string>): readonly OutOfReach[] {
  const { offers } = stillOpen(request);
  const places = placesIn(request);
  const languages = [...new Set([...request.learning.people.values()].flatMap((own) => own.languages))].sort();
  return [...items].flatMap((item) => {
    const preparing = offers.filter(({ prepares }) => prepares.includes(item));
    return [...outOfPlace(item, preparing, places), ...outOfLanguage(item, preparing, languages)];
  });
}

/** Every place where somebody is, by name. */
function placesIn(request: PlanRequest): readonly Place[] {
  const named = request.facts.people.flatMap((person) =>
    placesOf(person, request).map((place) => [JSON.stringify([place.country, place.location]), place] as const),
  );
  return [...new Map(named)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}

/** One fact for each place; where too many would have the same to say for anybody to read them, one for all of these. */
function outOfPlace(
  item: string,
  preparing: readonly TrainingOffer[],
  places: readonly Place[],
): readonly OutOfReach[] {
  const far = places.flatMap((place) => {
    const isElsewhere = (at: OfferPlaces | undefined) => !isHeldAt(at, place);
    const elsewhere = preparing.filter((offer) => placesHeld(offer).some(isElsewhere));
    const partly = elsewhere.filter((offer) => !placesHeld(offer).every(isElsewhere));
    return elsewhere.length === 0 ? [] : [{ place, elsewhere, partly }];
  });
  const written = ({ elsewhere, partly }: (typeof far)[number]) =>
    [elsewhere, partly].map((some) => some.map(({ id }) => id).join(' ')).join();
  return [...Map.groupBy(far, written).values()].flatMap((same) => {
    const together = same.length > mostPeopleApart ? [same] : same.map((one) => [one]);
    return together.map(
      (some): OutOfReach => ({
        kind: 'place',
        item,
        places: some.map(({ place }) => place),
        ...told(same[0]?.elsewhere ?? [], preparing, same[0]?.partly),
      }),
    );
  });
}

const outOfLanguage = (
  item: string,
  preparing: readonly TrainingOffer[],
  languages: readonly string[],
): readonly OutOfReach[] =>
  languages.flatMap((language): readonly OutOfReach[] => {
    const others = preparing.filter((offer) => offer.languages.length > 0 && !offer.languages.includes(language));
    return others.length === 0 ? [] : [{ kind: 'language', item, language, ...told(others, preparing) }];
  });

/** `all` where nothing that prepares is within reach: of none a part is. */
const told = (
  offers: readonly TrainingOffer[],
  preparing: readonly TrainingOffer[],
  partly: readonly TrainingOffer[] = [],
) => ({
  offers: offers.map(({ id }) => id),
  all: offers.length === preparing.length && partly.length === 0,
});
