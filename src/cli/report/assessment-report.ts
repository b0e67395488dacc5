import type { Language } from '../../domain/catalogue/text.ts';
import type { Assessment, AssessRequest, ClaimStanding } from '../../domain/standing/assess.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';
import { claimBlocks } from './claim-blocks.ts';
import { departuresFrom } from './departures.ts';
import { headingBlocks } from './heading-blocks.ts';
import { peopleBlocks } from './people-blocks.ts';
import { reportWords } from './report-words.ts';
import { summaryBlocks } from './summary-blocks.ts';

/** Up to so many awards are all told in full. */
const fewAwards = 10;
/** Of more, those that are not met are told only where they are nearest. */
const nearestTold = 3;

/** Everything that is asked about: the summary first, then people, then award by award. */
export function assessmentReport(assessment: Assessment, request: AssessRequest, language: Language): readonly Block[] {
  const voice = voiceOf(request.programme, language, request.facts);
  const told = toldInFull(assessment.claims);
  return [
    ...headingBlocks(request.facts, assessment, voice),
    ...summaryBlocks(assessment, request, voice),
    ...peopleBlocks(assessment, request.facts, departuresFrom(assessment), voice),
    ...(told.length < assessment.claims.length ? moreBlocks(assessment, voice) : []),
    ...told.flatMap((claim) => claimBlocks(claim, { request, voice })),
    ...unknownBlocks(assessment, voice),
  ];
}

function toldInFull(claims: readonly ClaimStanding[]): readonly ClaimStanding[] {
  if (claims.length <= fewAwards) return claims;
  const nearest = claims
    .filter((one) => one.alone.verdict === 'not-met' && one.alone.ways.length > 0 && !one.held.held)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, nearestTold);
  return claims.filter((one) => one.held.held || one.together !== 'not-met' || one.conflict || nearest.includes(one));
}

/** By what is asked of people; a figure to be raised or a person to be found weighs more than an exam. */
const distance = ({ alone: { ways } }: ClaimStanding): number =>
  Math.min(...ways.map((way) => way.exams + 10 * way.newPeople + 5 * way.needs.length));

function moreBlocks({ claims }: Assessment, voice: Voice): readonly Block[] {
  const [claim] = claims.map((one) => one.claim);
  if (!claim) return [];
  const command = `assay evaluate FILE --competency ${claim.competency} --level ${claim.level}`;
  return [
    { kind: 'gap' },
    { kind: 'text', words: reportWords[voice.language].detailsOf },
    { kind: 'text', words: `  ${command}` },
  ];
}

function unknownBlocks({ unknownItems }: Assessment, voice: Voice): readonly Block[] {
  if (unknownItems.length === 0) return [];
  const words = reportWords[voice.language];
  const byPerson = Map.groupBy(unknownItems, (one) => one.person);
  const list = [...byPerson].map(([person, items]) =>
    words.unknownOf(
      voice.person(person),
      andList(
        items.map((one) => one.item),
        voice.language,
      ),
    ),
  );
  return [{ kind: 'gap' }, { kind: 'text', words: words.unknown(list.join('; ')) }];
}
