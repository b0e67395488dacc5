import { examDeadlines } from '../domain/impact/exam-deadline.ts';
import type { ActionDue } from '../domain/standing/action-due.ts';
import { peopleCounting } from '../domain/standing/people-in-finding.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Voice } from '../wording/voice.ts';
import type { JsonAction } from './action-schema.ts';
import { presentSettling } from './present-settling.ts';
import { presentWay } from './present-way.ts';

export function presentAction(
  { by, occasion, verdict, awaits, settledBy, standing, sooner }: ActionDue,
  { knownAt }: { readonly knownAt: Instant },
  voice: Voice,
): JsonAction {
  const asked = { programme: voice.programme, knownAt };
  const counted = standing.finding ? peopleCounting(standing.finding) : [];
  return {
    by,
    occasion: occasion.kind,
    ...(occasion.kind === 'renewal'
      ? {
          on: occasion.renewal.anniversary,
          anniversary: occasion.renewal.anniversary,
          window: occasion.renewal.window,
        }
      : { on: occasion.on }),
    verdict,
    ...(awaits && { awaits: [...awaits] }),
    ...(settledBy && { settledBy: presentSettling(settledBy) }),
    ...(counted.length > 0 && { counted: [...counted] }),
    ways: standing.ways.map((way) => presentWay(way, voice)),
    ...(sooner && { sooner: { on: sooner.on, ways: sooner.ways.map((way) => presentWay(way, voice)) } }),
    examDeadlines: examDeadlines(standing.ways, by, asked).map((one) => ({ ...one })),
  };
}
