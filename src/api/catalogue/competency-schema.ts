import { z } from 'zod';
import { JsonDay, JsonDuration } from '../../answers/scalars.ts';
import type { Competency, Version } from '../../domain/catalogue/programme.ts';
import { periodInForce } from '../../domain/catalogue/version-in-force.ts';
import { levelsOffered } from '../../domain/standing/evaluate.ts';
import { lastDay } from '../../domain/time/day.ts';
import type { Voice } from '../../wording/voice.ts';

const named = { id: z.string(), name: z.string() };
export const JsonNamed = z.strictObject(named);

const days = z.strictObject({ new: JsonDay, renewing: JsonDay, holder: JsonDay });

export const JsonTextVersion = z
  .strictObject({
    id: z.string(),
    hash: z.string().meta({ description: 'Of its meaning: two texts with one hash ask the same.' }),
    effective: days.meta({ description: 'From when it binds newcomers, renewals and holders.' }),
    until: JsonDay.optional().meta({
      description: 'The last day for newcomers; left out: still, or without a stated end.',
    }),
    announced: JsonDay,
    observed: z.boolean().meta({ description: 'Its first day is the one on which it was seen, and not a stated one.' }),
    levels: z.array(z.string()),
    source: z.string().optional(),
  })
  .meta({ id: 'textVersion', description: 'One dated text of a competency’s requirement.' });

export const JsonCompetency = z
  .strictObject({
    ...named,
    note: z.string().optional(),
    levels: z.array(JsonNamed),
    versions: z.array(JsonTextVersion).meta({ description: 'Oldest first.' }),
    retirement: z.strictObject({
      lastEnrolment: JsonDay.optional(),
      lastRenewal: JsonDay.optional(),
      ends: JsonDay.optional(),
      heldFor: JsonDuration.optional(),
    }),
    succeeds: z.array(
      z.strictObject({ competency: z.string(), from: JsonDay, how: z.enum(['renamed', 'merged', 'split']) }),
    ),
    source: z.string().optional(),
  })
  .meta({ id: 'competencyShown' });

export const presentVersion = (version: Version, competency: Competency): z.infer<typeof JsonTextVersion> => {
  const { to } = periodInForce(competency, version, 'new');
  return {
    id: version.id,
    hash: version.hash,
    effective: { ...version.effective },
    ...(to !== lastDay && { until: to }),
    announced: version.announced,
    observed: version.observed,
    levels: [...version.levels.keys()],
    ...(version.source !== undefined && { source: version.source }),
  };
};

export function presentCompetency(competency: Competency, voice: Voice): z.infer<typeof JsonCompetency> {
  const { id, name, note, versions, retirement, succeeds, source } = competency;
  const { lastEnrolment, lastRenewal, ends, heldFor } = retirement;
  return {
    id,
    name: voice.say(name),
    ...(note && { note: voice.say(note) }),
    levels: levelsOffered(voice.programme, competency).map((level) => ({ id: level, name: voice.level(level) })),
    versions: versions.map((version) => presentVersion(version, competency)),
    retirement: {
      ...(lastEnrolment && { lastEnrolment }),
      ...(lastRenewal && { lastRenewal }),
      ...(ends && { ends }),
      ...(heldFor && { heldFor }),
    },
    succeeds: succeeds.map(({ competency: earlier, from, how }) => ({ competency: earlier, from, how })),
    ...(source !== undefined && { source }),
  };
}
