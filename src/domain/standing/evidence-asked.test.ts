import { expect, test } from 'vitest';
import { aPartner, askedOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import type { EvidenceKind } from '../catalogue/programme.ts';
import { evidenceAsked } from './evidence-asked.ts';

const evidence = { audit: { audit: {} }, reference: { reference: true } };
const isReference = (kind: EvidenceKind) => kind.reference;
const isAudit = (kind: EvidenceKind) => kind.audit !== undefined;
const gold = {
  all: [
    { id: 'people', people: 1, with: 'A' },
    { id: 'audited', evidence: 'audit' },
    { id: 'references', evidence: 'reference', count: 3, within: { months: 12 } },
  ],
};
const programme = aProgramme({
  programme: { evidence },
  competencies: [
    aCompetency('web', { silver: { id: 'one', evidence: 'reference' }, gold }),
    aCompetency('data', { gold: { all: [{ id: 'audited', evidence: 'audit' }] } }),
  ],
});
const asked = (partner: WrittenTree, isWanted = isReference) =>
  evidenceAsked({ programme, facts: aPartner(programme, partner), ...askedOn() }, isWanted).map(
    ({ competency, level, finding }) =>
      `${competency}/${level} ${finding.id} ${finding.found.length}/${finding.needed} ${finding.verdict}`,
  );

test('each clause that asks a customer is told with how many count, and no other one', () => {
  const old = { kind: 'reference', on: '2018-01-01' };
  const recent = { kind: 'reference', on: '2020-05-01' };
  expect(asked({})).toEqual(['web/silver one 0/1 not-met', 'web/gold references 0/3 not-met']);
  expect(asked({ evidence: [old, recent] })).toEqual(['web/silver one 2/1 met', 'web/gold references 1/3 not-met']);
});

test('the same for audits', () => {
  expect(asked({}, isAudit)).toEqual(['web/gold audited 0/1 not-met', 'data/gold audited 0/1 not-met']);
});

test('what is disputed does not count surely, and what was made for another competency not at all', () => {
  const disputed = { kind: 'reference', on: '2020-05-01', state: 'disputed' };
  const other = { kind: 'reference', on: '2020-05-01', competency: 'data' };
  expect(asked({ evidence: [disputed] })[0]).toBe('web/silver one 0/1 undetermined');
  expect(asked({ evidence: [other] })[0]).toBe('web/silver one 0/1 not-met');
});

test('where no kind of evidence comes from a customer, no clause asks one', () => {
  const plain = aProgramme({ competency: aCompetency('web', { gold: { evidence: 'reference' } }) });
  expect(evidenceAsked({ programme: plain, facts: aPartner(plain), ...askedOn() }, isReference)).toEqual([]);
});

test('a clause that is behind each reading of an open question is told once', () => {
  const inside = { id: 'references', evidence: 'reference' };
  const open = aProgramme({
    programme: {
      evidence,
      questions: { counted: { text: 'Who counts?', readings: { all: 'Everybody', some: 'Some' } } },
    },
    competency: aCompetency('web', {
      gold: { question: 'counted', readings: { all: inside, some: { all: [inside, { people: 1, with: 'A' }] } } },
    }),
  });
  const found = evidenceAsked({ programme: open, facts: aPartner(open), ...askedOn() }, isReference);
  expect(found.map(({ finding }) => finding.id)).toEqual(['references']);
});
