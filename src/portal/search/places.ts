import type { ItemShown, PartnerListed, PersonListed } from '../../client/index.ts';
import type { Place } from './hits.ts';

/** What somebody may see, as it is searched; each has its address. */
export interface Seen {
  readonly programme: string;
  /** The partner whose people are searched. */
  readonly partner?: string | undefined;
  readonly pages: readonly { readonly name: string; readonly about: string; readonly address: string }[];
  readonly competencies: readonly { readonly id: string; readonly name: string }[];
  readonly items: readonly ItemShown[];
  readonly people: readonly Pick<PersonListed, 'person' | 'name'>[];
  readonly partners: readonly Pick<PartnerListed, 'partner' | 'name'>[];
}

export function placesOf({ programme, partner, pages, competencies, items, people, partners }: Seen): readonly Place[] {
  const here = `/programmes/${programme}`;
  const called = (name: string) => encodeURIComponent(name);
  return [
    ...pages.map((one): Place => ({ kind: 'page', ...one })),
    ...partners.map(
      (one): Place => ({
        kind: 'partner',
        name: one.name,
        code: one.partner,
        address: `${here}/partners/${one.partner}`,
      }),
    ),
    ...people.map(
      ({ person, name = person }): Place => ({
        kind: 'person',
        name,
        code: person,
        address: `${here}/partners/${partner}/people/${called(person)}`,
      }),
    ),
    ...competencies.map(
      ({ id, name }): Place => ({ kind: 'competency', name, code: id, address: `${here}/competencies/${id}` }),
    ),
    ...items.map(
      ({ id, title = id }): Place => ({
        kind: 'item',
        name: title,
        code: id,
        address: `${here}/exams?called=${called(id)}`,
      }),
    ),
  ];
}
