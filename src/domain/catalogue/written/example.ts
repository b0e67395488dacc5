import { z } from 'zod';
import { WrittenDay, WrittenId, WrittenNumber, WrittenText } from './scalars.ts';

const Verdict = z.enum(['met', 'notMet', 'undetermined']);

/** What an example expects on one day. Only what is named is compared. */
export const WrittenExpectation = z
  .strictObject({
    on: WrittenDay,
    knownAt: z.string().optional(),
    cohort: z.enum(['new', 'renewing', 'holder']).optional(),
    verdict: Verdict.optional(),
    /** The highest level that is met. */
    level: z.union([WrittenId, z.literal('none')]).optional(),
    version: WrittenId.optional(),
    /** Points by the name of the score part; total for the sum. */
    points: z.record(z.string(), WrittenNumber).optional(),
    /** The alternative of a best that counts, or the value of a classification. */
    chosen: z.record(z.string(), z.string()).optional(),
    /** How many people a clause finds, by the id of the clause. */
    people: z.record(z.string(), z.number().int()).optional(),
    /** The fewest exams that close the gap. */
    minExams: z.number().int().optional(),
    /** Everybody who could pass the first of the exams of the smallest gap set, and which exams would do. */
    who: z.array(z.string()).optional(),
    exams: z.array(z.string()).optional(),
    /** What besides exams would close the gap, each by itself: statuses, evidence, metrics. */
    oneOf: z.array(z.string()).optional(),
    /** Verdict by reading of an open question. */
    readings: z.record(z.string(), Verdict).optional(),
    window: z.tuple([WrittenDay, WrittenDay]).optional(),
    held: z.boolean().optional(),
    /** Why it is held, or not. */
    because: z
      .enum([
        'neverAwarded',
        'ended',
        'lapsed',
        'withinTerm',
        'renewalOpen',
        'renewed',
        'renewalMet',
        'lockedIn',
        'exception',
        'meets',
        'grace',
        'retiring',
      ])
      .optional(),
    /** The last day on which the status is safe as things stand; none where nothing is known to end it. */
    heldUntil: z.union([WrittenDay, z.literal('none')]).optional(),
    /** The renewal that is ahead, or that decided: its anniversary, and the days on which it can be done. */
    anniversary: WrittenDay.optional(),
    renewalWindow: z.tuple([WrittenDay, WrittenDay]).optional(),
    /** The last day on which something can be done for a renewal that would fail; none where nothing is due. */
    actionBy: z.union([WrittenDay, z.literal('none')]).optional(),
    /** The next day on which the level can be awarded, where the programme does so on certain days. */
    awardedFrom: WrittenDay.optional(),
    /** The obligations that the level carries on the day, by id; [] for none. */
    obligations: z.array(WrittenId).optional(),
    /** For several claims at once: which awards are met when people are counted for all of them together. */
    metTogether: z.array(z.string()).optional(),
    notMetTogether: z.array(z.string()).optional(),
    metTogetherCount: z.number().int().optional(),
  })
  .meta({ id: 'expectation' });

/** A worked case beside a rule; it runs as the rule's test. */
export const WrittenExample = z
  .strictObject({
    name: z.string().min(1),
    case: z.string().optional(),
    note: WrittenText.optional(),
    /** The level that is judged; without it all levels, for level. */
    level: WrittenId.optional(),
    /** The id of a clause or score part, where only that part is asked for. */
    part: z.string().optional(),
    /** Awards that are claimed together, as competency/level. */
    claims: z.array(z.string()).optional(),
    /** As a partner file, without its id. */
    partner: z.unknown().optional(),
    expect: z.union([WrittenExpectation, z.array(WrittenExpectation).min(1)]),
  })
  .meta({ id: 'example' });
