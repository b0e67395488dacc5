import { z } from 'zod';
import type { AuditsOfProgrammeListed } from '../../actions/partner-audits/list-audits-of-programme.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { readDay } from '../../domain/time/day.ts';
import type { Voice } from '../../wording/voice.ts';
import { cursorFrom } from '../paging.ts';
import { State, WaitsFor } from './partner-audit-schema.ts';

export const JsonAuditsOfProgramme = z
  .strictObject({
    audits: z.array(
      z.strictObject({
        id: z.string(),
        partner: z.string().meta({ description: 'The code of the partner.' }),
        name: z.string(),
        state: State,
        waitsFor: WaitsFor,
        kind: z.string(),
        kindName: z.string(),
        competency: z.string(),
        level: z.string(),
        appliedOn: JsonDay,
        scheduledFor: JsonDay.optional(),
        auditor: z.string().optional(),
        heldOn: JsonDay.optional(),
        cureBy: JsonDay.optional(),
        open: z.number().int().meta({ description: 'How many findings are not accepted as cured.' }),
      }),
    ),
    next: z.string().optional().meta({ description: 'The cursor of the next page; left out on the last one.' }),
  })
  .meta({ id: 'auditsOfProgramme' });

export const auditsOfProgrammeTold = (
  { items, next }: AuditsOfProgrammeListed,
  voice: Voice,
): z.input<typeof JsonAuditsOfProgramme> => ({
  audits: items.map((one) => ({
    ...{ id: one.id, partner: one.code, name: one.name ?? one.code, state: one.state, waitsFor: one.waitsFor },
    ...{ kind: one.kind, kindName: voice.evidence(one.kind), competency: one.competency, level: one.level },
    ...{ appliedOn: one.applied_on, open: one.open },
    ...(one.scheduled_for !== null && { scheduledFor: one.scheduled_for }),
    ...(one.auditor !== null && { auditor: one.auditor }),
    ...(one.held_on !== null && { heldOn: one.held_on }),
    ...(one.cure_by !== null && { cureBy: one.cure_by }),
  })),
  ...(next && { next: cursorFrom(`${next.appliedOn}\n${next.id}`) }),
});

const madeHere = /^(\d{4}-\d\d-\d\d)\n([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A cursor that was not made here means the beginning. */
export function placeInAudits(place: string | undefined) {
  const [, appliedOn, id] = madeHere.exec(place ?? '') ?? [];
  return appliedOn !== undefined && readDay(appliedOn) !== undefined && id !== undefined
    ? { appliedOn, id }
    : undefined;
}
