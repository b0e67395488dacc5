import { writeRational } from '../domain/numbers/rational.ts';
import type { Need, Way } from '../domain/standing/way.ts';
import { withPlainSpaces } from '../wording/no-break.ts';
import type { Voice } from '../wording/voice.ts';
import { wayAsSentence } from '../wording/ways/way-in-words.ts';
import { presentRange, titleOf } from './present-range.ts';
import type { JsonNeed, JsonWay } from './way-schema.ts';

/** A way to close a gap in the published form. */
export const presentWay = (way: Way, voice: Voice): JsonWay => ({
  text: withPlainSpaces(wayAsSentence(way, voice)),
  exams: way.exams,
  newPeople: way.newPeople,
  steps: way.steps.map(({ people, exams, candidates }) => ({
    people,
    exams,
    candidates: candidates.map(({ person, passing }) => ({
      ...(person !== undefined && { person }),
      passing: passing.map(({ n, of }) => ({ n, of: [...of] })),
    })),
  })),
  needs: way.needs.map((need) => presentNeed(need, voice)),
});

function presentNeed(need: Need, voice: Voice): JsonNeed {
  switch (need.kind) {
    case 'metric':
      return {
        kind: need.kind,
        metric: need.metric,
        relation: need.relation,
        needed: writeRational(need.needed),
        ...haveOf(need),
        ...periodsOf(need),
      };
    case 'figure':
      return {
        kind: need.kind,
        clause: need.clause,
        ...titleOf(need, voice),
        relation: need.relation,
        needed: presentRange(need.needed),
        ...haveOf(need),
        ...periodsOf(need),
      };
    case 'points': {
      const { kind, part, have, needed, metric, metricNeeded } = need;
      return {
        kind,
        part,
        ...titleOf(need, voice),
        have: presentRange(have),
        needed: writeRational(needed),
        ...(metric !== undefined && { metric }),
        ...(metricNeeded && { metricNeeded: writeRational(metricNeeded) }),
        ...periodsOf(need),
      };
    }
    case 'status':
      return {
        kind: need.kind,
        anyOf: [...need.anyOf],
        count: need.count,
        ...(need.level !== undefined && { level: need.level }),
      };
    case 'evidence':
      return {
        kind: need.kind,
        evidence: need.evidence,
        count: need.count,
        ...(need.outcome !== undefined && { outcome: need.outcome }),
      };
    case 'wait':
      return { kind: need.kind, status: need.status, until: need.until };
    case 'time':
    case 'other':
      return { kind: need.kind, clause: need.clause, ...titleOf(need, voice) };
    default:
      return need satisfies never;
  }
}

const periodsOf = ({ periods }: Extract<Need, { kind: 'metric' | 'figure' | 'points' }>) =>
  periods ? { periods: [...periods] } : {};

const haveOf = ({ have }: Extract<Need, { kind: 'metric' | 'figure' }>) => (have ? { have: presentRange(have) } : {});
