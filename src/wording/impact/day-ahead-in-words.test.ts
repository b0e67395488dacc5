import { describe, expect, it } from 'vitest';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { type ComingEvent, type DayAhead, onOneDay } from '../../domain/impact/day-ahead.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import type { Renewal } from '../../domain/membership/terms.ts';
import { day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import { voiceOf } from '../voice.ts';
import { dayAheadInWords } from './day-ahead-in-words.ts';

const programme = aProgramme({
  programme: {
    questions: {
      share: {
        text: { en: 'May one person do both?', de: 'Darf eine Person beides?' },
        readings: { yes: 'Yes', no: 'No' },
      },
      year: { text: { en: 'Which year?', de: 'Welches Jahr?' }, readings: { this: 'This', last: 'Last' } },
    },
  },
  competency: aCompetency('web', { gold: { people: 1, with: 'A' } }, { name: 'Web' }),
  competencies: [aCompetency('data', { gold: { people: 1, with: 'A' } }, { name: 'Data' })],
});
const [web, data] = ['web', 'data'].map((competency): Claim => ({ competency, level: 'gold' })) as [Claim, Claim];
const on = day('2020-08-01');
const renewal: Renewal = { anniversary: on, window: { from: day('2020-05-03'), to: on }, number: 1 };
const byRuling = (claim: Claim, ...questions: string[]) => ({ claim, settledBy: { questions, facts: false } });
const byFacts = (claim: Claim, ...questions: string[]) => ({ claim, settledBy: { questions, facts: true } });
const none = { failing: [], awaiting: [], undetermined: [] };

const told = (what: ComingEvent, language: 'en' | 'de' = 'en', claims = [web]) => {
  const ahead: DayAhead = onOneDay(on, what, claims);
  const { title, details } = dayAheadInWords(ahead, voiceOf(programme, language));
  return [title, ...details].map(withPlainSpaces);
};

describe('A day ahead, where it is undetermined how it goes,', () => {
  it('says of a renewal neither that it would fail nor that it would succeed, and what settles it', () => {
    const what = {
      ...none,
      kind: 'renewal-window',
      renewal,
      undetermined: [byRuling(web, 'share')],
    } as const;
    expect(told(what)).toEqual([
      'Renewal: Web',
      'The anniversary is 1 August 2020.',
      'Whether the renewal of Web succeeds is undetermined.',
      'The published text leaves this open: May one person do both? A ruling of the programme settles it.',
    ]);
    expect(told(what, 'de')).toEqual([
      'Verlängerung: Web',
      'Der Jahrestag ist der 1. August 2020.',
      'Ob die Verlängerung von Web gelingt, ist ungeklärt.',
      'Der veröffentlichte Text lässt offen: Darf eine Person beides? Das klärt eine Entscheidung des Programms.',
    ]);
  });

  it('tells together what the same thing settles, and asks nobody to renew before it is clear', () => {
    const deadline = { ...none, kind: 'renewal-deadline', renewal } as const;
    expect(
      told({ ...deadline, undetermined: [byRuling(web, 'share'), byRuling(data, 'share')] }, 'en', [web, data]),
    ).toEqual([
      'Last day to renew Web and Data',
      'Whether the renewal of Web and Data succeeds is undetermined.',
      'The published text leaves this open: May one person do both? A ruling of the programme settles it.',
    ]);
    expect(
      told({ ...deadline, undetermined: [byFacts(web), byFacts(data, 'share', 'year')] }, 'en', [web, data]),
    ).toEqual([
      'Last day to renew Web and Data',
      'Whether the renewal of Web succeeds is undetermined.',
      'It turns on facts that are not certain: state them, or have them confirmed.',
      'Whether the renewal of Data succeeds is undetermined.',
      'The published text leaves this open: May one person do both? Which year? Rulings of the programme settle it. Facts that are not certain matter too: state them, or have them confirmed.',
    ]);
  });

  it('does not say that a requirement will not be met, nor that it is', () => {
    const undetermined = [byFacts(web)];
    const facts = 'Es hängt von Angaben ab, die nicht sicher sind: Ergänzen Sie sie, oder lassen Sie sie bestätigen.';
    expect(told({ ...none, kind: 'act-by', undetermined })).toEqual([
      'Last day to act to keep Web',
      'Whether the requirement for Web will be met when it counts is undetermined.',
      'It turns on facts that are not certain: state them, or have them confirmed.',
    ]);
    expect(told({ kind: 'check-day', failing: [], undetermined }, 'de')).toEqual([
      'Die Anforderung wird geprüft: Web',
      'Ob die Anforderung für Web erfüllt ist, wenn es darauf ankommt, ist ungeklärt.',
      facts,
    ]);
    expect(told({ kind: 'promotion-day', failing: [], undetermined }, 'de')).toEqual([
      'Kann an diesem Tag verliehen werden: Web',
      'Ob die Anforderung für Web an diesem Tag erfüllt ist, ist ungeklärt.',
      facts,
    ]);
  });

  it('says of other terms what they say that the ones before did not', () => {
    const opens = { kind: 'window.opens', before: { days: -90 }, after: { days: 1 } } as const;
    const [title, ...details] = told({ kind: 'terms-begin', changes: [opens] }, 'de');
    expect(title).toBe('Wird von diesem Tag an zu anderen Bedingungen verlängert und gehalten: Web');
    expect(details).toEqual([expect.stringMatching(/1 Tag.*90 Tage/)]);
  });

  it('calls the last safe day a loss only where it is one', () => {
    const last = (afterwards: 'lost' | 'ended' | 'awaiting' | 'undetermined') =>
      told({ kind: 'last-day-held', afterwards }).join('. ');
    expect(last('lost')).toBe('Lost after this day, as things stand: Web');
    expect(last('ended')).toBe('Last day of Web: let go, or ended by a decision');
    expect(last('awaiting')).toBe(
      'Safe for the last day, as things stand: Web. What becomes of it then depends on figures that are still to come.',
    );
    expect(last('undetermined')).toBe(
      'Safe for the last day, as things stand: Web. Whether it is lost then is undetermined.',
    );
  });
});
