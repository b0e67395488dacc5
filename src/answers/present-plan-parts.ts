import type { z } from 'zod';
import type { Odds } from '../domain/planning/odds.ts';
import type { PlannedAction } from '../domain/planning/planned.ts';
import type { AimedTarget } from '../domain/planning/targets-at-risk.ts';
import type { Voice } from '../wording/voice.ts';
import type { JsonOdds, JsonPlannedAction } from './plan-parts-schema.ts';

export const presentTarget = ({ claim, aim, deadline, renewal, weight, must, awaits }: AimedTarget, voice: Voice) => ({
  claim: { ...claim },
  name: voice.award(claim),
  aim,
  deadline,
  ...(renewal && { renewal }),
  weight,
  must,
  ...(awaits && { awaits: [...awaits] }),
});

export const presentAction = (
  { person, item, way, from, exam, until, cost }: PlannedAction,
  serves: readonly number[],
): z.infer<typeof JsonPlannedAction> => ({
  person,
  item,
  ...(way.offer && { offer: way.offer.id }),
  ...(way.session && { session: presentSession(way.session) }),
  ...(way.voucher !== undefined && { voucher: way.voucher }),
  from,
  exam,
  pass: way.pass,
  ...(way.tries > 1 && { timeFor: { tries: way.tries, until } }),
  cost,
  serves: [...serves],
});

export const presentOdds = ({ plan, targets }: Odds): z.infer<typeof JsonOdds> => ({
  plan,
  targets: targets.map((one) => one ?? null),
});

const presentSession = ({ id, from, to, location }: NonNullable<PlannedAction['way']['session']>) => ({
  id,
  days: { from, to },
  ...(location !== undefined && { location }),
});
