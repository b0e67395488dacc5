import { z } from 'zod';
import { done } from '../../actions/refusal.ts';
import { LocationInput, listLocations, stateLocation } from '../../actions/state-location.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { aboutPartner, writesAboutPartner } from '../operations/writing.ts';
import { JsonWritten, written } from '../written-about-partner.ts';

const params = z.strictObject({ id: z.uuid().meta({ description: 'The id, as the list has it.' }) });
const kept = 'The old one is ended and kept; the new one has an id of its own.';

const Location = LocationInput.meta({
  id: 'locationStated',
  description: 'Where a partner is. Its code is what affiliations, figures and evidence name.',
});
const JsonLocation = z.strictObject({ id: z.string(), ...LocationInput.shape }).meta({ id: 'locationListed' });

const JsonUnlisted = z.strictObject({ code: z.string(), people: z.int(), figures: z.int(), evidence: z.int() }).meta({
  id: 'locationUnlisted',
  description: 'A location that people (today), figures and evidence name, and that is not among those of the partner.',
});

const tag = 'Locations';

export const locationsOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/locations',
    id: 'listLocations',
    tag,
    summary: 'The locations of a partner by their codes',
    answer: z.strictObject({ locations: z.array(JsonLocation), unlisted: z.array(JsonUnlisted) }),
    act: async ({ context, programme, partner }) => {
      const listed = await listLocations(context, { programme: programme.id, partner });
      if (!listed.ok) return listed;
      const locations = listed.value.locations.map(({ id, code, name, country, valid_from: from, valid_to: to }) => ({
        ...{ id, code, name },
        ...(country !== null && { country }),
        ...(from !== null && { from }),
        ...(to !== null && { to }),
      }));
      return done({ body: () => ({ locations, unlisted: [...listed.value.unlisted] }) });
    },
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'POST',
    path: '/locations',
    id: 'addLocation',
    tag,
    summary: 'State a new location',
    status: 201,
    body: Location,
    answer: JsonWritten,
    act: async (asked) =>
      written(await asked.once((context) => stateLocation(context, { ...aboutPartner(asked), body: asked.body }))),
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'PUT',
    path: '/locations/:id',
    id: 'correctLocation',
    tag,
    summary: 'Correct a location',
    description: kept,
    params,
    body: Location,
    answer: JsonWritten,
    act: async (asked) => {
      const input = { ...aboutPartner(asked), corrects: asked.params.id, body: asked.body };
      return written(await asked.once((context) => stateLocation(context, input)));
    },
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'DELETE',
    path: '/locations/:id',
    id: 'withdrawLocation',
    tag,
    summary: 'Withdraw a location',
    params,
    answer: JsonWritten,
    act: async (asked) => {
      const input = { ...aboutPartner(asked), corrects: asked.params.id };
      return written(await asked.once((context) => stateLocation(context, input)));
    },
  }),
];
