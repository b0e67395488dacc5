import type { Item } from '../../domain/catalogue/item.ts';
import { type Language, textIn } from '../../domain/catalogue/text.ts';
import { verifications } from '../../domain/catalogue/verification.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Day } from '../../domain/time/day.ts';
import { contentsOfCell, type NamesOfProgramme } from './column-contents.ts';
import { itemsMistyped } from './items-mistyped.ts';
import type { MappedSheet, SheetReading } from './mapped-sheet.ts';
import type { SheetAffiliation, SheetCounts, SheetCredential, SheetPerson } from './people-in-sheet.ts';
import { rowProblem, type SheetRow } from './sheet.ts';
import { affiliationInCell } from './sheet-affiliations.ts';
import type { SheetField } from './sheet-columns.ts';
import { dayInCell } from './sheet-days.ts';
import { resultInCell } from './sheet-results.ts';

export interface PeopleRead {
  readonly people: readonly SheetPerson[];
  readonly counts: SheetCounts;
  /** Everything that is wrong, row by row: with any of it nothing is taken over. */
  readonly problems: readonly Problem[];
}

export interface ItemsOfProgramme extends NamesOfProgramme {
  /** For the nearest one, where none is meant. */
  readonly items: ReadonlyMap<string, Item>;
}

/**
 * The people of a sheet with what they hold: the rows of each, told by its id or its mail address, are joined. What is wrong
 * is collected row by row: `sheet-who-missing`, `sheet-not-a-day`, `sheet-day-ambiguous`, `sheet-unknown-item`,
 * `sheet-not-a-result`, `sheet-unknown-word`, `sheet-item-missing`, `sheet-contradiction`, `sheet-address-of-two`.
 */
export function peopleFromSheet(sheet: MappedSheet, reading: SheetReading, items: ItemsOfProgramme): PeopleRead {
  const joining = new Joining(sheet, reading, items);
  for (const row of sheet.rows) joining.add(row);
  return joining.result();
}

const aboutPerson = [
  'person',
  'email',
  'name',
  'givenName',
  'familyName',
  'affiliation',
  'country',
  'location',
  'joined',
  'left',
] as const satisfies readonly SheetField[];
type AboutPerson = (typeof aboutPerson)[number];
const aboutCredential = ['earned', 'validThrough', 'verification', 'state'] as const satisfies readonly SheetField[];

interface Joined {
  readonly key: string;
  readonly row: number;
  readonly about: Map<AboutPerson, { readonly text: string; readonly row: number }>;
  /** By item and the day on which it was earned. */
  readonly credentials: Map<string, SheetCredential>;
}

class Joining {
  readonly #sheet: MappedSheet;
  readonly #reading: SheetReading;
  readonly #items: ItemsOfProgramme;
  readonly #people = new Map<string, Joined>();
  readonly #ofAddress = new Map<string, Joined>();
  readonly #problems: Problem[] = [];
  readonly #counts = { credentials: 0, notPassed: 0, repeated: 0, leftOut: 0 };

  constructor(sheet: MappedSheet, reading: SheetReading, items: ItemsOfProgramme) {
    this.#sheet = sheet;
    this.#reading = reading;
    this.#items = items;
  }

  add(row: SheetRow): undefined {
    const person = this.#personIn(row);
    for (const field of aboutPerson) this.#tell(person, field, row);
    const result = resultInCell(this.#cell(row, 'result'));
    if (result === 'notPassed') return void this.#counts.notPassed++;
    if (result === undefined) this.#refuse('sheet-not-a-result', row, 'result', this.#looks(row, 'result'));
    this.#addCredential(person, row);
  }

  result(): PeopleRead {
    const people = [...this.#people.values()].map((joined) => this.#whole(joined));
    const known = people.filter(({ code, email }) => code !== undefined || email !== undefined);
    const { rows } = this.#sheet;
    return {
      people,
      counts: { rows: rows.length, people: known.length, ...this.#counts },
      problems: this.#problems,
    };
  }

  #cell = (row: SheetRow, field: SheetField): string => this.#sheet.cell(row, field);

  #refuse(code: string, row: Pick<SheetRow, 'number'>, field: SheetField, values: Problem['values'] = {}): undefined {
    const column = this.#sheet.columns[field];
    const found = 'cells' in row ? this.#cell(row as SheetRow, field) : '';
    this.#problems.push(rowProblem(code, row.number, column, { ...(found !== '' && { found }), ...values }));
  }

  /**
   * Who it is about; a person is known by its id, and by its address where no id is given. Of whom a row says neither is a
   * person by themselves, so that what else is wrong with the row is told at once.
   */
  #personIn(row: SheetRow): Joined {
    const code = this.#cell(row, 'person');
    const address = this.#cell(row, 'email').toLowerCase();
    const known = code === '' ? this.#ofAddress.get(address) : this.#people.get(code);
    const key = code || address || `row ${row.number}`;
    if (code === '' && address === '')
      this.#refuse('sheet-who-missing', row, this.#sheet.columns.person ? 'person' : 'email');
    const person = known ?? { key, row: row.number, about: new Map(), credentials: new Map() };
    this.#people.set(person.key, person);
    if (address !== '') this.#giveAddress(address, person, row);
    return person;
  }

  #giveAddress(address: string, person: Joined, row: SheetRow): void {
    const other = this.#ofAddress.get(address);
    if (other === undefined) this.#ofAddress.set(address, person);
    else if (other !== person)
      this.#refuse('sheet-address-of-two', row, 'email', { person: person.key, other: other.key, row: other.row });
  }

  /** Every row of a person says the same of it, or nothing. */
  #tell(person: Joined, field: AboutPerson, row: SheetRow): void {
    const text = this.#cell(row, field);
    if (text === '') return;
    const earlier = person.about.get(field);
    if (earlier === undefined) {
      person.about.set(field, { text, row: row.number });
    } else if (earlier.text !== text && !(field === 'email' && earlier.text.toLowerCase() === text.toLowerCase()))
      this.#refuse('sheet-contradiction', row, field, { person: person.key, earlier: earlier.text, row: earlier.row });
    if (earlier?.text !== text && (field === 'joined' || field === 'left')) this.#dayIn(row, field);
  }

  #addCredential(person: Joined, row: SheetRow): undefined {
    const written = this.#cell(row, 'item');
    const told = [
      ...(written === '' ? [] : ['item']),
      ...aboutCredential.filter((field) => this.#cell(row, field) !== ''),
    ];
    if (told.length === 0 || (written === '' && this.#sheet.columns.item === undefined)) return;
    const item = this.#items.byName.itemIn(written);
    if (item === undefined && written !== '' && this.#reading.unknownItems === 'leave-out') {
      this.#counts.leftOut++;
      return undefined;
    }
    if (item !== undefined) return this.#keep(person, row, this.#credentialIn(row, item));
    if (written === '') this.#refuse('sheet-item-missing', row, 'item');
    else
      this.#refuse('sheet-unknown-item', row, 'item', {
        name: written,
        ...this.#nearest(written),
        ...this.#looks(row, 'item'),
      });
    // Nothing of a refused sheet is taken over; what else is wrong with the credential is found out with it.
    person.credentials.set(`row ${row.number}`, this.#credentialIn(row, unknownItem));
  }

  #keep(person: Joined, row: SheetRow, credential: SheetCredential): undefined {
    const key = `${credential.item} ${credential.earned ?? this.#cell(row, 'earned')}`;
    const earlier = person.credentials.get(key);
    if (earlier === undefined) {
      person.credentials.set(key, credential);
      this.#counts.credentials++;
    } else if (JSON.stringify({ ...earlier, row: 0 }) === JSON.stringify({ ...credential, row: 0 }))
      this.#counts.repeated++;
    else this.#refuse('sheet-said-otherwise', row, 'item', { person: person.key, row: earlier.row });
  }

  /** Of a whole catalogue only what is mistyped a little is named, with its title: nobody reads a hundred. */
  #nearest(written: string): Problem['values'] {
    const near = itemsMistyped(written, this.#items.items);
    const named = (language: Language) =>
      near.map(({ id, title }) => (title === undefined ? id : `${id} (${textIn(title, language)})`));
    return near.length === 0 ? {} : { meantEn: named('en'), meantDe: named('de') };
  }

  /** Where something else stands in a column than it is taken for, it may be taken for the wrong thing. */
  #looks(row: SheetRow, field: SheetField): Problem['values'] {
    const looksLike = contentsOfCell(this.#cell(row, field), this.#items);
    return looksLike === undefined ? {} : { looksLike };
  }

  #credentialIn(row: SheetRow, item: string): SheetCredential {
    const earned = this.#dayIn(row, 'earned');
    const validThrough = never.test(this.#cell(row, 'validThrough')) ? null : this.#dayIn(row, 'validThrough');
    const verification = this.#wordIn(row, 'verification', verifications);
    const state = this.#wordIn(row, 'state', states);
    const source = this.#cell(row, 'source') || this.#reading.source;
    return {
      row: row.number,
      item,
      ...(earned !== undefined && { earned }),
      ...(validThrough !== undefined && { validThrough }),
      ...(verification !== undefined && { verification }),
      ...(state !== undefined && { state }),
      ...(source && { source }),
    };
  }

  #dayIn(row: SheetRow, field: SheetField): Day | undefined {
    const text = this.#cell(row, field);
    if (text === '') return undefined;
    const found = dayInCell(text, this.#sheet.dates);
    if (found === undefined) return this.#refuse('sheet-not-a-day', row, field, this.#looks(row, field));
    return found === 'ambiguous' ? this.#refuse('sheet-day-ambiguous', row, field) : found;
  }

  #wordIn<Word extends string>(row: SheetRow, field: SheetField, words: readonly Word[]): Word | undefined {
    const text = this.#cell(row, field).toLowerCase();
    if (text === '') return undefined;
    const word = words.find((one) => one === text);
    return word ?? this.#refuse('sheet-unknown-word', row, field, { known: words });
  }

  #whole({ key, row, about, credentials }: Joined): SheetPerson {
    const text = (field: AboutPerson) => about.get(field)?.text;
    const name = text('name') ?? [text('givenName') ?? [], text('familyName') ?? []].flat().join(' ');
    const [code, email] = [text('person'), text('email')];
    return {
      ...{ key, row },
      ...(code !== undefined && { code }),
      ...(email !== undefined && { email }),
      ...(name !== '' && { name }),
      affiliation: this.#affiliationOf(text),
      credentials: [...credentials.values()],
    };
  }

  #affiliationOf(text: (field: AboutPerson) => string | undefined): SheetAffiliation {
    const day = (field: 'joined' | 'left') => {
      const found = dayInCell(text(field) ?? '', this.#sheet.dates);
      return found === 'ambiguous' ? undefined : found;
    };
    const [type, country, location] = [text('affiliation'), text('country'), text('location')];
    const [joined, left] = [day('joined'), day('left')];
    return {
      ...(type !== undefined && { type: affiliationInCell(type) }),
      ...(country !== undefined && { country }),
      ...(location !== undefined && { location }),
      ...(joined !== undefined && { joined }),
      ...(left !== undefined && { left }),
    };
  }
}

/** Stands for an exam of which only the text of the sheet is known. */
const unknownItem = 'unknown';
/** What stands where a day would, of something that does not expire. */
const never = /^(never|nie|unlimited|unbegrenzt|unbefristet|does not expire|kein ablauf)$/i;
const states = ['confirmed', 'provisional', 'disputed'] as const;
