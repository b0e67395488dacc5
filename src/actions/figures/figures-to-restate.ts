import { z } from 'zod';
import type { Programme } from '../../domain/catalogue/programme.ts';
import { WrittenDay, WrittenId } from '../../domain/catalogue/written/scalars.ts';
import { type RestatedFigures, restatedFigures, type StatedFigure } from '../../domain/membership/restated-figures.ts';
import { unlistedLocation } from '../../domain/membership/unlisted-location.ts';
import { WrittenMeasurement } from '../../domain/membership/written/partner-file.ts';
import { accepted, type Problem, problem, type Read, refused } from '../../domain/problems/problem.ts';
import { type Day, day, lastOfMonth } from '../../domain/time/day.ts';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { PartnerRows, Row } from '../../store/membership/partner-rows.ts';
import { measurementForm } from '../../store/membership/statement-forms.ts';
import { locationsListed } from '../locations-listed.ts';
import { readPartnerFile } from '../read-partner-file.ts';

const { knownFrom: _, knownTo: __, ...shape } = WrittenMeasurement.shape;

export const FiguresToRestate = z.strictObject({
  metrics: z
    .array(WrittenId)
    .min(1)
    .max(50)
    .meta({ description: 'Which figures the list is about: no other is looked at or changed.' }),
  from: WrittenDay.meta({ description: 'The first day of the period.' }),
  through: WrittenDay.meta({ description: 'The last day of the period.' }),
  isComplete: z.boolean().meta({
    description: 'The list names everything in its period: what is kept there and is not named is withdrawn.',
  }),
  figures: z
    .array(z.strictObject({ metric: WrittenId, ...shape }).meta({ id: 'figureOfList' }))
    .max(5_000)
    .meta({ description: 'Each for a month or a day of the period, and each time once for every metric and place.' }),
});
export type FiguresToRestate = z.infer<typeof FiguresToRestate>;

/** A figure with the row in which it is kept. */
export type KeptFigure = StatedFigure & { readonly row: Row<'measurements'> };

/** Reads the names in a list by the rules of the programme; what is wrong with them points into the list. */
export function namedFigures(
  list: FiguresToRestate,
  programme: Programme,
  { partner, now, today }: { readonly partner: string; readonly now: Instant; readonly today: Day },
): Read<FiguresToRestate> {
  const places = Map.groupBy(list.figures.keys(), (index) => list.figures[index]?.metric ?? '');
  const metrics = Object.fromEntries(
    [...new Set([...list.metrics, ...places.keys()])].map((metric) => {
      const figures = (places.get(metric) ?? []).map((index) => {
        const { metric: __, ...figure } = list.figures[index] as FiguresToRestate['figures'][number];
        return figure;
      });
      // One that is named without a figure is looked up as well.
      return [metric, figures.length > 0 ? figures : 0];
    }),
  );
  const read = readPartnerFile({ partner, metrics }, programme, { now, today });
  if (read.ok) return accepted(list);
  return refused(
    read.problems.flatMap((one) => {
      const [, metric, position, ...rest] = one.path;
      const indices = places.get(String(metric)) ?? [];
      if (typeof position === 'number') return [{ ...one, path: ['figures', indices[position] ?? 0, ...rest] }];
      const named = list.metrics.indexOf(String(metric));
      if (named >= 0) return [{ ...one, path: ['metrics', named] }];
      return indices.map((index) => ({ ...one, path: ['figures', index, 'metric'] }));
    }),
  );
}

/** What a list says otherwise than what is known of the partner. */
export function comparedWithList(
  rows: PartnerRows,
  { metrics, from, through, isComplete, figures }: FiguresToRestate,
): Read<RestatedFigures<KeptFigure>> {
  const kept = rows.measurements.flatMap((row) =>
    row.known_to === endOfTime ? [{ ...measurementForm.writtenOf(row), row }] : [],
  );
  const compared = restatedFigures(kept, {
    ...{ metrics, period: { from: day(from), to: day(through) }, isComplete, figures },
  });
  const elsewhere = compared.ok ? unlistedFigures(compared.value.added, figures, rows) : [];
  return elsewhere.length > 0 ? refused(elsewhere) : compared;
}

/** Figures that are new and of a location that the partner does not list. */
const unlistedFigures = (
  added: readonly StatedFigure[],
  figures: FiguresToRestate['figures'],
  rows: PartnerRows,
): readonly Problem[] =>
  added.flatMap((figure) => {
    const { location, month, on } = figure;
    const first = month === undefined ? on : `${month}-01`;
    const last = month === undefined ? on : lastOfMonth(day(`${month}-01`));
    const found = unlistedLocation({ location, from: first, to: last }, locationsListed(rows));
    const index = figures.indexOf(figure);
    return found ? [problem(found.code, ['figures', index, 'location'], found.values)] : [];
  });
