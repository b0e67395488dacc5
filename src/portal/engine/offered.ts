import { lastDayToEarn } from '../../domain/catalogue/item.ts';
import { levelsOffered } from '../../domain/standing/evaluate.ts';
import { dayOfInstant, endOfTime } from '../../domain/time/instant.ts';
import { voiceOf } from '../../wording/voice.ts';
import type { Asked } from './asked.ts';
import type { RulesRead } from './rules-read.ts';
import type { Offered } from './told.ts';

export function offered({ language }: Asked<'offered'>, { programme, training }: RulesRead): Offered {
  const voice = voiceOf(programme, language);
  return {
    programme: programme.id,
    name: voice.say(programme.name),
    ...(programme.source !== undefined && { source: programme.source }),
    hasTraining: training !== undefined,
    attributes: [...programme.attributeTitles].map(([id, { values }]) => ({
      id,
      name: voice.attribute(id),
      values: [...values.keys()].map((value) => ({ id: value, name: voice.value(id, value) })),
    })),
    items: [...programme.items.values()].map((item) => {
      const until = lastDayToEarn(item, dayOfInstant(endOfTime));
      return {
        id: item.id,
        name: voice.item(item.id),
        ...(item.published !== undefined && { from: item.published }),
        ...(until !== undefined && { until }),
      };
    }),
    competencies: [...programme.competencies.values()].map((competency) => ({
      id: competency.id,
      name: voice.competency(competency.id),
      levels: levelsOffered(programme, competency).map((level) => ({ id: level, name: voice.level(level) })),
      ...(competency.retirement.ends !== undefined && { ends: competency.retirement.ends }),
    })),
  };
}
