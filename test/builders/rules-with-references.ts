const kinds = `
  evidence:
    customer-reference: { title: { en: Customer reference, de: Kundenreferenz }, reference: true }
`;

const competency = `
language: 1
competency:
  id: customer-success
  name: Customer Success
  versions:
    - id: "1"
      effective: 2017-01-01
      levels:
        silver: { id: references, evidence: customer-reference, within: { months: 24 } }
        gold: { id: references, evidence: customer-reference, count: 3, within: { months: 24 } }
`;

/** The files of the rules of the demo, which take no evidence from customers, with a competency for which one speaks. */
export function rulesWithReferences(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { 'programme.yaml': programme = '', ...others } = files;
  return {
    ...others,
    'programme.yaml': programme.replace('\n  statuses:', `${kinds}\n  statuses:`),
    'customer-success.yaml': competency.trimStart(),
  };
}
