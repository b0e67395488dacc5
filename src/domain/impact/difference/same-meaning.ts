import { canonicalForm } from '../../catalogue/canonical-form.ts';
import { itemsBehind } from '../../catalogue/items-behind.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { remembered } from '../../credentials/remembered.ts';
import { inOneWorld, type Worlds } from './worlds.ts';

const forms = new WeakMap<object, string>();

/** The canonical form of a clause or amount, worked out once. */
export const formOf = (rule: object): string => remembered(forms, rule, () => canonicalForm(rule));

/** Whether two clauses or amounts mean the same for every partner: the same rule, over names that mean the same. */
export const sameMeaning = (given: object, goal: object, worlds: Worlds): boolean =>
  (given === goal || formOf(given) === formOf(goal)) && (inOneWorld(worlds) || sameNames(given, worlds));

/** Keys under which a rule names something whose meaning stands elsewhere in the programme. */
const naming: Readonly<Record<string, (name: string, programme: Programme) => unknown>> = {
  item: itemMeaning,
  items: itemMeaning,
  attribute: attributeMeaning,
  question: questionMeaning,
  status: statusMeaning,
  statuses: statusMeaning,
  competency: textsMeaning,
};

function sameNames(rule: object, { given, goal }: Worlds): boolean {
  if (given.verification !== goal.verification) return false;
  return namesIn(rule).every(
    ([key, name]) => canonicalForm(naming[key]?.(name, given)) === canonicalForm(naming[key]?.(name, goal)),
  );
}

/** Every name in a rule with the key under which it stands. */
function namesIn(value: unknown, key = ''): readonly (readonly [key: string, name: string])[] {
  if (typeof value === 'string') return key in naming ? [[key, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (value instanceof Map) return [...value.values()].flatMap((inner) => namesIn(inner));
  if (Array.isArray(value)) return value.flatMap((inner) => namesIn(inner, key));
  return Object.entries(value).flatMap(([name, inner]) => namesIn(inner, name));
}

/** What decides whether a credential counts for an item: its own, and all that may stand in for it. */
function itemMeaning(name: string, programme: Programme): unknown {
  return [...itemsBehind([name], programme)].sort().map((id) => {
    const item = programme.items.get(id);
    return [id, item && [item.retirement, item.paths, item.equivalent, item.validity]];
  });
}

function attributeMeaning(name: string, programme: Programme): unknown {
  const classification = programme.classifications.get(name);
  if (!classification) return programme.attributes.get(name);
  return [classification, namesIn(classification.cases).map(([key, inner]) => naming[key]?.(inner, programme))];
}

function questionMeaning(name: string, programme: Programme): unknown {
  const question = programme.questions.get(name);
  return question && [[...question.readings.keys()].sort(), question.rulings];
}

function statusMeaning(name: string, programme: Programme): unknown {
  const family = programme.statuses.get(name)?.family ?? programme.competencies.get(name)?.family;
  return [family, programme.levels.map((level) => level.id)];
}

function textsMeaning(name: string, programme: Programme): unknown {
  const versions = programme.competencies.get(name)?.versions ?? [];
  // A text that names another in turn is told apart by its hash alone: whoever changes the inner one, changes that one.
  return versions.map((version) => [
    version.hash,
    version.effective,
    version.until,
    version.announced,
    [...version.levels.values()]
      .flatMap((clause) => namesIn(clause))
      .filter(([key]) => key !== 'competency')
      .map(([key, inner]) => naming[key]?.(inner, programme)),
  ]);
}
