import { numberFromWritten } from '../catalogue/number-from-written.ts';
import type { Programme } from '../catalogue/programme.ts';
import { textFromWritten } from '../catalogue/text-from-written.ts';
import type { WrittenNumber } from '../catalogue/written/scalars.ts';
import { exactly, type Range } from '../numbers/range.ts';
import { type Day, firstDay, lastDay } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import type { Postponement } from '../time/postponement.ts';
import { awardsFromWritten } from './awards-from-written.ts';
import { awardsUnderProgramme } from './awards-under-programme.ts';
import { datedInCountry, lastingInCountry } from './country-of-location.ts';
import type { Affiliation, Claim, Credential, Evidence, Exception, Facts, Measurement, Person } from './facts.ts';
import { known } from './known-from-written.ts';
import { type Location, locationsFromWritten } from './location.ts';
import type { WrittenExamplePartner } from './written/partner-file.ts';

type Written = WrittenExamplePartner;
type WrittenPerson = NonNullable<Written['people']>[number];

/**
 * The facts of a partner as they were written and accepted. Nothing is checked: what was stated under an earlier state of
 * the programme stays readable, and names that the programme no longer knows count for nothing.
 */
export function factsAsStated(partner: string, written: Written, programme: Programme): Facts {
  const attributes = new Map(Object.entries(written.attributes ?? {}));
  const exceptions = (written.exceptions ?? []).map(exceptionFromWritten);
  const recorded = awardsFromWritten(written);
  const locations = locationsFromWritten(written.locations);
  return {
    partner,
    ...(written.name !== undefined && { name: written.name }),
    attributes,
    people: (written.people ?? []).flatMap((person) => peopleFromWritten(person, locations, programme)),
    metrics: new Map(
      Object.entries(written.metrics ?? {}).map(([id, metric]) => [
        id,
        measurements(metric).flatMap((one) => datedInCountry(one, locations)),
      ]),
    ),
    records: new Map(Object.entries(written.records ?? {})),
    evidence: (written.evidence ?? []).map(evidenceFromWritten).flatMap((one) => datedInCountry(one, locations)),
    statuses: awardsUnderProgramme(programme, recorded, { attributes, exceptions }),
    recorded,
    ...(written.membership?.anniversary !== undefined && { anniversary: written.membership.anniversary }),
    grants: (written.grants ?? []).map(({ item, origin, from, to, count, ...rest }) => ({
      item,
      origin,
      from: from as Day,
      to: (to ?? lastDay) as Day,
      count: count ?? 1,
      ...known(rest),
    })),
    exceptions,
    claims: (written.claims ?? []).map(readClaim).filter((claim) => claim !== undefined),
    priority: priorityFrom(written.priority),
  };
}

const evidenceFromWritten = ({
  validThrough,
  details,
  state,
  verification,
  knownFrom,
  knownTo,
  on,
  submitted,
  ...rest
}: NonNullable<Written['evidence']>[number]): Evidence => ({
  ...(rest as Omit<Evidence, 'on' | 'submitted' | 'validThrough' | 'details'>),
  on: on as Day,
  ...(submitted !== undefined && { submitted: submitted as Day }),
  validThrough: (validThrough ?? lastDay) as Day,
  details: details ?? {},
  state: state ?? 'confirmed',
  verification: verification ?? 'verified',
  ...known({ knownFrom, knownTo }),
});

function priorityFrom(written: WrittenExamplePartner['priority']): Facts['priority'] {
  if (written === undefined || written === 'standard') return 'standard';
  return written === 'asListed' ? 'as-listed' : written.map(readClaim).filter((claim) => claim !== undefined);
}

/** `data-platform/gold` as a claim; `undefined` where the text has another form. */
export function readClaim(text: string): Claim | undefined {
  const [competency, level, ...rest] = text.split('/');
  return competency && level && rest.length === 0 ? { competency, level } : undefined;
}

function exceptionFromWritten({
  knownFrom,
  knownTo,
  from,
  to,
  reason,
  waives,
  over,
  ...rest
}: NonNullable<Written['exceptions']>[number]): Exception {
  const { level, clause, moves, ...named } = rest;
  return {
    ...named,
    ...(level !== undefined && { level }),
    ...(clause !== undefined && { clause }),
    ...(moves !== undefined && { moves: moves as Postponement }),
    waives: waives === 'allButFee' ? 'all-but-fee' : 'everything',
    over: over ?? 'days',
    reason: textFromWritten(reason),
    from: from as Day,
    to: to as Day,
    ...known({ knownFrom, knownTo }),
  };
}

function peopleFromWritten(written: WrittenPerson, locations: readonly Location[], programme: Programme): Person[] {
  const { name } = written;
  const person = {
    affiliations: affiliations(written, programme).flatMap((one) => lastingInCountry(one, locations)),
    credentials: (written.credentials ?? []).map((credential) => credentialFromWritten(credential, programme)),
    ...(name !== undefined && { name }),
  };
  return personIds(written).map((one) => ({ id: one, ...person }));
}

/** The id of a written person, or the numbered ids of several who are alike. */
export function personIds({ id, count }: Pick<WrittenPerson, 'id' | 'count'>): readonly string[] {
  if (count === undefined) return [id];
  const width = String(count).length;
  return Array.from({ length: count }, (_, index) => `${id}${String(index + 1).padStart(width, '0')}`);
}

function affiliations({ affiliation, country, location }: WrittenPerson, programme: Programme): Affiliation[] {
  const usual = programme.affiliations[0] ?? 'employee';
  const place = { ...(country !== undefined && { country }), ...(location !== undefined && { location }) };
  if (affiliation === undefined || typeof affiliation === 'string')
    return [{ type: affiliation ?? usual, from: firstDay, to: lastDay, ...place, ...known({}) }];
  return affiliation.map((one) => ({
    type: one.type ?? usual,
    from: (one.from ?? firstDay) as Day,
    to: (one.to ?? lastDay) as Day,
    ...place,
    ...(one.country !== undefined && { country: one.country }),
    ...(one.location !== undefined && { location: one.location }),
    ...known(one),
  }));
}

function credentialFromWritten(
  written: NonNullable<WrittenPerson['credentials']>[number],
  programme: Programme,
): Credential {
  const stated = typeof written === 'string' ? { item: written } : written;
  const earned = (stated.earned ?? firstDay) as Day;
  const validity =
    stated.validThrough === undefined && stated.earned !== undefined
      ? programme.items.get(stated.item)?.validity
      : undefined;
  return {
    item: stated.item,
    earned,
    validThrough: (stated.validThrough ?? (validity ? shift(earned, validity) : lastDay)) as Day,
    verification: stated.verification ?? 'verified',
    state: stated.state ?? 'confirmed',
    ...known(stated),
  };
}

function measurements(written: NonNullable<Written['metrics']>[string]): Measurement[] {
  if (!Array.isArray(written)) return [{ value: rangeMeasured(written), ...known({}) }];
  return written.map(({ value, on, month, country, location, ...rest }) => ({
    value: rangeMeasured(value),
    ...(on !== undefined && { on: on as Day }),
    ...(month !== undefined && { on: `${month}-01` as Day }),
    ...(country !== undefined && { country }),
    ...(location !== undefined && { location }),
    ...known(rest),
  }));
}

/** What a written figure says: a number, or the bounds of one that is not known exactly. */
export function rangeMeasured(
  written: WrittenNumber | { atLeast?: WrittenNumber | undefined; atMost?: WrittenNumber | undefined },
): Range {
  if (typeof written !== 'object') return exactly(numberFromWritten(written));
  return {
    low: written.atLeast === undefined ? undefined : numberFromWritten(written.atLeast),
    high: written.atMost === undefined ? undefined : numberFromWritten(written.atMost),
  };
}
