import { describe, expect, test } from 'vitest';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { textDifference } from '../../domain/impact/difference/text-difference.ts';
import type { AuditMatter, AwardMatter } from '../../domain/notices/matter.ts';
import type { ApplicationCause, AuditCause, DisputeCause } from '../../domain/notices/notice.ts';
import { day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import { voiceOf } from '../voice.ts';
import { noticeInWords } from './notice-in-words.ts';

const programme = aProgramme({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }, { name: 'Web' }) });
const telling = { day: day('2020-06-15'), partner: 'Firm' };
const award = { competency: 'web', level: 'gold' };
const people = [{ code: 'ana', name: 'Ana Alt', isErased: false }];
const ends = [{ kind: 'credential-ends', person: 'ana', item: 'A' }] as const;

const told = (content: AwardMatter, cause: 'at-risk' | 'renewal-open', language: 'en' | 'de') => {
  const voice = voiceOf(programme, language, { people: [{ id: 'ana', name: 'Ana Alt' }] });
  const { title, sentences } = noticeInWords({ cause, since: telling.day, content, people: [] }, telling, voice);
  return withPlainSpaces([title, ...sentences].join(' | '));
};

describe('what must be heard', () => {
  test('says of a risk from when it is, or since when it has been, and why', () => {
    const until = { award, safeUntil: day('2020-09-01'), by: day('2020-09-01') };
    expect(told({ ...until, riskFrom: day('2020-07-01'), causes: ends }, 'at-risk', 'en')).toBe(
      'Web is at risk | At risk from 1 July 2020: A of Ana Alt (ana) has expired. | It is held until 1 September 2020 if nobody does anything.',
    );
    expect(told({ ...until, riskFrom: day('2020-06-01'), causes: [] }, 'at-risk', 'de')).toBe(
      'Web ist gefährdet | Gefährdet seit dem 1. Juni 2020: Die Anforderung ist nicht erfüllt. | Gehalten wird sie bis zum 1. September 2020, wenn niemand etwas tut.',
    );
    expect(told({ award, causes: [] }, 'at-risk', 'en')).toBe('Web is at risk | Its requirement is not met.');
  });

  test('says by which text a renewal would fail, not that it binds before; and who leaves or what ends instead, where that turns it', () => {
    const goesBy = { version: '1', verdict: 'not-met' } as const;
    const risk = { award, riskFrom: day('2020-07-01'), goesBy };
    const binds = [{ kind: 'version', version: '1', before: '0' }] as const;
    for (const causes of [binds, []])
      expect(told({ ...risk, causes }, 'at-risk', 'en')).toMatch(
        /At risk from 1 July 2020: the renewal goes by the requirement of .* \(text 1\), which is not met\.$/,
      );
    expect(told({ ...risk, causes: ends }, 'at-risk', 'en')).toContain('A of Ana Alt (ana) has expired.');
    const open = { ...goesBy, verdict: 'undetermined' } as const;
    expect(told({ ...risk, goesBy: open, causes: binds }, 'at-risk', 'de')).toContain(
      'Gefährdet ab 1. Juli 2020: die Verlängerung richtet sich nach der Anforderung',
    );
  });

  test('says of a renewal from when to when it can be done, and how it will go', () => {
    const renewal = { award, opens: day('2020-06-15'), by: day('2020-09-01'), causes: [] };
    expect(told({ ...renewal, verdict: 'met' }, 'renewal-open', 'en')).toMatch(
      /^Web is to be renewed by 1 September 2020 \| .* \| As things stand it will succeed\.$/,
    );
    expect(told({ ...renewal, opens: day('2020-07-01'), verdict: 'undetermined' }, 'renewal-open', 'de')).toMatch(
      /^Web lässt sich ab 1\. Juli 2020 verlängern \| .* \| Wie sie ausgeht, kann noch niemand sagen/,
    );
  });

  test('says of a change of the rules what is different, from when it binds the award, and whether it is safe', () => {
    const versions = ['A', { any: ['A', 'B'] }].map((items, index) => ({
      ...{ id: `${index + 1}`, effective: `20${index + 1}0-01-01`, levels: { gold: { people: 1, with: items } } },
    }));
    const rules = aProgramme({ competency: aCompetency('web', {}, { name: 'Web', versions }) });
    const about = { ...award, before: '1', after: '2' };
    const matter = { bound: award, before: '1', after: '2', from: day('2020-09-01'), asOf: telling.day };
    const besides = [{ kind: 'leaves', person: 'ana' }] as const;
    const toldOf = (verdict: 'met' | 'not-met', language: 'en' | 'de') => {
      const difference = textDifference(rules, about);
      const notice = {
        cause: 'rules-change',
        since: matter.from,
        content: { ...matter, verdict, ...(verdict === 'not-met' && { besides }) },
        people: [],
      } as const;
      const { title, sentences } = noticeInWords(
        { ...notice, ...(difference && { difference }) },
        telling,
        voiceOf(rules, language),
      );
      return withPlainSpaces([title, ...sentences].join(' | '));
    };
    expect(toldOf('met', 'en')).toBe(
      'The rules of Web change for you on 1 September 2020 | From 1 September 2020 the text 2 binds you; until then the text 1 does. | What changes: B now counts as well. This is easier. | You are safe by it: as of 15 June 2020 you meet what is asked then.',
    );
    expect(toldOf('not-met', 'de')).toMatch(
      /^Die Regeln für Web ändern sich für Sie am 1\. September 2020 \| .* nicht sicher.* \| Sie würden erfüllen, was dann verlangt wird, wäre da nicht dies: .* gehört nicht mehr zur Firma\.$/,
    );
  });

  test('speaks to the holder of a credential as to its own', () => {
    const content = { person: 'ana', item: 'A', last: day('2020-07-01'), awards: [award] };
    const notice = { cause: 'credential-expiring', since: day('2020-07-02'), content, people } as const;
    const title = (isOwn: boolean) =>
      withPlainSpaces(noticeInWords(notice, { ...telling, isOwn }, voiceOf(programme, 'en')).title);
    expect([title(true), title(false)]).toEqual(['Your A ends on 1 July 2020', 'A of Ana Alt ends on 1 July 2020']);
  });

  test('says of an audit when it is, what is to be cured by when, and how it ended, in either language', () => {
    const matter: AuditMatter = { award, causes: [], audit: 'visit', on: day('2020-06-01') };
    const tell = (cause: AuditCause, language: 'en' | 'de', more: Partial<AuditMatter> = {}) => {
      const content = { ...matter, ...more };
      const voice = voiceOf(programme, language);
      const { title, sentences } = noticeInWords({ cause, since: telling.day, content, people: [] }, telling, voice);
      return withPlainSpaces([title, ...sentences].join(' | '));
    };
    const until = { by: day('2020-06-30') };
    expect(tell('audit-scheduled', 'en')).toMatch(/^The audit for Web is on 1 June 2020 \|/);
    expect(tell('audit-to-cure', 'en', until)).toBe(
      'The audit for Web has findings to be cured by 30 June 2020 | The audit was on 1 June 2020. Say of each finding by 30 June 2020 that it is cured, and how. | If one is still open on the day after, the audit is not passed.',
    );
    expect(tell('audit-to-cure', 'de', until)).toMatch(
      /^Das Audit für Web hat Feststellungen, die bis 30\. Juni 2020 zu beheben sind \|/,
    );
    expect(tell('audit-passed', 'de')).toMatch(
      /^Das Audit für Web ist bestanden \| Bestanden ist es seit dem 1\. Juni 2020/,
    );
    expect(tell('audit-not-passed', 'en', { again: day('2020-06-08') })).toBe(
      'The audit for Web is not passed | It was not passed on 1 June 2020. | The next one can be applied for from 8 June 2020 on.',
    );
  });

  test('says of evidence that it is in doubt, and how that ended', () => {
    const content = { evidence: 'visit', on: day('2020-03-02'), revokedOn: day('2020-05-01') };
    const tell = (cause: DisputeCause, language: 'en' | 'de') => {
      const notice = { cause, since: day('2020-06-10'), content, people: [] } as const;
      const { title, sentences } = noticeInWords(notice, telling, voiceOf(programme, language));
      return withPlainSpaces([title, ...sentences].join(' | '));
    };
    expect(tell('evidence-disputed', 'en')).toMatch(
      /^Evidence is disputed: visit of 2 March 2020 \| The office has disputed it on 10 June 2020\. .* there you can answer\.$/,
    );
    expect(tell('evidence-upheld', 'de')).toBe(
      'Ein bestrittener Beleg ist bestätigt: visit vom 2. März 2020 | Das Büro hat ihn am 10. Juni 2020 bestätigt: Er zählt wie zuvor.',
    );
    expect(tell('evidence-revoked', 'en')).toMatch(/it counts no more from 1 May 2020 on\./);
  });

  test('says how an application for an award ended', () => {
    const content = { award: { competency: 'web', level: 'gold' }, causes: [] };
    const tell = (cause: ApplicationCause, language: 'en' | 'de') => {
      const notice = { cause, since: day('2020-06-10'), content, people: [] } as const;
      const { title, sentences } = noticeInWords(notice, telling, voiceOf(programme, language));
      return withPlainSpaces([title, ...sentences].join(' | '));
    };
    expect(tell('application-granted', 'en')).toMatch(/^You have .* \| .* you hold the award from 10 June 2020 on\./);
    expect(tell('application-refused', 'de')).toMatch(/abgelehnt \| Das Büro hat ihn am 10\. Juni 2020 abgelehnt/);
    expect(tell('application-undone', 'en')).toMatch(/^It was taken back that you have .* on 10 June 2020;/);
  });
});
