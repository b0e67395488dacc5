import { z } from 'zod';
import { FiguresToRestate, type KeptFigure } from '../../actions/figures/figures-to-restate.ts';
import { foreseeRestatement, type RestatementForeseen } from '../../actions/figures/foresee-restatement.ts';
import { restateFigures } from '../../actions/figures/restate-figures.ts';
import { done } from '../../actions/refusal.ts';
import { JsonFactsImpact } from '../../answers/facts-impact-schema.ts';
import type { StatedFigure } from '../../domain/membership/restated-figures.ts';
import { toldTo } from '../judging/answered.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { readyJson } from '../operations/reply.ts';
import { etagOfRevision } from '../operations/revision-read.ts';
import { aboutPartner } from '../operations/writing.ts';
import { JsonMeasurement } from '../statements/statement-bodies.ts';

const tag = 'Measurements';
const kept = 'All of it is taken over or nothing; what was said before is kept, and can still be asked about.';

const JsonKept = z.strictObject({ id: z.string(), figure: JsonMeasurement });
const JsonCompared = z.strictObject({
  unchanged: z.number().int().meta({ description: 'So many are kept as the list has them.' }),
  corrected: z
    .array(z.strictObject({ before: z.array(JsonKept), after: JsonMeasurement }))
    .meta({ description: 'Of one time several figures may be kept: one takes their place.' }),
  added: z.array(JsonMeasurement),
  missing: z
    .array(JsonKept)
    .meta({ description: 'What is kept in the period and the list does not name: withdrawn where it is complete.' }),
});

const told = ({ row: _, ...figure }: StatedFigure & Partial<Pick<KeptFigure, 'row'>>) => figure;
const keptTold = (one: KeptFigure) => ({ id: one.row.id, figure: told(one) });
const comparedTold = ({ unchanged, corrected, added, missing }: RestatementForeseen['compared']) => ({
  unchanged: unchanged.length,
  corrected: corrected.map(({ before, after }) => ({ before: before.map(keptTold), after: told(after) })),
  added: added.map(told),
  missing: missing.map(keptTold),
});

/** The figures of a period, handed in as one list: what it changes is told first, then it is taken over as a whole. */
export const restatementOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'POST',
    path: '/measurements/restatement/foreseen',
    id: 'foreseeRestatement',
    tag,
    summary: 'What a list of figures for a period says otherwise, and what that would do to the awards',
    description:
      'Nothing changes. A list that does not fit is refused with everything that is wrong with it. Its revision is what If-Match takes: `"r7"` for 7.',
    mostBytes: 2_000_000,
    body: FiguresToRestate.meta({
      id: 'figuresToRestate',
      description: 'What the figures of some metrics are in a period.',
    }),
    answer: z
      .strictObject({ revision: z.number().int(), compared: JsonCompared, impact: JsonFactsImpact })
      .meta({ id: 'restatementForeseen' }),
    act: async (asked) => {
      const { context, programme, partner, body: list, language } = asked;
      const about = { programme: programme.id, partner, list, language };
      const foreseen = await foreseeRestatement(context, about);
      if (!foreseen.ok) return foreseen;
      const { compared, revision } = foreseen.value;
      const before = JSON.stringify({ revision, compared: comparedTold(compared) });
      // What it does to the awards is a text already, and is put in as it is.
      return toldTo(asked, foreseen, (impact) => readyJson(`${before.slice(0, -1)},"impact":${impact}}`));
    },
  }),
  atPartner({
    method: 'POST',
    path: '/measurements/restatement',
    id: 'restateFigures',
    tag,
    summary: 'Restate the figures of a period as one list, with a reason',
    description: `${kept} Sent again it changes nothing. With If-Match it is refused where somebody wrote about the partner meanwhile.`,
    isOnce: true,
    takesRevision: true,
    mostBytes: 2_000_000,
    body: FiguresToRestate.extend({
      reason: z.string().trim().min(1).max(2000).meta({ description: 'Why. It stands in the audit.' }),
    }).meta({ id: 'restatement' }),
    answer: z
      .strictObject({
        unchanged: z.number().int(),
        corrected: z.number().int(),
        added: z.number().int(),
        withdrawn: z.number().int(),
        revision: z.number().int().meta({ description: 'Of the partner, now.' }),
      })
      .meta({ id: 'figuresRestated' }),
    act: async (asked) => {
      const { reason, ...list } = asked.body;
      const about = { ...aboutPartner(asked), list, reason: { text: reason } };
      const restated = await asked.once((context) => restateFigures(context, about));
      if (!restated.ok) return restated;
      return done({ etag: etagOfRevision(restated.value.revision), body: () => ({ ...restated.value }) });
    },
  }),
];
