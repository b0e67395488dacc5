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
const names: Readonly<Record<SheetField, string>> = {
  person:
    'person id personid externalid employeeid employeenumber staffid staffnumber personnelnumber candidateid candidatenumber testid mcpid mcid userid kennung kürzel personalnummer mitarbeiternummer mitarbeiterid kandidatennummer',
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

/** Which of the columns most likely tells what; each is taken once, and what none tells is left out. */
export function suggestedColumns(columns: readonly string[]): ColumnMapping {
  const plain = columns.map(plainName);
  const taken = new Set<number>();
  const found = sheetFields.flatMap((field) => {
    const index = names[field]
      .split(' ')
      .map((name) => plain.findIndex((column, place) => column === plainName(name) && !taken.has(place)))
      .find((place) => place >= 0);
    if (index === undefined) return [];
    taken.add(index);
    return [[field, columns[index] as string] as const];
  });
  return Object.fromEntries(found);
}

/** Columns are the same to their reader whatever blanks, marks and capitals they are written with. */
export const plainName = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
