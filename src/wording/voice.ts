import type { Item } from '../domain/catalogue/item.ts';
import type { Programme } from '../domain/catalogue/programme.ts';
import { type Language, type Text, textIn } from '../domain/catalogue/text.ts';
import type { Claim, Facts } from '../domain/membership/facts.ts';
import { levelsOffered } from '../domain/standing/evaluate.ts';
import { grantOrigin } from './grant-origin.ts';

/**
 * In which language, and with whose names, sentences are written. One voice is made for one report: it tells the title
 * of an exam and the id of a person where they are first named, and not again.
 */
export interface Voice {
  readonly language: Language;
  readonly programme: Programme;
  say(text: Text): string;
  /** The vendor's number with its title, later the number alone; items with an invented id have their title only. */
  item(id: string): string;
  /** The vendor's number without its title: for lists, where titles would hide what is asked. */
  itemInList(id: string): string;
  person(id: string): string;
  competency(id: string): string;
  level(id: string): string;
  /** A level of a competency as people name it: "Gold Data Platform". A competency of one level is named alone. */
  award(claim: Claim): string;
  /** A competency, or one of the programme's other statuses, at a level where one is named. */
  status(id: string, level?: string): string;
  /** What people call an attribute of the partner or a classification, and one of its values. */
  attribute(id: string): string;
  value(attribute: string, value: string): string;
  metric(id: string): string;
  /** Of a single one where that is what is counted, and the programme says it. */
  unit(metric: string, isOne?: boolean): string | undefined;
  records(id: string): string;
  evidence(id: string): string;
  role(id: string): string;
}

/** Of facts, what people are called. */
export interface PeopleNamed {
  readonly people: readonly Pick<Facts['people'][number], 'id' | 'name'>[];
}

export function voiceOf(programme: Programme, language: Language, facts?: PeopleNamed): Voice {
  const say = (text: Text) => textIn(text, language);
  const titled = (declared: ReadonlyMap<string, { readonly title?: Text }>, id: string) => {
    const title = declared.get(id)?.title;
    return title ? say(title) : id;
  };
  const competency = (id: string) => {
    const known = programme.competencies.get(id);
    return known ? say(known.name) : id;
  };
  const level = (id: string) => {
    const known = programme.levels.find((one) => one.id === id);
    return known ? say(known.name) : id;
  };
  const award = (claim: Claim) => {
    const known = programme.competencies.get(claim.competency);
    if (known && levelsOffered(programme, known).length === 1) return competency(claim.competency);
    return atLevel(competency(claim.competency), level(claim.level), language);
  };
  return {
    language,
    programme,
    say,
    item: itemNames(programme, say),
    itemInList: (id) => {
      const item = programme.items.get(id);
      return item?.title && !isNumbered(item) ? say(item.title) : id;
    },
    person: personNames(facts?.people ?? [], language),
    competency,
    level,
    award,
    status: (id, at) => {
      if (at !== undefined && programme.competencies.has(id)) return award({ competency: id, level: at });
      const name = programme.competencies.has(id) ? competency(id) : titled(programme.statuses, id);
      return at === undefined ? name : atLevel(name, level(at), language);
    },
    attribute: (id) => titled(programme.attributeTitles, id),
    value: (attribute, value) => {
      const title = programme.attributeTitles.get(attribute)?.values.get(value);
      return title ? say(title) : value;
    },
    metric: (id) => titled(programme.metrics, id),
    unit: (id, isOne = false) => {
      const metric = programme.metrics.get(id);
      const unit = isOne ? (metric?.unitOne ?? metric?.unit) : metric?.unit;
      return unit && say(unit);
    },
    records: (id) => titled(programme.records, id),
    evidence: (id) => titled(programme.evidence, id),
    role: (id) => titled(programme.roles, id),
  };
}

const atLevel = (name: string, level: string, language: Language) =>
  language === 'de' ? `${name} ${level}` : `${level} ${name}`;

function itemNames(programme: Programme, say: (text: Text) => string): (id: string) => string {
  const told = new Set<string>();
  return (id) => {
    const item = programme.items.get(id);
    if (!item?.title || told.has(id)) return item?.title && !isNumbered(item) ? say(item.title) : id;
    told.add(id);
    return isNumbered(item) ? `${id} (${say(item.title)})` : say(item.title);
  };
}

/** Vendors number their exams (70-480, AZ-104, MB2-709); an id that a pack invented has no meaning to its readers. */
export const isNumbered = ({ id, kind }: Item) => kind === 'exam' || /^[A-Z0-9]/.test(id);

function personNames(people: PeopleNamed['people'], language: Language): (id: string) => string {
  const named = new Map(
    people.flatMap((person) => (person.name === undefined ? [] : [[person.id, person.name] as const])),
  );
  const often = new Set([...named.values()].filter((name, index, all) => all.indexOf(name) !== index));
  const told = new Set<string>();
  return (id) => {
    const name = named.get(id);
    if (name === undefined) return grantOrigin(id, language) ?? id;
    if ((told.has(id) || isMadeHere(id)) && !often.has(name)) return name;
    told.add(id);
    return `${name} (${id})`;
  };
}

/** Where nobody gave an id, Assay made one, which tells a reader nothing. */
const isMadeHere = (id: string): boolean => /^p-[0-9a-f]{12}$/.test(id);
