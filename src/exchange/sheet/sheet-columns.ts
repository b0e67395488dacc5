import type { ColumnContents } from './column-contents.ts';
import { plainName } from './plain-name.ts';

/** What a column of a sheet can tell: of a person, of its time at the company, of a credential. */
export const sheetFields = [
  'person',
  'name',
  'givenName',
  'familyName',
  'email',
  'affiliation',
  'country',
  'location',
  'joined',
  'left',
  'item',
  'earned',
  'validThrough',
  'result',
  'verification',
  'state',
  'source',
] as const;
export type SheetField = (typeof sheetFields)[number];

/** Which column tells what, by its name in the first line. */
export type ColumnMapping = Readonly<Partial<Record<SheetField, string>>>;

/**
 * What others call these columns, in English and German, and what exam providers call them in their transcripts: the
 * better names first. Written without blanks, marks and capitals.
 */
const called: Readonly<Record<SheetField, string>> = {
  person:
    'person id personid externalid employeeid employeenumber employeeno employeenr employeecode staffid staffnumber staffno staffnr staffcode staff personnelnumber personnelno personnelnr personnelid payrollnumber payrollno workerid workernumber candidateid candidatenumber candidateno testid mcpid mcid userid kennung kürzel personalnummer personalnr persnr personalid mitarbeiternummer mitarbeiternr mitarbeiterid kandidatennummer kandidatennr',
  name: 'name fullname candidatename candidate employee employeename vollständigername mitarbeiter kandidat teilnehmer',
  givenName: 'givenname firstname forename vorname',
  familyName: 'familyname lastname surname nachname familienname',
  email: 'email mail emailaddress mailaddress candidateemail emailadresse mailadresse',
  affiliation:
    'affiliation affiliationtype belongsas employment employmenttype zugehörigkeit gehörtdazuals beschäftigung',
  country: 'country land',
  location: 'location site office standort niederlassung',
  joined: 'joined joinedon from firstday startdate hiredate eintritt eintrittsdatum erstertag',
  left: 'left lefton to enddate leavedate lastday austritt austrittsdatum letztertag',
  item: 'item credential examnumber examcode examid exam examname examtitle certification assessment prüfungsnummer prüfung nachweis zertifizierung zertifikat',
  earned:
    'earned earnedon datepassed passedon examdate datecompleted completiondate achieveddate issuedate issued date erworben erworbenam bestandenam prüfungsdatum datum',
  validThrough: 'validthrough validuntil expirationdate expirydate expires expireson expiry gültigbis ablaufdatum',
  result: 'result examresult passfail passedornot grade status passed ergebnis bestanden bestandenodernicht',
  verification: 'verification nachweisart prüfstand',
  state: 'state zustand',
  source: 'source provider testprovider quelle anbieter',
};

/** What a column of this title cannot hold: where it does, its title means something else. */
const doubtful: Readonly<Record<SheetField, readonly ColumnContents[]>> = {
  person: ['days', 'exams', 'results', 'affiliations'],
  name: ['addresses', 'days', 'exams', 'results', 'affiliations'],
  givenName: ['addresses', 'days'],
  familyName: ['addresses', 'days'],
  email: ['days', 'exams', 'results', 'yes-or-no', 'affiliations'],
  affiliation: ['days'],
  country: ['days'],
  location: ['days'],
  joined: ['addresses', 'exams', 'results', 'yes-or-no', 'affiliations'],
  left: ['addresses', 'exams', 'results', 'yes-or-no', 'affiliations'],
  item: ['addresses', 'days', 'results', 'yes-or-no', 'affiliations'],
  earned: ['addresses', 'exams', 'results', 'yes-or-no', 'affiliations'],
  validThrough: ['addresses', 'exams', 'results', 'yes-or-no', 'affiliations'],
  result: ['addresses', 'days', 'exams', 'affiliations'],
  verification: ['days'],
  state: ['days'],
  source: ['days'],
};

/** What is told by a column of which only its cells say it. */
const toldBy: Readonly<Record<ColumnContents, SheetField>> = {
  addresses: 'email',
  days: 'earned',
  results: 'result',
  'yes-or-no': 'result',
  exams: 'item',
  affiliations: 'affiliation',
};

/** Titles that mean something only where the cells say it as well: a "Type" may be one of anything. */
const vague: Readonly<Partial<Record<SheetField, readonly string[]>>> = {
  affiliation: ['type', 'kind', 'art', 'typ', 'employeetype', 'stafftype', 'contracttype', 'mitarbeiterart'],
};

/** Days that everybody has, and that are nobody's exam. */
const ofBirth = /birth|geburt|geboren/;

/** A column that is taken for something by what its cells hold. */
export interface ColumnGuess {
  readonly field: SheetField;
  readonly column: string;
  readonly holds: ColumnContents;
}

/** Which column most likely tells what, and which of them that is said of by their cells and not by their titles. */
export interface SuggestedColumns {
  readonly columns: ColumnMapping;
  readonly guesses: readonly ColumnGuess[];
}

/**
 * Which of the columns most likely tells what; each is taken once, and what none tells is left out. A title goes first, as
 * long as the cells do not speak against it ("Passed" with days in it). What no title tells then is looked for in the cells,
 * and taken only where one column can be meant; a yes or no needs a title about exams beside it, as it may answer anything.
 *
 * @param holds what the cells of each column hold
 */
export function suggestedColumns(
  columns: readonly string[],
  holds: readonly (ColumnContents | undefined)[],
): SuggestedColumns {
  const plain = columns.map(plainName);
  const isDoubtful = (field: SheetField, place: number) => {
    const held = holds[place];
    return held !== undefined && doubtful[field].includes(held);
  };
  const taken = new Map<number, SheetField>();
  const isSaid = (field: SheetField, place: number) => {
    const held = holds[place];
    return held !== undefined && toldBy[held] === field;
  };
  for (const field of sheetFields) {
    const found = [
      ...titles[field].map((title) =>
        plain.findIndex((one, place) => one === title && !taken.has(place) && !isDoubtful(field, place)),
      ),
      ...(vague[field] ?? []).map((title) =>
        plain.findIndex((one, place) => one === title && !taken.has(place) && isSaid(field, place)),
      ),
    ].find((place) => place >= 0);
    if (found !== undefined) taken.set(found, field);
  }
  const guesses: ColumnGuess[] = [];
  for (const [place, field] of guessed(plain, holds, taken)) {
    taken.set(place, field);
    guesses.push({ field, column: columns[place] as string, holds: holds[place] as ColumnContents });
  }
  const mapping = sheetFields.flatMap((field) =>
    [...taken].flatMap(([place, told]) => (told === field ? [[field, columns[place] as string] as const] : [])),
  );
  return { columns: Object.fromEntries(mapping), guesses };
}

function guessed(
  plain: readonly string[],
  holds: readonly (ColumnContents | undefined)[],
  taken: ReadonlyMap<number, SheetField>,
): readonly (readonly [number, SheetField])[] {
  const told = new Set(taken.values());
  const free = holds.flatMap((held, place) => {
    const title = plain[place] ?? '';
    if (held === undefined || taken.has(place) || title === '' || ofBirth.test(title)) return [];
    const meant = sheetFields.filter((field) => titles[field].includes(title));
    // A second column of a meaning that is taken already ("Exam Title" beside "Exam Number") tells nothing else.
    if (meant.some((field) => !doubtful[field].includes(held))) return [];
    return [{ place, field: toldBy[held], isOtherwiseTitled: meant.length > 0, isVague: held === 'yes-or-no' }];
  });
  return [...Map.groupBy(free, ({ field }) => field)].flatMap(([field, all]) => {
    const titled = all.filter(({ isOtherwiseTitled }) => isOtherwiseTitled);
    const [only, ...others] = titled.length > 0 ? titled : all.filter(({ isVague }) => !isVague);
    return told.has(field) || only === undefined || others.length > 0 ? [] : [[only.place, field] as const];
  });
}

const titles = Object.fromEntries(
  sheetFields.map((field) => [field, called[field].split(' ').map(plainName)]),
) as unknown as Readonly<Record<SheetField, readonly string[]>>;
