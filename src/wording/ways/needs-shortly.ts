import type { Need } from '../../domain/standing/way.ts';
import { orList, shortened } from '../lists-in-words.ts';
import type { Voice } from '../voice.ts';

/** In how few words the things besides exams are named in a table, and how many of them. */
const mostNamed = 2;

/** What is missing besides exams, each by its name alone: "Azure consumption of customers". */
export const needsShortly = (needs: readonly Need[], voice: Voice): readonly string[] =>
  shortened([...new Set(needs.map((need) => needShortly(need, voice)))], mostNamed, voice.language);

function needShortly(need: Need, voice: Voice): string {
  const titleOf = (title: Parameters<Voice['say']>[0] | undefined, id: string) => (title ? voice.say(title) : id);
  switch (need.kind) {
    case 'metric':
      return voice.metric(need.metric);
    case 'points':
      return titleOf(need.title, need.part);
    case 'figure':
    case 'time':
    case 'other':
      return titleOf(need.title, need.clause);
    case 'status':
      return orList(
        need.anyOf.map((id) => voice.status(id, need.level)),
        voice.language,
      );
    case 'evidence':
      return voice.evidence(need.evidence);
    case 'wait':
      return voice.status(need.status);
    default:
      return need satisfies never;
  }
}
