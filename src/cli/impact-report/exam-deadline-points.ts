import type { Programme } from '../../domain/catalogue/programme.ts';
import { examDeadlines } from '../../domain/impact/exam-deadline.ts';
import type { Way } from '../../domain/standing/way.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { forecastWords } from '../../wording/impact/forecast-words.ts';
import type { Point } from '../../wording/point.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';

/** The exams of these ways that can be taken only for a shorter time than until `by`. */
export const examDeadlinePoints = (
  ways: readonly Way[],
  by: Day,
  asked: { readonly programme: Programme; readonly knownAt: Instant },
  voice: Voice,
): readonly Point[] =>
  examDeadlines(ways, by, asked).map(({ item, step, lastDay }) => ({
    text: forecastWords[voice.language].lastExamDay[step](voice.itemInList(item), dayInWords(lastDay, voice.language)),
  }));
