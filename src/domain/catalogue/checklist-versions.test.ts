import { expect, test } from 'vitest';
import { aProgramme } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { checklistVersions } from './checklist-versions.ts';
import type { Cohort } from './programme.ts';

const levels = { gold: { evidence: 'audit' } };
const versionsOf = (versions: readonly object[], submitted: string, audited: string, cohort: Cohort = 'new') => {
  const { competencies } = aProgramme({
    competency: { id: 'web', name: 'web', versions: versions.map((one) => ({ ...one, levels })) },
  });
  const web = competencies.get('web');
  if (!web) throw new Error('There is a competency.');
  return checklistVersions(web, cohort, { submitted: day(submitted), audited: day(audited) }).map(({ id }) => id);
};

test('chosen by audit, the text of the day of the audit judges, not that of the application', () => {
  const byAudit = [
    { id: 'old', effective: '2020-01-01', chosenBy: 'audit' },
    { id: 'new', effective: '2020-07-01', chosenBy: 'audit' },
  ];
  expect(versionsOf(byAudit, '2020-06-15', '2020-06-30')).toEqual(['old']);
  expect(versionsOf(byAudit, '2020-06-15', '2020-07-01')).toEqual(['new']);
});

test('chosen by submission, the text of the application judges, however late the audit is', () => {
  const bySubmission = [
    { id: 'old', effective: '2020-01-01', until: '2020-09-30', chosenBy: 'submission' },
    { id: 'new', effective: '2020-07-01', chosenBy: 'submission' },
  ];
  expect(versionsOf(bySubmission, '2020-06-15', '2020-12-01')).toEqual(['old']);
  expect(versionsOf(bySubmission, '2020-08-01', '2020-12-01')).toEqual(['new', 'old']);
  expect(versionsOf(bySubmission, '2020-10-01', '2020-12-01')).toEqual(['new']);
});

test('where the rules say nothing, the text in force on the day of the audit judges, by cohort', () => {
  const plain = [
    { id: 'old', effective: '2020-01-01' },
    { id: 'new', effective: { new: '2020-07-01', renewing: '2020-12-01' } },
  ];
  expect(versionsOf(plain, '2020-06-15', '2020-07-01')).toEqual(['new']);
  expect(versionsOf(plain, '2020-06-15', '2020-07-01', 'renewing')).toEqual(['old']);
});
