import { canonicalRequest } from './canonical-request.ts';
import type { RequestModel } from './model-from-request.ts';
import type { NamelessAnswer } from './nameless-plan.ts';
import type { PreparedRequest } from './prepared-request.ts';

/** What was found for one company, and which of its profiles each block stands for, by position: with that it is given to the people of another. */
interface Remembered {
  readonly found: NamelessAnswer;
  readonly profiles: readonly (readonly number[])[];
}

/**
 * Answers for companies that are alike but for their names, kept by whoever plans for many; those that were asked for last are kept. Two
 * requests are alike only if they share the objects of their programme and training. Plans that survive whoever leaves are not kept.
 */
export class RememberedPlans {
  readonly #limit: number;
  readonly #kept = new Map<string, Remembered>();
  readonly #numbers = new WeakMap<object, number>();
  #next = 0;
  #asked = 0;
  #known = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How often something was asked for, and how often it was known. */
  get counts(): { readonly asked: number; readonly known: number } {
    return { asked: this.#asked, known: this.#known };
  }

  keyOf = (prepared: PreparedRequest, nodes: number): string => canonicalRequest(prepared, nodes, this.#numberOf);

  /** What is known for this key, with the people of this request in its blocks. */
  find(key: string, { learners }: PreparedRequest): { readonly found: NamelessAnswer; readonly ids: Ids } | undefined {
    this.#asked++;
    const known = this.#kept.get(key);
    if (!known) return undefined;
    this.#known++;
    this.#kept.delete(key);
    this.#kept.set(key, known);
    const byProfile = [...Map.groupBy(learners, ({ profile }) => profile).values()];
    const ids = known.profiles.map((some) => some.flatMap((one) => (byProfile[one] ?? []).map(({ id }) => id)));
    const { model } = known.found;
    const blocks = model.blocks.map((block, index) => ({ ...block, id: ids[index]?.join(' ') || block.id }));
    return { found: { ...known.found, model: { ...model, blocks } }, ids };
  }

  keep(key: string, found: NamelessAnswer, { learners }: PreparedRequest, people: RequestModel['people']): void {
    const profiles = new Map([...Map.groupBy(learners, ({ profile }) => profile).keys()].map((one, at) => [one, at]));
    const profileOf = new Map(learners.map(({ id, profile }) => [id, profiles.get(profile) as number]));
    this.#kept.set(key, {
      found,
      profiles: people.map(({ ids }) => [...new Set(ids.map((id) => profileOf.get(id) as number))]),
    });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#limit) break;
      this.#kept.delete(oldest);
    }
  }

  #numberOf = (one: object): number => {
    const known = this.#numbers.get(one) ?? this.#next++;
    this.#numbers.set(one, known);
    return known;
  };
}

/** By block, the people of a request. */
type Ids = readonly (readonly string[])[];
