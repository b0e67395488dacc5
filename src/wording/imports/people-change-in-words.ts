import type { WrittenPartnerFile } from '../../domain/membership/written/partner-file.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { peopleChangeWords } from './people-change-words.ts';

type Person = NonNullable<WrittenPartnerFile['people']>[number];
type Credential = Exclude<NonNullable<Person['credentials']>[number], string>;
type Affiliation = Extract<NonNullable<Person['affiliation']>, readonly unknown[]>[number];

interface PersonData {
  readonly code: string;
  readonly name: string | null;
  readonly email: string | null;
}

/** One thing that a sheet changes of a partner's people: what will be so, and what was so before. */
export type PeopleChangeTold =
  | { readonly kind: 'person-added'; readonly after: PersonData }
  | { readonly kind: 'person-changed'; readonly before: PersonData; readonly after: PersonData }
  | { readonly kind: 'person-returned' }
  | { readonly kind: 'affiliation'; readonly before?: Affiliation; readonly after: Affiliation }
  | { readonly kind: 'credential'; readonly before?: Credential; readonly after: Credential };

/** What becomes of the person, in a sentence without its name: "70-480, earned on 3 March 2017, claimed". */
export function peopleChangeInWords(change: PeopleChangeTold, voice: Voice): string {
  const words = peopleChangeWords[voice.language];
  switch (change.kind) {
    case 'person-added': {
      const { code, name, email } = change.after;
      return words.added([name ?? code, ...(email === null ? [] : [email])].join(', '));
    }
    case 'person-changed': {
      const { before, after } = change;
      const or = (text: string | null) => text ?? words.nothing;
      return [
        ...(before.name === after.name ? [] : [words.nameChanged(or(before.name), or(after.name))]),
        ...(before.email === after.email ? [] : [words.addressChanged(or(before.email), or(after.email))]),
      ].join('. ');
    }
    case 'person-returned':
      return words.returned;
    case 'affiliation':
      return corrected(affiliationInWords, change, voice);
    case 'credential':
      return corrected(credentialInWords, change, voice);
    default:
      return change satisfies never;
  }
}

function corrected<Written>(
  inWords: (written: Written, voice: Voice) => string,
  { before, after }: { readonly before?: Written; readonly after: Written },
  voice: Voice,
): string {
  const now = inWords(after, voice);
  return before === undefined ? now : peopleChangeWords[voice.language].corrects(now, inWords(before, voice));
}

function credentialInWords(
  { item, earned, validThrough, verification, state, source }: Credential,
  voice: Voice,
): string {
  const words = peopleChangeWords[voice.language];
  const day = (text: string) => dayInWords(text as Day, voice.language);
  return [
    voice.itemInList(item),
    ...(earned === undefined ? [] : [words.earned(day(earned))]),
    ...(validThrough === null ? [words.neverExpires] : validThrough ? [words.validThrough(day(validThrough))] : []),
    ...(verification === undefined ? [] : [words.proved[verification]]),
    ...(state === 'provisional' || state === 'disputed' ? [words.states[state]] : []),
    ...(source === undefined ? [] : [words.source(source)]),
  ].join(', ');
}

function affiliationInWords({ type, from, to, country, location }: Affiliation, { language }: Voice): string {
  const words = peopleChangeWords[language];
  const day = (text: string) => dayInWords(text as Day, language);
  const place = [location ?? [], country ?? []].flat().join(', ');
  return [
    words.belongs,
    ...(type === undefined ? [] : [words.as(type)]),
    ...(from === undefined ? [] : [words.from(day(from))]),
    ...(to === undefined ? [] : [words.until(day(to))]),
    ...(place === '' ? [] : [words.at(place)]),
  ].join(' ');
}
