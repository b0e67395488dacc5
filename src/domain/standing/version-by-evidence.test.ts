import { describe, expect, test } from 'vitest';
import { aPartner, askedOn, standingOf } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { heldOn } from './held.ts';

const yearly = {
  enforcement: 'atRenewal',
  versionBinds: 'atRenewal',
  window: { opens: { days: -60 }, closes: { days: 30 } },
};
const audited = { evidence: 'audit', outcome: 'pass' };

/** An old checklist that may be used until 27 November 2025, and one of 29 August that asks for two people. */
const twoChecklists = (chosenBy: string) =>
  aProgramme({
    competency: aCompetency(
      'web',
      {},
      {
        lifecycle: yearly,
        versions: [
          {
            id: 'old',
            effective: '2024-08-30',
            until: '2025-11-27',
            chosenBy,
            levels: { gold: { all: [{ people: 1, with: 'A' }, audited] } },
          },
          {
            id: 'new',
            effective: '2025-08-29',
            chosenBy,
            levels: { gold: { all: [{ people: 2, with: 'A' }, audited] } },
          },
        ],
      },
    ),
    competencies: [aCompetency('data', { gold: audited })],
  });

const people = (count: number) => ({ people: [{ id: 'p', count, credentials: ['A'] }] });
const audit = (on: string, rest: WrittenTree = {}) => ({ kind: 'audit', outcome: 'pass', on, ...rest });

describe('A text that is chosen by the day of submission', () => {
  const judged = (evidence: WrittenTree[], day: string, count = 1) => {
    const { verdict, version } = standingOf(twoChecklists('submission'), { ...people(count), evidence }, { day });
    return `${version?.id} ${verdict}`;
  };

  test('judges what was handed in while it was open, however late the audit', () => {
    expect(judged([audit('2025-12-15', { submitted: '2025-11-27' })], '2025-12-20')).toBe('old met');
  });

  test('does not judge what was handed in a day later', () => {
    expect(judged([audit('2025-12-15', { submitted: '2025-11-28' })], '2025-12-20')).toBe('new not-met');
    expect(judged([audit('2025-12-15', { submitted: '2025-11-28' })], '2025-12-20', 2)).toBe('new met');
  });

  test('may be either while both are open, and the better verdict counts', () => {
    expect(judged([audit('2025-10-01', { submitted: '2025-10-01' })], '2025-10-02')).toBe('old met');
    expect(judged([audit('2025-10-01', { submitted: '2025-10-01' })], '2025-10-02', 2)).toBe('new met');
  });

  test('does not take an audit by another version', () => {
    expect(judged([audit('2025-10-01', { version: 'old' })], '2025-12-20', 2)).toBe('old met');
    expect(judged([audit('2025-10-01', { version: 'new' })], '2025-10-02', 1)).toMatch(/not-met$/);
  });

  test('is not chosen by evidence that names no competency, version or submission', () => {
    expect(judged([audit('2025-10-01')], '2025-12-20')).toBe('new not-met');
    expect(judged([audit('2025-10-01')], '2025-12-20', 2)).toBe('new met');
  });
});

describe('A text that is chosen by the day of the audit', () => {
  const judged = (evidence: WrittenTree[], day: string) => {
    const { verdict, version } = standingOf(twoChecklists('audit'), { ...people(1), evidence }, { day });
    return `${version?.id} ${verdict}`;
  };

  test('is that of the audit and not that of the submission', () => {
    const submitted = '2025-11-20';
    expect(judged([audit('2025-11-27', { submitted, competency: 'web' })], '2025-12-20')).toBe('old met');
    expect(judged([audit('2025-11-28', { submitted, competency: 'web' })], '2025-12-20')).toBe('new not-met');
  });
});

describe('Evidence that was made for one competency', () => {
  test('serves no other', () => {
    const programme = twoChecklists('submission');
    const verdicts = ['web', 'data', undefined].map(
      (competency) =>
        standingOf(
          programme,
          { evidence: [audit('2025-10-01', competency === undefined ? {} : { competency })] },
          { day: '2025-10-02', competency: 'data' },
        ).verdict,
    );
    expect(verdicts).toEqual(['not-met', 'met', 'met']);
  });
});

describe('A holder by the old text', () => {
  const holder = (evidence: WrittenTree[], day: string, count = 1) => {
    const programme = twoChecklists('submission');
    const partner = { ...people(count), statuses: [{ status: 'web', level: 'gold', from: '2025-12-20' }], evidence };
    return {
      version: standingOf(programme, partner, { day }).version?.id,
      held: heldOn({
        programme,
        facts: aPartner(programme, partner),
        competency: 'web',
        level: 'gold',
        ...askedOn({ day }),
      }).held,
    };
  };
  const first = audit('2025-12-15', { submitted: '2025-11-20' });

  test('keeps it until its own anniversary and renews by the new one', () => {
    expect(holder([first], '2026-12-19')).toEqual({ version: 'old', held: true });
    expect(holder([first], '2026-12-20').version).toBe('new');
    expect(holder([first], '2027-01-20').held).toBe(false);
    const again = audit('2026-12-01', { submitted: '2026-11-20' });
    expect(holder([first, again], '2027-01-20', 2).held).toBe(true);
    expect(holder([first, again], '2027-01-20', 1).held).toBe(false);
  });
});
