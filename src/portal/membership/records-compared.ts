import type { RecordCompared, SamePersonForeseen } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { samePersonWords } from '../../wording/portal/same-person-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { type AffiliationsKnown, affiliationTold } from './affiliation-told.ts';

/** One thing that is known of two records, and what of it the one person has. */
export interface ComparedRow {
  readonly key: string;
  readonly what: string;
  readonly stays: readonly string[];
  readonly goes: readonly string[];
  readonly one: readonly string[];
}

type Held = RecordCompared['credentials'][number];

/** Two records side by side, row by row: who it is, as what they belong to the partner, and each credential of either. */
export function recordsCompared(
  { stays, goes, one }: SamePersonForeseen['compared'],
  known: AffiliationsKnown,
  language: Language,
): readonly ComparedRow[] {
  const words = samePersonWords[language];
  const people = peopleWords[language];
  const affiliations = (list: RecordCompared['affiliations']) =>
    list.map((each) => affiliationTold(each, known, language));
  const both = stays.email !== undefined && goes.email !== undefined && stays.email !== goes.email;
  return [
    { key: 'name', what: people.fullName, stays: said(stays.name), goes: said(goes.name), one: said(one.name) },
    {
      key: 'mail',
      what: people.mail,
      stays: said(stays.email),
      goes: said(goes.email),
      one: both ? [words.mails(stays.email ?? '', goes.email ?? '')] : said(one.email),
    },
    {
      key: 'code',
      what: people.code,
      stays: [stays.person],
      goes: [goes.person],
      one: [words.codes(stays.person, goes.person)],
    },
    {
      key: 'affiliations',
      what: people.affiliation,
      stays: affiliations(stays.affiliations),
      goes: affiliations(goes.affiliations),
      one: affiliations(one.affiliations),
    },
    ...credentialRows(stays.credentials, goes.credentials, language),
  ];
}

const said = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

const statedIn = ({ credential }: Held): Exclude<Held['credential'], string> =>
  typeof credential === 'string' ? { item: credential } : credential;

function credentialRows(stays: readonly Held[], goes: readonly Held[], language: Language): readonly ComparedRow[] {
  const words = personWords[language];
  const keyOf = (held: Held) => `${statedIn(held).item} ${statedIn(held).earned ?? ''}`;
  const proofOf = (held: Held) => {
    const { verification, state } = statedIn(held);
    return [
      words.verifications[verification ?? 'verified'] ?? verification,
      state !== undefined && state !== 'confirmed' && (words.states[state] ?? state),
    ]
      .filter(Boolean)
      .join(', ');
  };
  const all = Map.groupBy([...stays, ...goes], keyOf);
  return [...all.entries()].sort().map(([key, held]): ComparedRow => {
    const [{ item, earned }] = held.map(statedIn) as [ReturnType<typeof statedIn>];
    const goesOn = held.filter((one) => one.goesOn).map(proofOf);
    const isDuplicate = goesOn.length < held.length;
    return {
      key,
      what: `${item}, ${earned === undefined ? words.longAgo : words.earned(dayInWords(dayOf(earned), language))}`,
      stays: stays.filter((one) => keyOf(one) === key).map(proofOf),
      goes: goes.filter((one) => keyOf(one) === key).map(proofOf),
      one: isDuplicate ? [...goesOn, samePersonWords[language].duplicate] : goesOn,
    };
  });
}
