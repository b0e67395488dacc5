import { unlistedLocation } from '../../domain/membership/unlisted-location.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { SheetPerson } from '../../exchange/sheet/people-in-sheet.ts';
import { rowProblem } from '../../exchange/sheet/sheet.ts';
import type { ColumnMapping, SheetField } from '../../exchange/sheet/sheet-columns.ts';
import type { AddedRow } from '../../store/membership/partner-difference.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import { newId } from '../../store/new-id.ts';
import { type AffiliationStated, changedAffiliations, firstAffiliation } from './changed-affiliation.ts';
import { comparedCredential } from './changed-credential.ts';
import type { KnownPeople, KnownPerson } from './known-people.ts';
import { type LikeName, likeNames } from './like-names.ts';
import type { PeopleChange, PersonData } from './people-change.ts';

export interface PeopleToMerge {
  readonly people: readonly SheetPerson[];
  readonly known: KnownPeople;
  /** Whom of the partner's people somebody in the sheet is, as a person has answered: code by key. */
  readonly same: Readonly<Record<string, string>>;
  /** Where the partner is. */
  readonly locations: PartnerRows['locations'];
  /** For the places of problems. */
  readonly columns: ColumnMapping;
  /** It is the programme's office that hands the sheet in. */
  readonly isDecider: boolean;
  readonly today: Day;
  readonly now: Instant;
}

export interface PeopleMerged {
  readonly changes: readonly PeopleChange[];
  readonly problems: readonly Problem[];
  readonly alike: readonly LikeName[];
  /** Credentials that were there already, and those that a wallet has otherwise and only its person changes. */
  readonly unchanged: number;
  readonly ofWallets: number;
}

/**
 * What a sheet changes of a partner's people. It adds and corrects, and takes nothing away: who is not in it stays. People are
 * known by their code, then by their mail address; a name alone never makes two of them one. Sent again, it changes nothing.
 */
export function mergePeople(asked: PeopleToMerge): PeopleMerged {
  const merging = new Merging(asked);
  // Whoever is named by its own code tells of itself before another code of the same person does.
  const isByOther = ({ code }: SheetPerson) => code !== undefined && asked.known.byCode(code)?.code !== code;
  for (const person of asked.people.filter((one) => !isByOther(one))) merging.add(person);
  for (const person of asked.people.filter(isByOther)) merging.add(person);
  return merging.result();
}

const nothingKnown = { credentials: [], saidBefore: { affiliations: [], credentials: [] } };

/** Is it named by a code or an address of another record that was made one with it? */
const isKnownAlsoAs = ({ alsoKnownAs }: KnownPerson, { code, email }: SheetPerson): boolean =>
  alsoKnownAs.some(
    (one) => one.code === code || (email !== undefined && one.email?.toLowerCase() === email.toLowerCase()),
  );

class Merging {
  readonly #asked: PeopleToMerge;
  readonly #changes: PeopleChange[] = [];
  readonly #problems: Problem[] = [];
  readonly #fresh: SheetPerson[] = [];
  readonly #met = new Map<string, SheetPerson>();
  #unchanged = 0;
  #ofWallets = 0;

  constructor(asked: PeopleToMerge) {
    this.#asked = asked;
  }

  add(person: SheetPerson): undefined {
    const known = this.#knownAs(person);
    if (!known) return this.#addNew(person);
    const earlier = this.#met.get(known.id);
    if (earlier && isKnownAlsoAs(known, person)) return this.#addMore(person, known, earlier);
    if (earlier)
      return this.#refuse('sheet-person-twice', person.row, 'person', { person: known.code, row: earlier.row });
    this.#met.set(known.id, person);
    if (known.isRemoved) this.#change({ kind: 'person-returned', row: person.row, person: known.id, content: {} });
    this.#changeData(person, known);
    const isBack = known.isRemoved && known.affiliations.length === 0;
    const affiliations = isBack
      ? [firstAffiliation(person.affiliation)]
      : changedAffiliations(person.affiliation, known.affiliations, known.saidBefore.affiliations);
    if (affiliations) this.#state(affiliations, person.row, known.id, known.affiliations);
    else this.#refuse('sheet-several-affiliations', person.row, 'affiliation', { person: known.code });
    this.#addCredentials(person, known.id, known);
  }

  /**
   * Two codes of one person stand in the sheet, as wherever it comes from they are two: the first row says who it is and since
   * when, and both what it holds.
   */
  #addMore(person: SheetPerson, known: KnownPerson, earlier: SheetPerson): undefined {
    const isNew = ({ item, earned }: SheetPerson['credentials'][number]) =>
      !earlier.credentials.some((one) => one.item === item && one.earned === earned);
    this.#addCredentials({ ...person, credentials: person.credentials.filter(isNew) }, known.id, known);
  }

  result(): PeopleMerged {
    return {
      changes: this.#changes,
      problems: this.#problems,
      alike: likeNames(this.#fresh, this.#asked.known, new Set(this.#met.keys())),
      unchanged: this.#unchanged,
      ofWallets: this.#ofWallets,
    };
  }

  #knownAs({ key, code, email, row }: SheetPerson): KnownPerson | undefined {
    const { known, same } = this.#asked;
    const answered = same[key];
    if (answered !== undefined) {
      const person = known.byCode(answered);
      if (!person) this.#refuse('sheet-same-as-nobody', row, 'person', { found: answered });
      return person;
    }
    const byCode = code === undefined ? undefined : known.byCode(code);
    return byCode ?? (email === undefined ? undefined : known.byAddress(email));
  }

  #addNew(person: SheetPerson): undefined {
    const { row, name = null, email = null } = person;
    const id = this.#newId();
    const code = person.code ?? `p-${id.slice(-12)}`;
    this.#fresh.push(person);
    this.#change({ kind: 'person-added', row, person: id, content: { code, name, email } });
    this.#state([firstAffiliation(person.affiliation)], row, id);
    this.#addCredentials(person, id, nothingKnown);
  }

  /** A name or an address that is new takes the place of the old one; whose was taken out on request gets none again. */
  #changeData({ row, name, email }: SheetPerson, { id, isErased, alsoKnownAs, ...known }: KnownPerson): void {
    const before: PersonData = { code: known.code, name: known.name, email: known.email };
    const isKnown = (address: string) =>
      [before, ...alsoKnownAs].some((one) => one.email?.toLowerCase() === address.toLowerCase());
    const isNewName = name !== undefined && !alsoKnownAs.some((one) => one.name === name);
    const isNewAddress = email !== undefined && !isKnown(email);
    const after = { ...before, ...(isNewName && { name }), ...(isNewAddress && { email }) };
    if (!isErased && (after.name !== before.name || after.email !== before.email))
      this.#change({ kind: 'person-changed', row, person: id, content: { before, after } });
  }

  #addCredentials(
    { credentials }: SheetPerson,
    id: string,
    kept: Pick<KnownPerson, 'credentials' | 'saidBefore'>,
  ): void {
    const { isDecider, today } = this.#asked;
    for (const credential of credentials) {
      const { row, earned } = credential;
      if (earned !== undefined && earned > today)
        this.#refuse('sheet-day-to-come', row, 'earned', { found: earned, today });
      const compared = comparedCredential(credential, kept, isDecider);
      if (compared.kind === 'same') this.#unchanged++;
      else if (compared.kind === 'of-wallet') this.#ofWallets++;
      else if (compared.kind === 'not-own-to-verify')
        this.#refuse('not-own-to-verify', row, 'verification', { found: compared.found });
      else this.#change({ kind: 'credential', row, person: id, ...this.#statement(compared, id) });
    }
  }

  #state(
    affiliations: readonly AffiliationStated[],
    row: number,
    id: string,
    kept: KnownPerson['affiliations'] = [],
  ): void {
    for (const { content, ends } of affiliations)
      this.#checkLocation(content, row, kept.find((one) => one.id === ends)?.location);
    for (const one of affiliations) this.#change({ kind: 'affiliation', row, person: id, ...this.#statement(one, id) });
  }

  /** What was said of it before is not asked again. */
  #checkLocation(content: AffiliationStated['content'], row: number, before: string | null | undefined): void {
    const { location, valid_from: from, valid_to: to } = content;
    const unlisted = location === before ? undefined : unlistedLocation({ location, from, to }, this.#asked.locations);
    if (unlisted) this.#refuse(unlisted.code, row, 'location', unlisted.values);
  }

  #statement({ content, ends }: { readonly content: object; readonly ends?: string }, person: string) {
    const id = this.#newId();
    const row: AddedRow = {
      ...{ id, person_id: person, ...content, known_from: this.#asked.now, known_to: endOfTime },
      ...(ends !== undefined && { corrects: ends }),
    };
    return { content: row, ...(ends !== undefined && { ends }) };
  }

  #newId = () => newId(Date.parse(this.#asked.now));

  #change(change: PeopleChange): void {
    this.#changes.push(change);
  }

  #refuse(code: string, row: number, field: SheetField, values: Problem['values']): undefined {
    this.#problems.push(rowProblem(code, row, this.#asked.columns[field], values));
  }
}
