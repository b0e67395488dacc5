import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JsonResult } from '../answers/result-schema.ts';
import { runFor } from './world-for-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-'));
const file = join(folder, 'weser.yaml');

// Ana has both trainings: whether she may count for both is what the text of SAP does not say.
const partner = `partner: weser
programme: sap-partneredge
people:
  - { id: ana, affiliation: employee, credentials: [{ item: compliance-training, earned: 2021-01-01 }, marketing-training] }
  - { id: bo, affiliation: employee, credentials: [{ item: compliance-training, earned: 2021-01-01 }] }
evidence: [{ kind: business-plan, on: 2021-03-10 }]
metrics: { value-points: [{ on: 2021-02-01, value: 30 }, { on: 2021-09-01, value: 30 }] }
statuses: [{ status: sell-track, level: sell, from: 2021-02-01 }]
`;

beforeAll(() => writeFileSync(file, partner));
afterAll(() => rmSync(folder, { recursive: true }));

const asked = ['--on', '2021-04-01', '--until', '2021-12-31'];
const told = (command: string, ...options: string[]) => {
  const { out, exitCode } = runFor([command, file, ...asked, ...options], { env: { NO_COLOR: '1', LANG: 'C.UTF-8' } });
  return { out: out.replace(/\s+/g, ' '), exitCode };
};

const certain = /will not be met|not met|would fail|will be lost|no longer held|nicht erfüllt|scheitert|geht verloren/;

describe('An award of which an open question decides', () => {
  it.each([
    [
      'en',
      'May the person with marketing training be one of the two with compliance training? A ruling of the programme',
    ],
    ['de', 'Darf die Person mit Marketing-Schulung eine der beiden mit Compliance-Schulung sein? Das klärt eine'],
  ])(
    'is told neither as lost nor as kept by forecast and calendar, and what settles it is named (%s)',
    (language, question) => {
      for (const [command, exitCode] of [
        ['forecast', 3],
        ['calendar', 0],
      ] as const) {
        const found = told(command, '--lang', language);
        expect(found.exitCode).toBe(exitCode);
        expect(found.out).toContain(question);
        expect(found.out).not.toMatch(certain);
      }
      const ics = runFor(['calendar', file, ...asked, '--ics', '--lang', language]).out.replaceAll('\r\n ', '');
      expect(ics).toContain(question.slice(0, 40));
      expect(ics).not.toMatch(certain);
    },
  );

  it('is undetermined to programs, with the questions', () => {
    const read = JsonResult.parse(JSON.parse(told('calendar', '--json').out));
    const claim = { competency: 'sell-track', level: 'sell' };
    const settledBy = { questions: ['marketing-person'], facts: false };
    expect(read.kind === 'calendar' && read.daysAhead).toMatchObject([
      { kind: 'last-day-held', afterwards: 'undetermined' },
      { kind: 'act-by', failing: [], awaiting: [], undetermined: [{ claim, settledBy }] },
    ]);
    const ahead = JsonResult.parse(JSON.parse(told('forecast', '--json').out));
    expect(ahead.kind === 'forecast' && ahead.awards).toMatchObject([
      { action: { verdict: 'undetermined', settledBy } },
    ]);
  });
});
