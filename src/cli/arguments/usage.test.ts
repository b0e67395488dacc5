import { describe, expect, it } from 'vitest';
import { JsonResult } from '../../answers/result-schema.ts';
import { examples } from '../help/examples.ts';
import { runFor } from '../world-for-tests.ts';
import { commandNames, isServerCommand } from './commands.ts';

describe('a command that was written wrongly', () => {
  it.each([
    ['asses', 'There is no command “asses”. Did you mean assess?', ''],
    ['pack', 'What about the pack? Write assay pack with one of: lint, test, show or schema.', ''],
    ['pack lnit', 'There is no command “pack lnit”. Did you mean pack lint?', ''],
    [
      'assess',
      'The command assess does not say what to look at. Write assay assess FILE|FOLDER | --partner ID.',
      ' assess',
    ],
    ['assess a b', '“b” is one word too many. Put a path with spaces in quotes.', ' assess'],
    ['assess a --jsn', 'The command assess has no option --jsn. Did you mean --json?', ' assess'],
    ['assess a --json=yes', '--json takes no value. Leave it away.', ' assess'],
    ['assess a --on', '--on needs a value: --on DAY.', ' assess'],
    ['assess a --on --json', '--on needs a value: --on DAY.', ' assess'],
    ['assess a --on 2017-02-29', '“2017-02-29” is not a calendar day. Write --on 2017-12-15.', ' assess'],
    ['assess a --known-at noon', '“noon” is not a moment. Write --known-at 2017-12-15T09:30:00Z, or a day.', ' assess'],
    [
      'forecast a --on 2018-01-01 --until 2017-12-31',
      '--until 2017-12-31 lies before the day of --on, 2018-01-01. Write a later day.',
      ' forecast',
    ],
    [
      'corrections a --since 2018-01-01 --known-at 2017-12-31',
      '--since 2018-01-01 lies after 2017-12-31, up to when statements are looked at (--known-at, or today). Write an earlier moment.',
      ' corrections',
    ],
    ['calendar a --ics --json', '--ics and --json do not go together. Leave one of them away.', ' calendar'],
    [
      'calendar examples --ics',
      '--ics writes the calendar of one partner, and this folder has several. Name one partner’s file.',
      ' calendar',
    ],
    ['assess a --lang fr', '“fr” is not possible for --lang. Possible: en, de.', ' assess'],
    ['assess a --color red', '“red” is not possible for --color. Possible: auto, always, never.', ' assess'],
    [
      'assess a --claims gold',
      '“gold” is not a competency and a level. Write --claims data-platform/gold,datacenter/silver.',
      ' assess',
    ],
    ['evaluate a --level gold', '--competency is missing. Add --competency ID.', ' evaluate'],
    [
      'plan a --request b --pack mpn --on 2017-12-20 --json',
      'The file of --request holds everything that is asked: rules, partner, offers, targets, day and options. Leave away: a, --pack, --on.',
      ' plan',
    ],
    [
      'plan',
      'The command plan does not say what to look at. Write assay plan FILE|FOLDER | --partner ID | --request FILE.',
      ' plan',
    ],
    ['schema partners', 'There is no schema “partners”. Did you mean partner?', ' schema'],
    ['help evalute', 'There is no command “evalute”. Did you mean evaluate?', ''],
    [
      'assess examples/nordlicht --claims devops/platinum',
      '--claims: The competency devops has no level “platinum”. Possible: silver, gold.',
      ' assess',
    ],
    ['pack show mpn devop', 'The programme has no competency “devop”. Did you mean devops?', ' pack show'],
    [
      'assess examples --people x.csv',
      '--people adds to one partner, and this folder has several. Name one partner’s file.',
      ' assess',
    ],
    [
      'diff mpn cisco-2008',
      'The two packs are of different programmes, mpn and cisco-2008. Name two packs of one programme; a draft keeps the programme’s id.',
      ' diff',
    ],
    [
      'impact examples/nordlicht --draft cisco-2008 --lang de',
      'Die beiden Pakete gehören zu verschiedenen Programmen, mpn und cisco-2008. Nennen Sie zwei Pakete eines Programms; ein Entwurf behält das Kürzel des Programms.',
      ' impact',
    ],
  ])('assay %s', (words, sentence, help) => {
    const { exitCode, out, err } = runFor(words.split(' '));
    const see = words.endsWith('--lang de') ? 'Siehe' : 'See';
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: `${sentence}\n${see}: assay help${help}\n` });
    expect(out === '').toBe(!words.includes('--json'));
  });

  it('is refused with everything that is wrong, in the language asked for', () => {
    const { err } = runFor(['assess', 'a', '--jsn', '--on', 'today', '--color', 'red', '--lang', 'de']);
    expect(err.split('\n')).toEqual([
      'Der Befehl assess hat keine Option --jsn. Ist --json gemeint?',
      '„red“ ist für --color nicht möglich. Möglich: auto, always, never.',
      '„today“ ist kein Kalendertag. Schreiben Sie --on 2017-12-15.',
      'Siehe: assay help assess',
      '',
    ]);
  });

  it('is refused in German with a sentence of its own for each', () => {
    const english = runFor(['evaluate', 'a', 'b', '--on']).err;
    const german = runFor(['evaluate', 'a', 'b', '--on', '--lang=de']).err;
    expect(german.split('\n')).toHaveLength(english.split('\n').length);
    expect(german).not.toContain('needs');
  });
});

describe('the examples of the help', () => {
  // Those that ask a server are tried on one: test/platform/running.test.ts.
  const ofFiles = commandNames
    .filter((name) => !isServerCommand(name))
    .flatMap((name) => examples[name])
    .filter((command) => !command.includes('--partner'));
  it.each(ofFiles)('%s', (command) => {
    const [, ...words] = command.replace(/ > .*/, '').split(' ');
    const { exitCode, err } = runFor(words);
    expect(err).toBe('');
    expect([0, 1, 3]).toContain(exitCode);
  });

  it.each([
    ['asses --json', ['unknown-command']],
    ['pack --json', ['pack-without-command']],
    ['assess --json', ['missing-argument']],
    ['assess a --json=yes', ['needless-value']],
    ['assess a --jsn --lang fr --json', ['unknown-option', 'wrong-value']],
    ['assess a --on --json', ['missing-value']],
    ['diff mpn 2017-09 2017-13 --json', ['unknown-name']],
    ['diff mpn 2017-09 2017-12 datacentre --lang de --json', ['unknown-name']],
    ['calendar examples/nordlicht --ics --json', ['not-together']],
    ['forecast a --on 2018-01-01 --until 2017-12-31 --json', ['until-too-early']],
    ['impact examples --draft mpn --release 2017-12 --json', ['either-or']],
    ['help evalute --json', ['unknown-command']],
    ['pack show --help --json', ['unknown-option']],
  ])('is refused in the published form for programs: %s', (line, codes) => {
    const { exitCode, out, err } = runFor(line.split(' '));
    const answer = JsonResult.parse(JSON.parse(out));
    expect(exitCode).toBe(2);
    expect(answer).toMatchObject({ kind: 'refusal', problems: codes.map((code) => ({ code, file: '', line: 0 })) });
    if (answer.kind !== 'refusal') return;
    expect(answer.problems).toHaveLength(codes.length);
    for (const { message } of answer.problems) expect(err).toContain(message);
  });

  it('prints nothing for programs where none is asked to read it', () => {
    for (const line of ['asses', 'assess -- --json b', 'diff mpn 2017-09 2017-13'])
      expect(runFor(line.split(' ')).out).toBe('');
  });
});
