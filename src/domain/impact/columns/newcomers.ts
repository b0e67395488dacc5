import type { Competency } from '../../catalogue/programme.ts';
import { notMet, unsure, type VerdictCode, verdictNames } from '../../standing/columns/verdict-code.ts';
import { isClosed } from '../../standing/evaluate.ts';
import type { Verdict } from '../../standing/verdict.ts';
import { effectOf } from '../effect.ts';
import { type Moment, momentsOf } from '../moments.ts';
import { type Asked, knownOnOf } from './asked.ts';
import { type BothSides, bothSidesOn } from './judged-days.ts';
import { TextsByMoment } from './texts.ts';

/** One level that is looked at for all who do not hold it, at one moment. */
interface Look {
  readonly claim: number;
  readonly moment: Moment;
  readonly sides: BothSides;
}

/** What comes within or out of reach of those who do not hold a level: at the same moments for all of them. */
export function effectsOnNewcomers(asked: Asked): void {
  const { columns, touched } = asked;
  const looks = looksOf(asked);
  for (let partner = 0; partner < columns.partners.length; partner++) {
    if (touched.isHandedOver(partner)) continue;
    for (const { claim, moment, sides } of looks) {
      if (touched.isHeld(partner, claim) || touched.isTouched(partner, claim)) continue;
      const [before, after] = [sides.before(partner), sides.after(partner)];
      if (before === unsure || after === unsure) {
        touched.handOver(partner);
        break;
      }
      const effect = effectOf(verdictNames[before] as Verdict, verdictNames[after] as Verdict, false);
      if (effect) touched.touchNewcomer(partner, claim, effect, moment);
    }
  }
}

function looksOf({ columns, comparison, day }: Asked): readonly Look[] {
  const texts = new TextsByMoment(comparison, knownOnOf(columns));
  const claims = comparison.changed.flatMap((changed) => changed.claims.map((claim) => ({ claim, changed })));
  const found = claims.flatMap(({ claim, changed }, index) =>
    momentsOf(changed, undefined, comparison, day)
      .moments.map((moment) => ({ claim: index, moment, changed, texts: texts.at(moment, claim) }))
      .filter((one) => one.texts.differ || changed.behind),
  );
  const days = [...new Set(found.map(({ moment }) => moment.on))].sort();
  return days.flatMap((on) => {
    const today = found.filter(({ moment }) => moment.on === on);
    const sides = bothSidesOn(
      on,
      today.map((one) => one.texts),
      columns,
      comparison,
    );
    return today.map(({ claim, moment, changed }, index): Look => {
      const closed = (competency: Competency | undefined) =>
        competency !== undefined && isClosed(competency, moment.cohort, on);
      const { before, after } = sides[index] as BothSides;
      return {
        claim,
        moment,
        sides: {
          before: closed(comparison.before.competencies.get(changed.id)) ? never : before,
          after: closed(comparison.after.competencies.get(changed.id)) ? never : after,
        },
      };
    });
  });
}

const never = (): VerdictCode => notMet;
