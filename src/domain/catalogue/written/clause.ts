import { z } from 'zod';
import { WrittenAmount } from './amount.ts';
import { WrittenCondition } from './condition.ts';
import {
  WrittenCount,
  WrittenDuration,
  WrittenId,
  WrittenNumber,
  WrittenParameter,
  WrittenText,
  WrittenVerification,
  WrittenWindow,
} from './scalars.ts';

/** What every clause may carry beside its own keys. */
const common = {
  id: WrittenId.optional(),
  title: WrittenText.optional(),
  note: WrittenText.optional(),
  source: z.string().optional(),
};
type Common = { [key in keyof typeof common]?: z.infer<(typeof common)[key]> | undefined };

const comparison = {
  atLeast: WrittenParameter.optional(),
  moreThan: WrittenParameter.optional(),
  atMost: WrittenParameter.optional(),
  lessThan: WrittenParameter.optional(),
};
type Comparison = { [key in keyof typeof comparison]?: WrittenParameter | undefined };

const named = { id: WrittenId.optional(), title: WrittenText.optional() };

const WrittenSubset = z.strictObject({ ...named, people: WrittenParameter, with: WrittenCondition });

const counting = {
  who: z.array(WrittenId).optional(),
  verification: WrittenVerification.optional(),
  ofWhich: z.array(WrittenSubset).optional(),
};
type Counting = {
  who?: string[] | undefined;
  verification?: z.infer<typeof WrittenVerification> | undefined;
  ofWhich?: z.infer<typeof WrittenSubset>[] | undefined;
};

const WrittenSlot = z.strictObject({
  ...named,
  people: WrittenParameter,
  with: WrittenCondition,
  role: WrittenId.optional(),
  ...counting,
});

const WrittenSharing = z.enum(['distinct', 'free', 'unspecified']);

/** One line of a score: points, behind gates that must all be met, at most `max`; the level also asks for at least `floor`. */
export interface WrittenScorePart {
  title?: WrittenText | undefined;
  points: WrittenAmount;
  gates?: WrittenClause[] | undefined;
  max?: WrittenNumber | undefined;
  floor?: WrittenNumber | undefined;
}

/** One requirement as a rule author writes it. Its kind is told by its first key. */
export type WrittenClause = Common &
  (
    | { all: WrittenClause[] }
    | { any: WrittenClause[] }
    | { n: number; of: WrittenClause[]; including?: WrittenClause[] | undefined }
    | ({
        people: WrittenParameter;
        with: WrittenCondition;
        pooled?: boolean | undefined;
        withGrants?: boolean | undefined;
      } & Counting)
    | {
        team: z.infer<typeof WrittenSlot>[];
        sharing?: z.infer<typeof WrittenSharing> | undefined;
        question?: string | undefined;
      }
    | { holdings: WrittenParameter; of: string[] | { tagged: string }; distinct?: boolean | undefined }
    | ({
        metric: string;
        window?: z.infer<typeof WrittenWindow> | undefined;
        aggregate?: 'sum' | 'latest' | 'greatest' | 'least' | 'average' | undefined;
      } & Comparison)
    | ({ amount: WrittenAmount } & Comparison)
    | ({ ratio: [WrittenAmount, WrittenAmount]; minimumBase?: WrittenParameter | undefined } & Comparison)
    | { score: Record<string, WrittenScorePart> | string; atLeast: WrittenParameter }
    | { best: Record<string, WrittenClause> }
    | { holds: string; level?: string | undefined; for?: z.infer<typeof WrittenDuration> | undefined }
    | { meets: string; level: string }
    | {
        evidence: string;
        outcome?: string | undefined;
        count?: WrittenParameter | undefined;
        within?: z.infer<typeof WrittenDuration> | 'renewal' | undefined;
        where?: Record<string, string | number | boolean> | undefined;
      }
    | { anyDayIn: z.infer<typeof WrittenWindow>; require: WrittenClause; judgedBy?: 'thatDay' | 'today' | undefined }
    | { everyDayIn: z.infer<typeof WrittenWindow>; require: WrittenClause; judgedBy?: 'thatDay' | 'today' | undefined }
    | { per: string; combine: 'all' | 'best' | 'each'; over?: string[] | undefined; require: WrittenClause }
    | { by: string; cases: Record<string, WrittenClause>; otherwise?: WrittenClause | undefined }
    | { everyTerms: number; require: WrittenClause }
    | { question: string; readings: Record<string, WrittenClause> }
    | { use: string }
  );

export const WrittenScorePart: z.ZodType<WrittenScorePart> = z
  .strictObject({
    title: WrittenText.optional(),
    points: WrittenAmount,
    get gates() {
      return z.array(WrittenClause).min(1).optional();
    },
    max: WrittenNumber.optional(),
    floor: WrittenNumber.optional(),
  })
  .meta({
    id: 'scorePart',
    description: 'Points, behind gates (all must be met, else 0), at most max; the level also asks for at least floor.',
  });

const judgedBy = z.enum(['thatDay', 'today']).optional();
const aggregate = z.enum(['sum', 'latest', 'greatest', 'least', 'average']).optional();
const ItemList = z.union([z.array(z.string()).min(1), z.strictObject({ tagged: WrittenId })]);

export const WrittenClause: z.ZodType<WrittenClause> = z
  .union([
    z.strictObject({
      ...common,
      get all() {
        return z.array(WrittenClause).min(1);
      },
    }),
    z.strictObject({
      ...common,
      get any() {
        return z.array(WrittenClause).min(1);
      },
    }),
    z.strictObject({
      ...common,
      n: WrittenCount,
      get of() {
        return z.array(WrittenClause).min(1);
      },
      get including() {
        return z.array(WrittenClause).min(1).optional();
      },
    }),
    z.strictObject({
      ...common,
      people: WrittenParameter,
      with: WrittenCondition,
      pooled: z.boolean().optional(),
      withGrants: z.boolean().optional(),
      ...counting,
    }),
    z.strictObject({
      ...common,
      team: z.array(WrittenSlot).min(2).max(8),
      sharing: WrittenSharing.optional(),
      question: WrittenId.optional(),
    }),
    z.strictObject({ ...common, holdings: WrittenParameter, of: ItemList, distinct: z.boolean().optional() }),
    z.strictObject({ ...common, metric: WrittenId, window: WrittenWindow.optional(), aggregate, ...comparison }),
    z.strictObject({
      ...common,
      get amount() {
        return WrittenAmount;
      },
      ...comparison,
    }),
    z.strictObject({
      ...common,
      get ratio() {
        return z.tuple([WrittenAmount, WrittenAmount]);
      },
      minimumBase: WrittenParameter.optional(),
      ...comparison,
    }),
    z.strictObject({
      ...common,
      get score() {
        return z.union([z.record(WrittenId, WrittenScorePart), WrittenId]);
      },
      atLeast: WrittenParameter,
    }),
    z.strictObject({
      ...common,
      get best() {
        return z.record(WrittenId, WrittenClause);
      },
    }),
    z.strictObject({ ...common, holds: WrittenId, level: WrittenId.optional(), for: WrittenDuration.optional() }),
    z.strictObject({ ...common, meets: WrittenId, level: WrittenId }),
    z.strictObject({
      ...common,
      evidence: WrittenId,
      outcome: WrittenId.optional(),
      count: WrittenParameter.optional(),
      within: z.union([WrittenDuration, z.literal('renewal')]).optional(),
      where: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    }),
    z.strictObject({
      ...common,
      anyDayIn: WrittenWindow,
      get require() {
        return WrittenClause;
      },
      judgedBy,
    }),
    z.strictObject({
      ...common,
      everyDayIn: WrittenWindow,
      get require() {
        return WrittenClause;
      },
      judgedBy,
    }),
    z.strictObject({
      ...common,
      per: WrittenId,
      combine: z.enum(['all', 'best', 'each']),
      over: z.array(z.string()).optional(),
      get require() {
        return WrittenClause;
      },
    }),
    z.strictObject({
      ...common,
      by: WrittenId,
      get cases() {
        return z.record(z.string(), WrittenClause);
      },
      get otherwise() {
        return WrittenClause.optional();
      },
    }),
    z.strictObject({
      ...common,
      everyTerms: WrittenCount,
      get require() {
        return WrittenClause;
      },
    }),
    z.strictObject({
      ...common,
      question: WrittenId,
      get readings() {
        return z.record(WrittenId, WrittenClause);
      },
    }),
    z.strictObject({ ...common, use: WrittenId }),
  ])
  .meta({
    id: 'clause',
    description:
      'One requirement. Its kind is told by its key: all, any, n, people, team, holdings, metric, amount, ratio, score, best, holds, meets, evidence, anyDayIn, everyDayIn, per, by, everyTerms, question or use.',
  });
