import { describe, expect, it } from 'vitest';
import { aPartner, people } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import { languages } from '../../domain/catalogue/text.ts';
import { withoutRelease } from '../../domain/impact/changed-competencies.ts';
import { comparisonOf } from '../../domain/impact/comparison.ts';
import { impactOn } from '../../domain/impact/impact.ts';
import { day } from '../../domain/time/day.ts';
import { endOfTime, type Instant, readInstant } from '../../domain/time/instant.ts';
import { voiceOf } from '../voice.ts';
import { bindingInWords, neededInWords, unaffectedInWords, whenInWords } from './impact-in-words.ts';
import { impactSentences } from './impact-sentences.ts';
import { meaningInWords } from './meaning-in-words.ts';

const yearly: WrittenTree = {
  term: { months: 12 },
  enforcement: 'atRenewal',
  window: { opens: { days: 1 }, closes: { days: 31 } },
  versionBinds: 'atRenewal',
};

const asking = (item: string): WrittenTree => ({ gold: { people: 2, with: item } });

/** Web, and Cloud beside it; a site is what web may become. */
const state = (
  policy: WrittenTree = {},
  web: WrittenTree = {},
  programme: WrittenTree = {},
  more: WrittenTree[] = [],
) =>
  aProgramme({
    programme: { lifecycle: { ...yearly, ...policy }, ...programme },
    competencies: [aCompetency('web', asking('A'), web), aCompetency('cloud', asking('A')), ...more],
  });

const site = (item: string, how: WrittenTree = {}) =>
  aCompetency(
    'site',
    {},
    {
      succeeds: [{ competency: 'web', from: '2020-08-01', how: 'renamed', ...how }],
      versions: [{ id: 'site', effective: '2020-08-01', levels: asking(item) }],
    },
  );

interface Given {
  readonly held?: Readonly<Record<string, readonly unknown[]>>;
  readonly awards?: readonly string[];
  readonly on?: string;
  readonly knownAt?: string;
}

function told(
  before: Programme,
  after: Programme,
  { held = two, awards = ['web'], on = '2020-07-01', knownAt }: Given,
) {
  const facts = aPartner(before, {
    people: people(held),
    statuses: awards.map((status) => ({ status, level: 'gold', from: '2019-09-15' })),
  });
  const known = (knownAt === undefined ? endOfTime : readInstant(knownAt)) as Instant;
  const impact = impactOn({ comparison: comparisonOf(before, after), facts, day: day(on), knownAt: known });
  return Object.fromEntries(
    languages.map((language) => {
      const voice = voiceOf(
        { ...after, competencies: new Map([...before.competencies, ...after.competencies]) },
        language,
        facts,
      );
      const plain = (sentences: readonly string[]) => sentences.join(' ').replaceAll('\u00a0', ' ');
      const rows = impact.levels.map((level) =>
        plain([
          whenInWords(level, impact.day, voice),
          bindingInWords(level, impact.day, voice),
          meaningInWords(level, voice),
          neededInWords(level, voice),
        ]),
      );
      return [
        language,
        [plain(impactSentences(impact, voice)), plain(unaffectedInWords(impact.unaffected, voice)), ...rows],
      ];
    }),
  );
}

const two = { a1: ['A'], a2: ['A'] };
const sentences = (...asked: Parameters<typeof told>) => {
  const { en, de } = told(...asked);
  return [en?.[0], de?.[0]];
};

describe('a change of the life cycle in words', () => {
  const short = state({ window: { opens: { days: 1 }, closes: { days: 10 } } });

  it('says which window moves, from when to when', () =>
    expect(sentences(state(), short, {})).toEqual([
      'You keep: web. web can be renewed from 16 September 2020 to 25 September 2020, no longer from 16 September 2020 to 16 October 2020.',
      'Sie behalten: web. Die Verlängerung von web ist vom 16. September 2020 bis 25. September 2020 möglich, nicht mehr vom 16. September 2020 bis 16. Oktober 2020.',
    ]));

  it('says what it takes where the award is lost by it', () => {
    const late = { a1: ['A'], a2: [{ item: 'A', earned: '2020-10-01' }] };
    expect(sentences(state(), short, { held: late })[0]).toBe(
      'Unless you act, you lose web on 25 September 2020. What it takes to keep web: 1 exam by 1 person. ' +
        'web can be renewed from 16 September 2020 to 25 September 2020, no longer from 16 September 2020 to 16 October 2020.',
    );
  });

  it('says that it is asked on every day, and until when it is held then', () => {
    const ends = { a1: ['A'], a2: [{ item: 'A', validThrough: '2020-07-31' }] };
    const [told] = sentences(state(), state({ enforcement: 'continuous', grace: { days: 10 } }), { held: ends });
    expect(told).toContain('Unless you act, you lose web on 10 August 2020.');
    expect(told).toContain('The requirement of web has to be met on every day.');
  });

  it('says that none of the days moves', () =>
    expect(told(state({ grace: { days: 60 } }), state({ grace: { days: 10 } }), {})).toEqual({
      en: ['The change does not affect you.', expect.stringContaining('web: the change moves none of its days.')],
      de: ['Die Änderung betrifft Sie nicht.', expect.stringContaining('web: Die Änderung verschiebt keinen Termin.')],
    }));
});

describe('the end of a competency in words', () => {
  it('names its last renewal and its end, and promises nothing', () =>
    expect(sentences(state(), state({}, { retirement: { lastRenewal: '2020-09-30' } }), {})).toEqual([
      'web closes. It can be renewed for the last time until 30 September 2020; renewed, it is yours until 16 October 2021, and nothing keeps it longer.',
      'web läuft aus. Verlängern lässt es sich zum letzten Mal bis 30. September 2020; verlängert, halten Sie es bis 16. Oktober 2021, und nichts erhält es länger.',
    ]));

  it('says plainly that nothing keeps it, and what can be applied for instead', () => {
    const after = state({}, { retirement: { ends: '2020-08-31' } }, {}, [site('A', { holdersMove: false })]);
    expect(sentences(state(), after, {})).toEqual([
      'web closes. You hold it until 31 August 2020, and nothing keeps it longer. What takes its place has to be applied for: site. You could now be awarded: site.',
      'web läuft aus. Sie halten es bis 31. August 2020, und nichts erhält es länger. Was an seine Stelle tritt, ist zu beantragen: site. Nun könnten Sie erlangen: site.',
    ]);
  });
});

describe('a renewal that fails before the change binds, in words', () => {
  it('is named, with its own last day and what it takes', () => {
    const versions = (...more: readonly WrittenTree[]) => ({
      versions: [{ id: 'old', effective: '2000-01-01', levels: asking('A') }, ...more],
    });
    const coming = { id: 'new', effective: '2020-11-01', announced: '2020-06-01', levels: asking('B') };
    const both = told(state({}, versions()), state({}, versions(coming)), { held: { a1: ['A'], a2: [] } });
    expect([both['en']?.[0], both['de']?.[0]]).toEqual([
      'With or without the change you do not meet: web. Before the change binds web, its renewal of 15 September 2020 fails as things stand, with or without the change: act by 16 October 2020 first (1 exam by 1 person).',
      'Mit und ohne Änderung erfüllen Sie nicht: web. Bevor die Änderung für web gilt, scheitert die Verlängerung vom 15. September 2020, wie die Dinge stehen, mit und ohne Änderung: Handeln Sie zuerst bis 16. Oktober 2020 (1 Prüfung durch 1 Person).',
    ]);
    expect(both['en']?.[2]).toContain('first by 16 October 2020; the change: by 16 October 2021');
  });
});

describe('the end of what is not met in words', () => {
  const early = { retirement: { lastEnrolment: '2020-01-31', lastRenewal: '2020-03-01', ends: '2020-12-31' } };
  const unmet = { held: { a1: ['A'], a2: [] } };

  it('does not say that the old rules end it whatever is met, as by them it can still be kept', () => {
    const { en, de } = told(state(), state({}, early), unmet);
    expect([en?.[0], de?.[0]]).toEqual([
      'As things stand you would lose this without the change too, but could still keep it; by the change nothing keeps it: web. web closes. You hold it until 16 October 2020, and nothing keeps it longer.',
      'Wie die Dinge stehen, ginge dies auch ohne die Änderung verloren, ließe sich aber noch erhalten; durch die Änderung erhält es nichts: web. web läuft aus. Sie halten es bis 16. Oktober 2020, und nichts erhält es länger.',
    ]);
    expect([en?.[2], de?.[2]]).toEqual([
      'on 16 October 2020 from 16 October 2020 on. not met by the old rules, ended by the new ones whatever is met. closes',
      expect.stringContaining('nach den alten Regeln nicht erfüllt, nach den neuen zu Ende, was immer erfüllt ist.'),
    ]);
  });

  it('says until when a freeze keeps what closes', () => {
    const freeze = { id: 'relief', kind: 'freeze', from: '2020-10-01', to: '2020-12-15', reason: 'Flood', by: 'Acme' };
    const frozen = state({}, early, { exceptions: [freeze] });
    expect(sentences(state({}, early), frozen, unmet)[0]).toBe(
      'Thanks to the change you keep longer: web. web closes. You hold it until 15 December 2020, and nothing keeps it longer. By the new rules you lose web too, only later: as things stand, you hold it until 15 December 2020. The reason: a freeze from 1 October 2020 to 15 December 2020, granted by Acme (Flood).',
    );
  });
});

describe('an end that is behind in words', () => {
  it('says until when it was held, and that it has closed', () => {
    const { en, de } = told(state(), state({}, { retirement: { ends: '2020-08-31' } }), { on: '2020-09-05' });
    expect([en?.[0], de?.[0]]).toEqual([
      'By the new rules you have lost web; you held it until 31 August 2020.',
      'Nach den neuen Regeln haben Sie web verloren; Sie hielten es bis 31. August 2020.',
    ]);
    expect([en?.[2], de?.[2]]).toEqual([
      'on 31 August 2020 since 1 September 2020. held on by the old rules, ended by the new ones whatever is met. closed',
      'am 31. August 2020 seit 1. September 2020. nach den alten Regeln weiter gehalten, nach den neuen zu Ende, was immer erfüllt ist. ausgelaufen',
    ]);
  });
});

describe('a new name in words', () => {
  it('says what the award becomes, what of its renewal day, and what the new one asks', () => {
    expect(sentences(state(), state({}, {}, {}, [site('A')]), {})).toEqual([
      'You keep, as you meet the new requirement too: web. web becomes site on 1 August 2020; you hold that from then on without applying. Its renewal day stays 15 September 2020. You meet what site asks.',
      'Sie behalten, denn auch die neue Anforderung ist erfüllt: web. web wird am 1. August 2020 zu site; das halten Sie von da an, ohne es zu beantragen. Der Verlängerungstag bleibt der 15. September 2020. Was site verlangt, erfüllen Sie.',
    ]);
    expect(sentences(state(), state({}, {}, {}, [site('B', { anniversary: 'new' })]), { on: '2020-08-05' })[0]).toBe(
      'Unless you act, you lose site on 1 September 2021. What it takes to keep site: 2 exams by 2 people. ' +
        'web became site on 1 August 2020; you have held that since then without applying. Its next renewal day is 1 August 2021, no longer 15 September 2020. You do not meet what site asks.',
    );
  });
});

describe('a merger into what is held already in words', () => {
  const into = (how: string) =>
    aProgramme({
      programme: { lifecycle: yearly },
      competencies: [
        aCompetency('web', asking('A')),
        aCompetency('cloud', asking('A'), { succeeds: [{ competency: 'web', from: '2020-08-01', how }] }),
      ],
    });
  const both = { awards: ['web', 'cloud'] };

  it('says into what, that this is held, and on which day the award ends as one of its own', () => {
    const { en, de } = told(state(), into('merged'), both);
    expect([en?.[0], de?.[0]]).toEqual([
      'On 1 August 2020 web is merged into cloud, which you hold already; as an award of its own it ends on 31 July 2020.',
      'Am 1. August 2020 geht web in cloud auf, das Sie schon halten; als eigene Auszeichnung endet es am 31. Juli 2020.',
    ]);
    expect([en?.[2], de?.[2]]).toEqual([
      'on 31 July 2020 from 31 July 2020 on. by the old rules an award of its own, by the new ones a part of one that is held already. goes on in cloud',
      'am 31. Juli 2020 ab 31. Juli 2020. nach den alten Regeln eine eigene Auszeichnung, nach den neuen ein Teil von einer, die schon gehalten wird. geht in cloud weiter',
    ]);
    expect(sentences(state(), into('renamed'), both)).toEqual([
      'On 1 August 2020 cloud takes over from web, and you hold it already; as an award of its own web ends on 31 July 2020.',
      'Am 1. August 2020 tritt cloud an die Stelle von web, und das halten Sie schon; als eigene Auszeichnung endet web am 31. Juli 2020.',
    ]);
  });

  it('says it of the past where that day is behind', () => {
    const later = { ...both, on: '2020-08-05' };
    expect(sentences(state(), into('merged'), later)).toEqual([
      'On 1 August 2020 web was merged into cloud, which you held already; as an award of its own it ended on 31 July 2020.',
      'Am 1. August 2020 ging web in cloud auf, das Sie schon hielten; als eigene Auszeichnung endete es am 31. Juli 2020.',
    ]);
    expect(sentences(state(), into('split'), later)).toEqual([
      'On 1 August 2020 cloud took over from web, and you held it already; as an award of its own web ended on 31 July 2020.',
      'Am 1. August 2020 trat cloud an die Stelle von web, und das hielten Sie schon; als eigene Auszeichnung endete web am 31. Juli 2020.',
    ]);
  });
});

describe('an award that both states end in words', () => {
  const daily = aProgramme({
    programme: { lifecycle: [yearly, { ...yearly, from: '2020-08-15', enforcement: 'continuous' }] },
    competencies: [aCompetency('web', asking('A')), aCompetency('cloud', asking('A'))],
  });
  const one = { held: { a1: ['A'] } };

  it('says that the old rules would end it too, only later, and when', () => {
    const { en, de } = told(state(), daily, one);
    expect([en?.[0], de?.[0]]).toEqual([
      'Unless you act, you lose web on 14 August 2020. What it takes to keep web: 1 exam by 1 person (1 of them new). By the old rules you would lose web too, only later: you would hold it until 16 October 2020. From 15 August 2020 on, the requirement of web has to be met on every day.',
      'Wenn Sie nichts tun, verlieren Sie am 14. August 2020: web. Was es braucht, um web zu behalten: 1 Prüfung durch 1 Person (1 davon neu). Auch nach den alten Regeln würden Sie web verlieren, nur später: Sie hielten es bis 16. Oktober 2020. Ab 15. August 2020 ist die Anforderung für web an jedem Tag zu erfüllen.',
    ]);
    expect([en?.[2], de?.[2]]).toEqual([
      expect.stringContaining('lost by the old rules too, and earlier by the new ones.'),
      expect.stringContaining('auch nach den alten Regeln verloren, nach den neuen früher.'),
    ]);
  });

  it('says that the new rules keep it longer, and not for good', () => {
    const { en, de } = told(daily, state(), one);
    expect([en?.[0], de?.[0]]).toEqual([
      'Thanks to the change you keep longer: web. By the new rules you lose web too, only later: as things stand, you hold it until 16 October 2020. The requirement of web is asked for at its renewals only. The next one can be done from 16 September 2020 to 16 October 2020. What it takes to keep web: 1 exam by 1 person (1 of them new).',
      'Dank der Änderung behalten Sie länger: web. Auch nach den neuen Regeln verlieren Sie web, nur später: Wie die Dinge stehen, halten Sie es bis 16. Oktober 2020. Die Anforderung für web gilt nur noch bei der Verlängerung. Die nächste ist vom 16. September 2020 bis 16. Oktober 2020 möglich. Was es braucht, um web zu behalten: 1 Prüfung durch 1 Person (1 davon neu).',
    ]);
    expect(en?.[2]).toMatch(/^by 16 October 2020 .* lost by the new rules too, and earlier by the old ones\./);
  });

  it('says on which day it was lost where that is behind', () => {
    const { en, de } = told(state(), daily, { ...one, on: '2020-09-10' });
    expect([en?.[0], de?.[0]]).toEqual([
      'By the new rules you have lost web; you held it until 14 August 2020. By the old rules you would lose web too, only later: you would hold it until 16 October 2020.',
      'Nach den neuen Regeln haben Sie web verloren; Sie hielten es bis 14. August 2020. Auch nach den alten Regeln würden Sie web verlieren, nur später: Sie hielten es bis 16. Oktober 2020.',
    ]);
    expect(en?.[2]).toMatch(/^on 14 August 2020 since 15 August 2020\./);
  });

  it('says since when every day counts for what is kept', () => {
    const { en } = told(state(), daily, { on: '2020-09-10' });
    expect([en?.[0], en?.[2]]).toEqual([
      'You keep: web. The change has bound web since 15 August 2020. The requirement of web has to be met on every day.',
      expect.stringMatching(/^since 15 August 2020 since 15 August 2020\./),
    ]);
  });
});

describe('what a draft grants in words', () => {
  const granting = (kind: string, more: WrittenTree = {}, from = '2020-10-01') =>
    state(
      {},
      {},
      { exceptions: [{ id: 'relief', kind, from, to: '2020-12-31', reason: 'Flood', by: 'Acme', ...more }] },
    );

  it('says from which day to which the deadline moves, for what, and which window there is then', () => {
    const { en, de } = told(state(), granting('freeze'), {});
    expect([en?.[0], de?.[0]]).toEqual([
      'You keep: web. web can be renewed until 31 December 2020, no longer until 16 October 2020. The reason: a freeze from 1 October 2020 to 31 December 2020, granted by Acme (Flood).',
      'Sie behalten: web. Die Verlängerung von web ist bis 31. Dezember 2020 möglich, nicht mehr bis 16. Oktober 2020. Der Grund: ein Stillstand vom 1. Oktober 2020 bis 31. Dezember 2020, gewährt von Acme (Flood).',
    ]);
    expect([en?.[2], de?.[2]]).toEqual([
      expect.stringMatching(
        /^by 31 December 2020, no longer 16 October 2020 at your renewal of 15 September 2020, which can be done from 16 September 2020 to 31 December 2020\./,
      ),
      expect.stringMatching(
        /^bis 31. Dezember 2020, nicht mehr 16. Oktober 2020 bei Ihrer Verlängerung vom 15. September 2020, möglich vom 16. September 2020 bis 31. Dezember 2020\./,
      ),
    ]);
  });

  it('says so of what is no longer granted, and of an extension that moves the renewal day', () => {
    expect(sentences(granting('freeze'), state(), {})).toEqual([
      'You keep: web. web can be renewed until 16 October 2020, no longer until 31 December 2020. The reason: a freeze from 1 October 2020 to 31 December 2020 is no longer granted by Acme (Flood).',
      'Sie behalten: web. Die Verlängerung von web ist bis 16. Oktober 2020 möglich, nicht mehr bis 31. Dezember 2020. Der Grund: ein Stillstand vom 1. Oktober 2020 bis 31. Dezember 2020 wird von Acme nicht mehr gewährt (Flood).',
    ]);
    expect(sentences(state(), granting('extension', { moves: { months: 3 } }, '2020-09-01'), {})[0]).toBe(
      'You keep: web. The renewal day of web is 15 December 2020, no longer 15 September 2020; the renewal can be done from 16 December 2020 to 15 January 2021. The reason: an extension from 1 September 2020 to 31 December 2020, granted by Acme (Flood).',
    );
  });

  it('says so of a competency that both states close later, and does not tell its end as news', () => {
    const closing = { retirement: { lastRenewal: '2022-09-30', ends: '2022-09-30' } };
    const freeze = { id: 'relief', kind: 'freeze', from: '2020-10-01', to: '2020-12-31', reason: 'Flood', by: 'Acme' };
    const [before, after] = [state({}, closing), state({}, closing, { exceptions: [freeze] })];
    const reason = 'The reason: a freeze from 1 October 2020 to 31 December 2020, granted by Acme (Flood).';
    expect(sentences(before, after, {})[0]).toBe(
      `You keep: web. web can be renewed until 31 December 2020, no longer until 16 October 2020. ${reason}`,
    );
    const late = { held: { a1: ['A'], a2: [{ item: 'A', earned: '2020-11-01' }] }, on: '2020-10-25' };
    expect(sentences(before, after, late)[0]).toBe(
      `Thanks to the change you keep: web. web can be renewed until 31 December 2020. ${reason}`,
    );
  });

  it('says so of the last renewal of one that both states close alike', () => {
    const closing = { retirement: { ends: '2021-06-30' } };
    const freeze = { id: 'relief', kind: 'freeze', from: '2020-10-01', to: '2020-12-31', reason: 'Flood', by: 'Acme' };
    const { en, de } = told(state({}, closing), state({}, closing, { exceptions: [freeze] }), {});
    expect([en?.[0], de?.[0]]).toEqual([
      'With or without the change this ends, whatever is met: web. web closes. It can be renewed for the last time until 31 December 2020; renewed, it is yours until 30 June 2021, and nothing keeps it longer. web can be renewed until 31 December 2020, no longer until 16 October 2020. The reason: a freeze from 1 October 2020 to 31 December 2020, granted by Acme (Flood).',
      'Mit und ohne Änderung endet, was immer erfüllt ist: web. web läuft aus. Verlängern lässt es sich zum letzten Mal bis 31. Dezember 2020; verlängert, halten Sie es bis 30. Juni 2021, und nichts erhält es länger. Die Verlängerung von web ist bis 31. Dezember 2020 möglich, nicht mehr bis 16. Oktober 2020. Der Grund: ein Stillstand vom 1. Oktober 2020 bis 31. Dezember 2020, gewährt von Acme (Flood).',
    ]);
    expect([en?.[2], de?.[2]]).toEqual([
      expect.stringContaining('ended by the old rules and by the new ones, whatever is met.'),
      expect.stringContaining('nach den alten und nach den neuen Regeln zu Ende, was immer erfüllt ist.'),
    ]);
  });

  it('says until when a renewal that had failed can be done again', () => {
    const late = { held: { a1: ['A'], a2: [{ item: 'A', earned: '2020-11-01' }] }, on: '2020-10-25' };
    expect(sentences(state(), granting('freeze'), late)).toEqual([
      'Thanks to the change you keep: web. web can be renewed until 31 December 2020. The reason: a freeze from 1 October 2020 to 31 December 2020, granted by Acme (Flood).',
      'Dank der Änderung behalten Sie: web. Die Verlängerung von web ist bis 31. Dezember 2020 möglich. Der Grund: ein Stillstand vom 1. Oktober 2020 bis 31. Dezember 2020, gewährt von Acme (Flood).',
    ]);
  });
});

describe('a change of the counting in words', () => {
  it('says which award is lost, and who takes the people', () => {
    const counting = { counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] } };
    expect(sentences(state(), state({}, {}, counting), { awards: ['web', 'cloud'] })).toEqual([
      'By the new counting, people are lacking for all your awards together: on 16 October 2020 you lose cloud. web and cloud need 4 different people; only 2 of those there can count for them. At least 2 more people are needed, or one of these awards is given up.',
      'Nach der neuen Zählung fehlen Personen für alle Ihre Auszeichnungen zusammen: Am 16. Oktober 2020 verlieren Sie cloud. web und cloud brauchen 4 verschiedene Personen; von den vorhandenen können nur 2 dafür zählen. Es braucht mindestens 2 weitere Personen, oder eine dieser Auszeichnungen wird aufgegeben.',
    ]);
  });
});

describe('a change that is behind, or not known yet', () => {
  const versions = [
    { id: 'old', effective: '2000-01-01', levels: asking('A') },
    { id: 'new', effective: '2020-06-10', announced: '2020-05-25', levels: asking('B') },
  ];
  const programme = state({}, { versions });
  const before = withoutRelease(programme, 'new');

  it('says since when it has bound, and what it did', () => {
    expect(sentences(before, programme, { on: '2020-11-20' })).toEqual([
      'By the new rules you have lost web; you held it until 16 October 2020.',
      'Nach den neuen Regeln haben Sie web verloren; Sie hielten es bis 16. Oktober 2020.',
    ]);
    const both = { a1: ['A', 'B'], a2: ['A', 'B'] };
    expect(sentences(before, programme, { on: '2020-11-20', held: both })[0]).toBe(
      'You keep, as you meet the new requirement too: web. The change has bound web since 15 September 2020.',
    );
  });

  it('says that nothing of it was known', () =>
    expect(told(before, programme, { knownAt: '2020-05-01' })).toMatchObject({
      en: ['With what was known then, nothing of the change can be said.', expect.stringContaining('web')],
      de: ['Mit dem, was damals bekannt war, lässt sich über die Änderung nichts sagen.', expect.anything()],
    }));
});
