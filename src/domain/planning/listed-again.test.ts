import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WrittenTree } from '../../../test/builders/a-programme.ts';
import {
  arbitrarySurvivors,
  clauses,
  count,
  type Held,
  survivorsAsked,
} from '../../../test/builders/arbitrary-survivors.ts';
import { conditionsFor } from './broken-conditions.ts';
import { listAgain } from './listed-again.ts';
import { modelFromRequest, type RequestModel } from './model-from-request.ts';
import { sparesFor } from './one-more.ts';
import type { PersonColumn } from './person-column.ts';
import type { PlanRequest } from './plan-request.ts';

/** The model of a request, and one that asks for all that has to hold besides so that whoever leaves makes no difference. */
function modelsOf(request: PlanRequest): { readonly before: RequestModel; readonly asked: () => RequestModel } {
  const leavers = request.facts.people.map(({ id }) => id);
  const spares = sparesFor(request, leavers);
  const together = conditionsFor(request, spares);
  const before = modelFromRequest(request, { spares });
  return { before, asked: () => modelFromRequest(request, { spares, together }) };
}

function listedWholly(model: RequestModel): RequestModel {
  const nothingIsWorth = { prices: model.model.rows.map(() => 0), scale: 1 };
  for (const block of model.model.blocks.keys())
    expect(model.source.listAll(block, nothingIsWorth, Infinity)).toBe(true);
  return model;
}

const isAsGood = (one: PersonColumn, other: PersonColumn) =>
  one.schedule.cost <= other.schedule.cost && other.rows.every((row) => one.rows.includes(row));

describe('What was listed before', () => {
  test('is listed again for the same places, and for all that it fills of what is asked for in addition', () => {
    const seen = { again: 0, inAddition: 0 };
    fc.assert(
      fc.property(arbitrarySurvivors, ({ asked: clauses, held }) => {
        const { before, asked } = modelsOf(survivorsAsked(clauses, held, []));
        listedWholly(before);
        const [again, fresh, all] = [asked(), asked(), listedWholly(asked())];
        listAgain(again, before);
        const isUsual = (row: number) => again.places[row]?.without === undefined;
        for (const [block, { ids, columns, offered }] of again.people.entries()) {
          const known = before.people.filter((one) => one.ids.includes(ids[0] as string));
          for (const one of known.flatMap((some) => some.columns)) {
            const rows = one.rows.filter((row) => isUsual(row) && offered?.rows.filled.includes(row));
            if (rows.length > 0) expect(columns.some((other) => isAsGood(other, { ...one, rows }))).toBe(true);
          }
          for (const one of columns.slice(fresh.people[block]?.columns.length)) {
            seen.again++;
            if (!one.rows.every(isUsual)) seen.inAddition++;
            // What is listed is nothing but what could be done.
            expect(all.people[block]?.columns.some((other) => isAsGood(other, one))).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
    expect(Math.min(seen.again, seen.inAddition)).toBeGreaterThan(20);
  });

  test('fills everything that is asked for in addition and that somebody can fill who does it', () => {
    const inTeam = clauses[4] as WrittenTree;
    const held: readonly Held[] = [['A', 'B'], ['A', 'B'], ['C'], []];
    const { before, asked } = modelsOf(survivorsAsked([inTeam, count(1, 'A')], held, []));
    const listed = ({ people }: RequestModel) =>
      people.at(-1)?.columns.map(({ rows, schedule }) => `${rows.join('+')}:${schedule.steps.map(({ item }) => item)}`);
    const again = asked();
    // Three places, and with one thing done each the most that is filled besides; rows from the third on stand for no place.
    expect(listed(again)).toEqual(['1+3+6+7+8+9+11:B', '0+3+4+5+6+7+8+9+10+12:A', '2+3+4+5+6+7+8+9+10+12:A']);
    expect(listed(listedWholly(before))?.slice(3)).toEqual(['0+3+4+5:A,B', '1+3+4+5:A,B', '2+3+4+5:A,B']);
    listAgain(again, before);
    const others = '3+4+5+6+7+8+9+10+11+12';
    expect(listed(again)?.slice(3)).toEqual([`0+${others}:A,B`, `1+${others}:A,B`, `2+${others}:A,B`]);
  });

  test('is not listed for people of whom it fills nothing', () => {
    // Nobody is counted for anything else by holding A, so that is decided apart from all other places.
    const { before, asked } = modelsOf(survivorsAsked([{ all: [count(1, 'A'), count(1, 'B')] }], [[], []], []));
    const again = asked();
    listAgain(again, listedWholly(before));
    for (const { columns } of again.people) expect(columns.every(({ rows }) => rows.length > 0)).toBe(true);
    expect(again.people.length).toBeGreaterThan(1);
  });
});
