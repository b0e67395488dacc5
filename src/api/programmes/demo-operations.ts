import { z } from 'zod';
import { moveDemo } from '../../actions/move-demo.ts';
import { done } from '../../actions/refusal.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import type { ApiParts } from '../api-parts.ts';
import { type AnyOperation, onServer } from '../operations/operation.ts';

/** What can be done with a server that is a demo. */
export const demoOperations = ({ welcome }: Pick<ApiParts, 'welcome'>): readonly AnyOperation[] => [
  onServer({
    method: 'POST',
    path: '/demo/day',
    id: 'moveDemo',
    tag: 'Programmes',
    summary: 'Move the day on which a demo stands',
    description:
      'Forward only, by a year at most at once, and for everybody who looks at the demo. Standings are worked out anew and what lapses is noticed, as on any day that begins. For programme managers; a server that is no demo answers 404.',
    body: z.strictObject({ to: WrittenDay.meta({ description: 'The new day, after the one of today.' }) }).meta({
      id: 'demoToMove',
    }),
    answer: z
      .strictObject({ from: JsonDay, today: JsonDay.meta({ description: 'The business day now.' }) })
      .meta({ id: 'demoMoved' }),
    act: async ({ context, body: { to } }) => {
      const moved = await moveDemo(context, to);
      if (!moved.ok) return moved;
      await welcome.dayMoved();
      return done({ body: () => ({ ...moved.value }) });
    },
  }),
];
