const kinds = `
  evidence:
    site-audit:
      title: { en: Audit by a third party, de: Audit durch Dritte }
      audit: { cure: { days: 15 }, retry: { days: 7 }, validFor: { months: 24 } }
`;

const competencies = `
language: 1
define:
  clauses:
    passed: { id: audited, evidence: site-audit, outcome: pass, within: { months: 24 } }
competencies:
  - id: managed-cloud
    name: Managed Cloud
    versions:
      - { id: "2017-01", effective: 2017-01-01, chosenBy: audit, levels: { silver: { use: passed } } }
      - { id: "2017-12", effective: 2017-12-01, chosenBy: audit, levels: { silver: { use: passed } } }
  - id: security-operations
    name: Security Operations
    versions:
      - { id: "1", effective: 2017-01-01, levels: { silver: { use: passed } } }
`;

/** The files of the rules of the demo, which ask for no audit, with two competencies that do. */
export function rulesWithAudits(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { 'programme.yaml': programme = '', ...others } = files;
  return {
    ...others,
    'programme.yaml': programme.replace('\n  statuses:', `${kinds}\n  statuses:`),
    'audited.yaml': competencies.trimStart(),
  };
}
