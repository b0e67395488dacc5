import { describe, expect, test } from 'vitest';
import { aProgramme } from '../../../test/builders/a-programme.ts';
import { mappedSheet, type SheetReading } from './mapped-sheet.ts';
import { peopleFromSheet } from './people-from-sheet.ts';
import { suggestedColumns } from './sheet-columns.ts';
import { sheetFromBytes } from './sheet-from-bytes.ts';
import { itemsByName } from './sheet-items.ts';

const { items } = aProgramme({
  exams: {
    '70-480': { title: 'Programming in HTML5' },
    'MB2-709': { title: { en: 'Marketing', de: 'Vertrieb' } },
  },
});

const affiliations = ['employee', 'contractor', 'on-leave'];

async function peopleIn(text: string, reading: SheetReading = {}) {
  const sheet = await sheetFromBytes(new TextEncoder().encode(text));
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  const byName = itemsByName(items.values());
  const mapped = mappedSheet(sheet.value, reading, { byName, affiliations });
  if (!mapped.ok) return { people: [], problems: mapped.problems.map(({ code }) => [code]), counts: undefined };
  const { problems, ...read } = peopleFromSheet(mapped.value, reading, {
    ...{ byName, items, affiliations },
  });
  return { ...read, problems: problems.map(({ code, path }) => [code, ...path]) };
}

describe('Columns are understood as exam providers and people call them:', () => {
  test.each([
    [
      ['Candidate ID', 'First Name', 'Last Name', 'Exam Number', 'Exam Title', 'Exam Date', 'Result'],
      {
        person: 'Candidate ID',
        givenName: 'First Name',
        familyName: 'Last Name',
        item: 'Exam Number',
        earned: 'Exam Date',
        result: 'Result',
      },
    ],
    [
      ['Personalnummer', 'Vorname', 'Nachname', 'E-Mail', 'Prüfung', 'Bestanden am', 'Gültig bis', 'Austritt'],
      {
        ...{ person: 'Personalnummer', givenName: 'Vorname', familyName: 'Nachname', email: 'E-Mail', item: 'Prüfung' },
        ...{ earned: 'Bestanden am', validThrough: 'Gültig bis', left: 'Austritt' },
      },
    ],
    [['person', 'item', 'earned', 'colour'], { person: 'person', item: 'item', earned: 'earned' }],
  ])('%j', (columns, mapping) => {
    expect(suggestedColumns(columns, []).columns).toEqual(mapping);
  });
});

describe('Columns are understood by what they hold, where their titles do not tell it or tell it wrongly:', () => {
  const guess = async (text: string) => {
    const sheet = await sheetFromBytes(new TextEncoder().encode(text));
    if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
    const mapped = mappedSheet(sheet.value, {}, { byName: itemsByName(items.values()), affiliations });
    return mapped.ok
      ? [mapped.value.columns, mapped.value.guesses.map(({ field, holds }) => [field, holds])]
      : undefined;
  };
  test.each([
    [
      'days under “Passed” are the days earned, one of them mistyped',
      'Staff no;Exam;Passed\n1;70-480;2017-10-20\n2;70-480;31.02.2017\n3;70-480;20.10.2017\n',
      { person: 'Staff no', item: 'Exam', earned: 'Passed' },
      [['earned', 'days']],
    ],
    [
      'pass and fail, exams and addresses under titles that nobody knows',
      'Employee No.;how it went;which;write to\n1;Pass;70-480;a@b.example\n2;Fail;Exam 70-480;c@d.example\n',
      { person: 'Employee No.', email: 'write to', item: 'which', result: 'how it went' },
      [
        ['result', 'results'],
        ['item', 'exams'],
        ['email', 'addresses'],
      ],
    ],
    [
      'an address under “Name” and a yes under “Earned”',
      'Name;Exam;Earned\na@b.example;70-480;yes\nc@d.example;70-480;no\n',
      { email: 'Name', item: 'Exam', result: 'Earned' },
      [
        ['email', 'addresses'],
        ['result', 'yes-or-no'],
      ],
    ],
    [
      'a title that fits is not overruled, nor is a second column of its meaning taken for another',
      'Personalnummer;Exam Number;Exam Title;Exam Date;Passed\n1;70-480;Programming in HTML5;2017-01-01;2017-01-02\n',
      { person: 'Personalnummer', item: 'Exam Number', earned: 'Exam Date' },
      [],
    ],
    [
      'days of birth, one of two columns of days, and a yes to who knows what are nothing',
      'id;exam;date of birth;seen;told;has a car\n1;70-480;1980-01-01;2017-01-01;2017-01-02;no\n',
      { person: 'id', item: 'exam' },
      [],
    ],
    [
      'kinds of affiliation under a title that nobody knows, in the words of people too',
      'id;works here;Status\n1;employee;passed\n2;Freiberuflich;failed\n3;on-leave;passed\n4;;passed\n',
      { person: 'id', affiliation: 'works here', result: 'Status' },
      [['affiliation', 'affiliations']],
    ],
    [
      '“Type” is known where it says that',
      'id;Type\n1;employee\n2;contractor\n',
      { person: 'id', affiliation: 'Type' },
      [],
    ],
    [
      'a “Type” with anything else in it is one of something else, nor does one word among others make a kind',
      'id;Type;remark\n1;Exam;staff\n2;employee;is new\n3;contractor;employee\n',
      { person: 'id' },
      [],
    ],
  ])('%s', async (_, text, columns, guesses) => {
    expect(await guess(text)).toEqual([columns, guesses]);
    expect(await guess(text)).toEqual(await guess(text));
  });

  test.each([
    ['as text', 'id;Exam Number;Exam Title;Notes;empty;\n1;70-480;HTML;is new;;x\n', ['Exam Title', 'Notes', '']],
    ['as JSON', '[{"id":"1","notes":"is new","empty":null,"type":"boss"}]', ['notes', 'type']],
    [
      'as people with their credentials',
      '{"people":[{"id":"1","affiliation":{"type":"employee","desk":4},"credentials":[{"item":"70-480","score":900}]}]}',
      ['desk', 'score'],
    ],
    [
      'as a person who has belonged twice',
      '[{"id":"1","affiliations":[{"type":"employee","to":"2016-01-31"},{"type":"contractor","from":"2017-01-01"}]}]',
      ['affiliations'],
    ],
  ])('columns in which something stands and that are read as nothing are named (%s)', async (_, text, unread) => {
    const sheet = await sheetFromBytes(new TextEncoder().encode(text));
    if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
    const mapped = mappedSheet(sheet.value, {}, { byName: itemsByName(items.values()), affiliations });
    expect(mapped.ok && mapped.value.unread).toEqual(unread);
  });

  test('what stands in a wrong column is told as what it looks like', async () => {
    const reading = { columns: { person: 'id', item: 'exam', result: 'passed', earned: 'when' } };
    const sheet = await sheetFromBytes(
      new TextEncoder().encode('id;exam;passed;when\n1;2017-10-20;2017-10-20;yes\n2;70-480;perhaps;31.2.2017\n'),
    );
    if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
    const byName = itemsByName(items.values());
    const mapped = mappedSheet(sheet.value, reading, { byName, affiliations });
    if (!mapped.ok) throw new Error(JSON.stringify(mapped.problems));
    const { problems } = peopleFromSheet(mapped.value, reading, { byName, items, affiliations });
    expect(problems.map(({ code, values }) => [code, values['looksLike']])).toEqual([
      ['sheet-not-a-result', 'days'],
      ['sheet-unknown-item', 'days'],
      ['sheet-not-a-day', 'yes-or-no'],
      ['sheet-not-a-result', undefined],
      ['sheet-not-a-day', 'days'],
    ]);
  });
});

describe('The rows of a sheet become people:', () => {
  test('rows of one person are joined, exams known by number or title, those not passed left out and repeats counted', async () => {
    const { people, counts, problems } = await peopleIn(
      [
        'Candidate ID,First Name,Last Name,Email,Exam,Exam Date,Result',
        '1,Ana,Lima,ana@acme.example,Exam 70-480: Programming in HTML5,3/25/2017,Pass',
        '1,,,,vertrieb,4/1/2017,Passed',
        '1,,,,mb2-709,4/1/2017,PASS',
        '1,,,,70-480,1/1/2017,Fail',
        '2,Bo,Chen,,,,',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(people).toEqual([
      {
        ...{ key: '1', row: 2, code: '1', email: 'ana@acme.example', name: 'Ana Lima', affiliation: {} },
        credentials: [
          { row: 2, item: '70-480', earned: '2017-03-25' },
          { row: 3, item: 'MB2-709', earned: '2017-04-01' },
        ],
      },
      { key: '2', row: 6, code: '2', name: 'Bo Chen', affiliation: {}, credentials: [] },
    ]);
    expect(counts).toEqual({ rows: 5, people: 2, credentials: 2, notPassed: 1, repeated: 1, leftOut: 0 });
  });

  test('how somebody belongs is read in the words of personnel lists; what is none of them stays as it stands', async () => {
    const { people } = await peopleIn(
      'id;affiliation\n1;Angestellte\n2;Freelancer\n3;on-leave\n4;Employee\n5;intern\n',
    );
    expect(people.map(({ affiliation }) => affiliation.type)).toEqual([
      'employee',
      'contractor',
      'on-leave',
      'employee',
      // A trainee in English, and no external in German: nobody can tell which.
      'intern',
    ]);
  });

  test('without ids people are known by their address, in any capitals', async () => {
    const { people } = await peopleIn('mail;exam\nAna@acme.example;70-480\nana@ACME.example;MB2-709\n');
    expect(people.map(({ key, code, credentials }) => [key, code, credentials.length])).toEqual([
      ['ana@acme.example', undefined, 2],
    ]);
  });

  test('everything that is wrong is told, each with row and column', async () => {
    const { problems } = await peopleIn(
      [
        'id,name,mail,exam,earned,valid until,result,verification',
        ',Nobody,,70-480,,,,',
        '1,Ana,ana@a.example,70-481,,,,',
        '1,Anna,,70-480,31.2.2017,,,',
        '2,Bo,ANA@a.example,70-480,3/4/2017,never,maybe,',
        '3,Cy,,,3.4.2017,,,',
        '4,Di,,70-480,2017-01-01,2018-01-01,,sure',
        '4,Di,,70-480,2017-01-01,2019-01-01,,',
      ].join('\n'),
    );
    expect(problems).toEqual([
      ['sheet-who-missing', 2, 'id'],
      ['sheet-unknown-item', 3, 'exam'],
      ['sheet-contradiction', 4, 'name'],
      ['sheet-not-a-day', 4, 'earned'],
      ['sheet-address-of-two', 5, 'mail'],
      ['sheet-not-a-result', 5, 'result'],
      ['sheet-day-ambiguous', 5, 'earned'],
      ['sheet-item-missing', 6, 'exam'],
      ['sheet-unknown-word', 7, 'verification'],
      ['sheet-said-otherwise', 8, 'exam'],
    ]);
  });

  test('a row with one fault tells its others as well, so that a sheet is mended once', async () => {
    const { problems, counts } = await peopleIn(
      [
        'id,mail,exam,earned,valid until,result,joined,verification',
        '1,,70-481,31.02.2017,soon,maybe,,sure',
        '2,,,31.02.2017,,,,',
        ',,70-480,31.02.2017,,,32.1.2016,',
        '3,,70-480,2017-01-01,,,2016-01-01,',
        '3,,70-480,2017-01-01,,,31.02.2016,',
      ].join('\n'),
    );
    expect(problems).toEqual([
      ['sheet-not-a-result', 2, 'result'],
      ['sheet-unknown-item', 2, 'exam'],
      ['sheet-not-a-day', 2, 'earned'],
      ['sheet-not-a-day', 2, 'valid until'],
      ['sheet-unknown-word', 2, 'verification'],
      ['sheet-item-missing', 3, 'exam'],
      ['sheet-not-a-day', 3, 'earned'],
      ['sheet-who-missing', 4, 'id'],
      ['sheet-not-a-day', 4, 'joined'],
      ['sheet-not-a-day', 4, 'earned'],
      ['sheet-contradiction', 6, 'joined'],
      ['sheet-not-a-day', 6, 'joined'],
    ]);
    expect(counts).toMatchObject({ rows: 5, people: 3, credentials: 2, repeated: 1 });
  });

  test('two days that are none are not taken for the same one', async () => {
    const { problems } = await peopleIn(
      'id,exam,earned,valid until\n1,70-480,31.2.2017,2018-01-01\n1,70-480,30.2.2018,2019-01-01\n',
    );
    expect(problems.map(([code]) => code)).toEqual(['sheet-not-a-day', 'sheet-not-a-day']);
  });

  test('of a day that could be two nobody guesses, until it is said which number comes first', async () => {
    const sheet = 'id,exam,earned\n1,70-480,3/4/2017\n';
    expect((await peopleIn(sheet)).problems).toEqual([['sheet-day-ambiguous', 2, 'earned']]);
    const { people } = await peopleIn(sheet, { dates: 'day-first' });
    expect(people[0]?.credentials[0]?.earned).toBe('2017-04-03');
  });

  test('exams that the programme does not have are left out only where it is asked for', async () => {
    const { people, counts, problems } = await peopleIn('id,exam\n1,77-427\n1,70-480\n', { unknownItems: 'leave-out' });
    expect([problems, counts?.leftOut, people[0]?.credentials.length]).toEqual([[], 1, 1]);
  });

  test('a sheet that says not who is refused, and a column that is not there or chosen twice', async () => {
    expect((await peopleIn('name,exam\nAna,70-480\n')).problems).toEqual([['sheet-says-not-who']]);
    const columns = { person: 'number', item: 'exam', earned: 'exam' };
    expect((await peopleIn('id,exam\n1,70-480\n', { columns })).problems).toEqual([
      ['sheet-column-gone'],
      ['sheet-column-twice'],
    ]);
  });
});
