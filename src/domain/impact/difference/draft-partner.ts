import type { Programme } from '../../catalogue/programme.ts';
import type { Verification } from '../../catalogue/verification.ts';
import type { Credential, Evidence, Facts, Known, RecordRow, StatusHeld } from '../../membership/facts.ts';
import { exactly } from '../../numbers/range.ts';
import type { Rational } from '../../numbers/rational.ts';
import { addMonths, type Day, firstDay, lastDay } from '../../time/day.ts';
import { endOfTime, type Instant } from '../../time/instant.ts';
import type { Choose } from './chance.ts';

/** A partner that is being made up, so that it meets a rule. */
export interface Draft {
  readonly programme: Programme;
  readonly day: Day;
  readonly choose: Choose;
  /** Whether people do several things each, or every need has people of its own. */
  readonly folded: boolean;
  /** Items that the other rule does not know: what tells the two rules apart is likely among them. */
  readonly peculiar: (item: string) => boolean;
  readonly attributes: Map<string, string>;
  readonly people: DraftPerson[];
  readonly metrics: Map<string, Rational>;
  readonly records: Map<string, RecordRow[]>;
  readonly evidence: Evidence[];
  readonly statuses: StatusHeld[];
  readonly place?: { readonly kind: string; readonly name: string };
}

export interface DraftPerson {
  readonly type: string;
  readonly country?: string;
  readonly location?: string;
  readonly credentials: Credential[];
}

export const alwaysKnown: Known = { knownFrom: '' as Instant, knownTo: endOfTime };

/** Long ago, but by nobody's lifetime: what is not asked to be fresh is old. */
const longBefore = (day: Day): Day => addMonths(day, -60);

/** Mostly long ago, sometimes just now: a rule may ask for either. */
export const somewhen = ({ day, choose }: Pick<Draft, 'day' | 'choose'>): Day =>
  choose(3) === 0 ? day : longBefore(day);

export const credentialOf = (item: string, earned: Day, verification: Verification): Credential => ({
  item,
  earned,
  validThrough: lastDay,
  verification,
  state: 'confirmed',
  ...alwaysKnown,
});

/** Where the partner is only looked at in one place, what it has is there. */
export const placed = ({ place }: Pick<Draft, 'place'>): Readonly<Record<string, string>> =>
  place ? { [place.kind]: place.name } : {};

export function factsOf(draft: Draft): Facts {
  const inPlace = placed(draft);
  return {
    partner: 'sample',
    attributes: draft.attributes,
    people: draft.people.map(({ type, credentials, country, location }, index) => ({
      id: `person-${String(index + 1).padStart(3, '0')}`,
      affiliations: [
        {
          type,
          from: firstDay,
          to: lastDay,
          ...(country !== undefined && { country }),
          ...(location !== undefined && { location }),
          ...alwaysKnown,
        },
      ],
      credentials,
    })),
    metrics: new Map(
      [...draft.metrics].map(([name, value]) => [name, [{ value: exactly(value), ...inPlace, ...alwaysKnown }]]),
    ),
    records: draft.records,
    evidence: draft.evidence,
    statuses: draft.statuses,
    recorded: draft.statuses,
    grants: [],
    exceptions: [],
    claims: [],
    priority: 'standard',
  };
}
