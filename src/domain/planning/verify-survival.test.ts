import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aPack, readPack } from '../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { type ClaimedAnswer, claimedAnswer } from './claimed-answer.ts';
import { modelHash } from './model-hash.ts';
import { plan } from './plan.ts';
import { statedFlaws, survivalIn } from './stated-plan.ts';

/** Changes of any depth: what is written to a file can be changed anywhere. */
type Changeable<Of> = { -readonly [Key in keyof Of]: Changeable<Of[Key]> };

const read = readPack(
  aPack({
    exams: { A: { title: 'A' }, B: { title: 'B' } },
    competencies: [
      aCompetency('web', { gold: { people: 1, with: 'A' } }),
      aCompetency('data', {
        gold: {
          any: [
            { people: 1, with: 'B' },
            { people: 3, with: 'A' },
          ],
        },
      }),
    ],
    programme: { counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] } },
  }),
);
if (!read.ok) throw new Error('The pack is refused.');
const programme = read.value;
const { selfStudy: _, ...training } = aTraining({}, { otherwise: { fee: 0, retakeWait: { days: 1 } } });

/** Clauses come in one order: in row 1 three people are asked for with A, in row 2 one with B. Ana and Ben can be counted for either gold, and Cy learns to step in for whoever leaves. */
const result = plan({
  programme,
  facts: aPartner(programme, {
    people: [{ id: 'ana', credentials: ['A', 'B'] }, { id: 'ben', credentials: ['A', 'B'] }, { id: 'cy' }],
  }),
  training: { ...training, offers: [anOffer('a', ['A'], { price: 300 }), anOffer('b', ['B'], { price: 170 })] },
  learning: learningTerms(),
  day: planDay,
  knownAt: endOfTime,
  targets: ['web', 'data'].map((competency) => ({
    claim: { competency, level: 'gold' },
    deadline: day('2020-06-15'),
    weight: 1,
    must: false,
  })),
  options: { survivesAnyLeaver: true },
});
if (!('plan' in result)) throw new Error(result.status);
const written = claimedAnswer(result.proof);
if (!written) throw new Error('There is a proof.');
const stated = { ...result.plan, survival: result.survival };

/** What is found after a change; where the model is changed, with the hash that then belongs to it. */
function found(change: (answer: Changeable<Required<ClaimedAnswer>>) => void): readonly string[] {
  const answer = structuredClone(written) as Changeable<Required<ClaimedAnswer>>;
  change(answer);
  answer.certificate.model = modelHash(answer.model as ClaimedAnswer['model']);
  return [...new Set(statedFlaws(stated, answer as ClaimedAnswer).map(({ kind }) => kind))];
}

const countingIn = ({ model }: Changeable<Required<ClaimedAnswer>>) => {
  if (!model.counting) throw new Error('People can be counted anew.');
  return model.counting;
};

describe('That a plan survives whoever leaves', () => {
  test('is shown for each person, and found right as it was written', () => {
    expect(result.plan.actions.map(({ person, item }) => [person, item])).toEqual([['cy', 'B']]);
    expect(written.survival?.cases.length).toBeGreaterThan(0);
    expect(found(() => undefined)).toEqual([]);
    expect(survivalIn(stated, written)).toEqual({ isShown: true, butFor: [] });
  });

  test('is not shown by a file that says nothing about it', () => {
    const { survival: __, ...old } = written;
    expect(statedFlaws(stated, old)).toEqual([]);
    expect(survivalIn(stated, old)).toEqual({ isShown: false, butFor: [] });
  });

  test('is refused where a case is missing', () => {
    expect(found(({ survival }) => void survival.cases.pop())).toEqual(['not-survived']);
  });

  test('is refused where who leaves is counted all the same', () => {
    const told = found(({ survival }) => {
      const [first] = survival.cases;
      first?.instead.push({ person: first.person, rows: [0] });
    });
    expect(told).toContain('not-countable');
  });

  test('is refused where somebody is counted for two golds', () => {
    const told = found(({ survival }) => {
      for (const one of survival.cases) {
        const other = one.person === 'ana' ? 'ben' : 'ana';
        one.instead = [{ person: other, rows: [0, 2] }];
      }
    });
    expect(told).toEqual(['not-countable']);
  });

  test('is refused where somebody is counted for what they have not passed', () => {
    // Cy passes B, and not A.
    const told = found(({ survival }) => {
      for (const one of survival.cases) one.instead = [{ person: 'cy', rows: [0] }];
    });
    expect(told).toContain('not-countable');
  });

  test('is refused where somebody is called good for a place that no column gives them', () => {
    expect(
      found(
        (answer) =>
          void countingIn(answer)
            .able.find(({ people }) => people.includes('cy'))
            ?.rows.push(0),
      ),
    ).toContain('not-able');
    expect(
      found((answer) => {
        for (const one of countingIn(answer).able) one.done = [];
      }),
    ).toContain('not-able');
  });

  test('is refused where a dear column is said to ask for no exam', () => {
    const told = found((answer) => {
      countingIn(answer)
        .able.find(({ people }) => people.includes('cy'))
        ?.rows.push(0);
      for (const { id, columns } of answer.model.blocks)
        for (const column of columns) if (id.split(' ').includes('cy') && column.cost >= 300) column.id = '0:';
    });
    expect(told).toEqual(['not-able']);
  });

  test('is refused where a column is added for that which costs nothing: then a better plan is not ruled out', () => {
    const told = found((answer) => {
      countingIn(answer)
        .able.find(({ people }) => people.includes('cy'))
        ?.rows.push(0);
      const block = answer.model.blocks.find(({ id }) => id.split(' ').includes('cy'));
      const free = [0, 1, 2].flatMap((row) => [[row, 1]] as [number, number][]);
      for (const row of answer.model.rows.keys()) if (row > 2) free.push([row, 1]);
      block?.columns.push({ id: '0:', cost: 0, supplies: free });
    });
    expect(told).toEqual(['not-proved']);
  });

  test('is refused where less is asked for than the plan’s model asks for', () => {
    const told = found((answer) => {
      countingIn(answer).needs = countingIn(answer).needs.map(() => ({ kind: 'n-of', n: 0, of: [] }));
    });
    expect(told).toEqual(['other-need']);
  });

  test('is refused where a way is said to be taken for which too few are counted', () => {
    const told = found(({ survival }) => {
      survival.ways = survival.ways.map((way) => way && [[0]]);
    });
    expect(told).toContain('not-survived');
  });

  test('is refused where an exam of the plan is somebody else’s', () => {
    const actions = stated.actions.map((one) => ({ ...one, person: 'ben' }));
    expect(statedFlaws({ ...stated, actions }, written).map(({ kind }) => kind)).toContain('not-in-proof');
  });

  test('is about the very problem of the proof: a limit that is taken away makes it another one', () => {
    const answer = structuredClone(written) as Changeable<Required<ClaimedAnswer>>;
    countingIn(answer).limits = [];
    expect(statedFlaws(stated, answer as ClaimedAnswer)).toEqual([{ kind: 'other-model' }]);
  });
});
