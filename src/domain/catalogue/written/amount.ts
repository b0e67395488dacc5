import { z } from 'zod';
import { WrittenCondition } from './condition.ts';
import { WrittenDay, WrittenDuration, WrittenId, WrittenNumber, WrittenParameter, WrittenWindow } from './scalars.ts';

/** A test of one field of a record. */
export const WrittenFilter = z
  .strictObject({
    field: z.string().min(1),
    is: z.union([z.string(), z.number(), z.boolean()]).optional(),
    in: z.array(z.union([z.string(), z.number()])).optional(),
    not: z.union([z.string(), z.number(), z.boolean()]).optional(),
    atLeast: WrittenNumber.optional(),
    moreThan: WrittenNumber.optional(),
    atMost: WrittenNumber.optional(),
    lessThan: WrittenNumber.optional(),
  })
  .meta({
    id: 'filter',
    description: 'A test of one field: { field: mau, atLeast: 5 } or { field: association, in: [CPOR, DPOR] }.',
  });

export type WrittenFilter = z.infer<typeof WrittenFilter>;

/** A number that the rule computes from what is known of the partner. */
export type WrittenAmount =
  | WrittenNumber
  | {
      metric: string;
      window?: z.infer<typeof WrittenWindow> | undefined;
      aggregate?: 'sum' | 'latest' | 'greatest' | 'least' | 'average' | undefined;
      otherwise?: WrittenAmount | undefined;
    }
  | {
      records: string;
      where?: WrittenFilter[] | undefined;
      sum?: string | undefined;
      distinct?: string | undefined;
      window?: z.infer<typeof WrittenWindow> | undefined;
      otherwise?: WrittenAmount | undefined;
    }
  | { peopleWith: WrittenCondition; who?: string[] | undefined; withGrants?: boolean | undefined }
  | { holdingsOf: string[] | { tagged: string }; distinct?: boolean | undefined }
  | { statusesOf: string[] | { tagged: string }; distinctFamilies?: boolean | undefined }
  | { plus: WrittenAmount[] }
  | { minus: [WrittenAmount, WrittenAmount] }
  | { times: WrittenAmount[] }
  | { ratio: [WrittenAmount, WrittenAmount]; withoutBase?: WrittenAmount | undefined }
  | { smallest: WrittenAmount[] }
  | { greatest: WrittenAmount[] }
  | { wholePart: WrittenAmount }
  | { by: string; cases: Record<string, WrittenAmount>; otherwise?: WrittenAmount | undefined }
  | { on: string | z.infer<typeof WrittenDuration>; amount: WrittenAmount }
  | { between: [WrittenAmount, WrittenAmount] }
  | { steps: { from: WrittenNumber; gives: WrittenAmount }[]; of: WrittenAmount; below?: WrittenAmount | undefined }
  | { each: WrittenParameter; of: WrittenAmount }
  | { upTo: WrittenAmount; at: WrittenAmount; of: WrittenAmount }
  | { use: string };

const ItemList = z.union([z.array(z.string()).min(1), z.strictObject({ tagged: WrittenId })]);

export const WrittenAmount: z.ZodType<WrittenAmount> = z
  .union([
    WrittenNumber,
    z.strictObject({
      metric: WrittenId,
      window: WrittenWindow.optional(),
      aggregate: z.enum(['sum', 'latest', 'greatest', 'least', 'average']).optional(),
      get otherwise() {
        return WrittenAmount.optional();
      },
    }),
    z.strictObject({
      records: WrittenId,
      where: z.array(WrittenFilter).optional(),
      sum: z.string().optional(),
      distinct: z.string().optional(),
      window: WrittenWindow.optional(),
      get otherwise() {
        return WrittenAmount.optional();
      },
    }),
    z.strictObject({
      peopleWith: WrittenCondition,
      who: z.array(WrittenId).optional(),
      withGrants: z.boolean().optional(),
    }),
    z.strictObject({ holdingsOf: ItemList, distinct: z.boolean().optional() }),
    z.strictObject({ statusesOf: ItemList, distinctFamilies: z.boolean().optional() }),
    z.strictObject({
      get plus() {
        return z.array(WrittenAmount).min(1);
      },
    }),
    z.strictObject({
      get minus() {
        return z.tuple([WrittenAmount, WrittenAmount]);
      },
    }),
    z.strictObject({
      get times() {
        return z.array(WrittenAmount).min(1);
      },
    }),
    z.strictObject({
      get ratio() {
        return z.tuple([WrittenAmount, WrittenAmount]);
      },
      get withoutBase() {
        return WrittenAmount.optional();
      },
    }),
    z.strictObject({
      get smallest() {
        return z.array(WrittenAmount).min(1);
      },
    }),
    z.strictObject({
      get greatest() {
        return z.array(WrittenAmount).min(1);
      },
    }),
    z.strictObject({
      get wholePart() {
        return WrittenAmount;
      },
    }),
    z.strictObject({
      by: WrittenId,
      get cases() {
        return z.record(z.string(), WrittenAmount);
      },
      get otherwise() {
        return WrittenAmount.optional();
      },
    }),
    z.strictObject({
      on: z.union([WrittenDay, WrittenDuration]),
      get amount() {
        return WrittenAmount;
      },
    }),
    z.strictObject({
      get between() {
        return z.tuple([WrittenAmount, WrittenAmount]);
      },
    }),
    z.strictObject({
      get steps() {
        return z.array(z.strictObject({ from: WrittenNumber, gives: WrittenAmount })).min(1);
      },
      get of() {
        return WrittenAmount;
      },
      get below() {
        return WrittenAmount.optional();
      },
    }),
    z.strictObject({
      each: WrittenParameter,
      get of() {
        return WrittenAmount;
      },
    }),
    z.strictObject({
      get upTo() {
        return WrittenAmount;
      },
      get at() {
        return WrittenAmount;
      },
      get of() {
        return WrittenAmount;
      },
    }),
    z.strictObject({ use: WrittenId }),
  ])
  .meta({
    id: 'amount',
    description:
      'A number computed from what is known of the partner: a metric, a count of people, points, a sum, a ratio …',
  });
