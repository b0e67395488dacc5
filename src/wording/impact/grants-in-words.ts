import { textIn } from '../../domain/catalogue/text.ts';
import type { GrantChanged } from '../../domain/impact/grants-changed.ts';
import { periodInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { courseWords } from './course-words.ts';

/** For which extension or freeze the days of an award move: who grants it, and why, or that it is not granted any more. */
export function grantsInWords(reasons: readonly GrantChanged[], { language }: Voice): readonly string[] {
  const words = courseWords[language];
  return reasons.map(({ change, exception: { kind, from, to, by, reason } }) =>
    words[change](words.grants[kind], periodInWords({ from, to }, language), by, textIn(reason, language)),
  );
}
