import { z } from 'zod';
import type { Programme } from '../../domain/catalogue/programme.ts';
import { WrittenDay, WrittenId } from '../../domain/catalogue/written/scalars.ts';
import { type Path, type Problem, problem } from '../../domain/problems/problem.ts';
import { unknownName } from '../../domain/problems/unknown-name.ts';
import type { Day } from '../../domain/time/day.ts';

const line = z.string().trim().min(1).max(200);

/** What a partner asks a customer. */
export const ReferenceToAsk = z.strictObject({
  kind: WrittenId.meta({ description: 'A kind of evidence that the rules declare with reference: true.' }),
  competency: WrittenId.optional().meta({
    description: 'The competency that it is for. Left out: it serves every competency that asks for its kind.',
  }),
  company: line.meta({ description: 'The customer.' }),
  contact: line.meta({ description: 'The name of the person at the customer who is asked.' }),
  email: z.email({ error: 'not-an-email' }).max(254).meta({ description: 'The address to which the letter goes.' }),
  language: z.enum(['en', 'de']).meta({ description: 'In which the letter is written.' }),
  project: z.string().trim().min(1).max(2000).meta({
    description: 'What was done for the customer, in a few sentences. The customer reads it and answers for it.',
  }),
  on: WrittenDay.meta({ description: 'The day on which the work was done: today or earlier.' }),
});
export type ReferenceToAsk = z.infer<typeof ReferenceToAsk>;

/** What of it the rules and the calendar do not allow. */
export function problemsOfReference(
  { kind, competency, on }: Pick<ReferenceToAsk, 'kind' | 'competency' | 'on'>,
  programme: Programme,
  today: Day,
): readonly Problem[] {
  const kinds = [...programme.evidence].flatMap(([id, { reference }]) => (reference ? [id] : []));
  const competencies = [...programme.competencies.keys()];
  return [
    ...(kinds.includes(kind) ? [] : [kindProblem(kind, kinds, programme)]),
    ...(competency === undefined || competencies.includes(competency)
      ? []
      : [unknownName('unknown-competency', competency, competencies, ['competency'])]),
    ...workProblems(on, today, ['on']),
  ];
}

const kindProblem = (kind: string, kinds: readonly string[], { evidence }: Programme): Problem =>
  kinds.length > 0 && !evidence.has(kind)
    ? unknownName('unknown-evidence', kind, kinds, ['kind'])
    : problem('not-a-reference', ['kind'], { found: kind });

/** Work is done before somebody speaks for it. */
export const workProblems = (on: Day, today: Day, path: Path): readonly Problem[] =>
  on > today ? [problem('work-still-to-come', path, { found: on, on: today })] : [];
