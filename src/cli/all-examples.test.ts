import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presentAssessment, presentEvaluation } from '../answers/present-result.ts';
import { JsonResult } from '../answers/result-schema.ts';
import { languages } from '../domain/catalogue/text.ts';
import { factsFromWritten } from '../domain/membership/facts-from-written.ts';
import { WrittenExamplePartner } from '../domain/membership/written/partner-file.ts';
import { assess } from '../domain/standing/assess.ts';
import { evaluate, levelsOffered } from '../domain/standing/evaluate.ts';
import { day } from '../domain/time/day.ts';
import { endOfTime } from '../domain/time/instant.ts';
import { voiceOf } from '../wording/voice.ts';
import { loadPack } from './files/load-pack.ts';
import { shippedPacks } from './files/shipped-packs.ts';
import { assessmentReport } from './report/assessment-report.ts';
import { evaluationReport } from './report/evaluation-report.ts';
import { displayWidth } from './terminal/display-width.ts';
import { render } from './terminal/render.ts';
import { runFor } from './world-for-tests.ts';

const root = join(import.meta.dirname, '..', '..');
const terminal = { width: 60, colour: false, unicode: true };

/** What no sentence should have in it: a value that was not put in, a kind in its raw form, brackets around nothing. */
const slips = /\bundefined\b|\bnull\b|\bNaN\b|\[object|\bn-of\b|\bnot-met\b|\(\)|: *\./;

/** Every partner of every example of a pack, with the first day it is judged on. */
function casesOf(name: string) {
  const pack = loadPack(name, root);
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
  const { programme, parts } = pack.value;
  return parts.flatMap(({ written }) => {
    const competencies = [...(written.competency ? [written.competency] : []), ...(written.competencies ?? [])];
    const own = (written.examples ?? []).map((example) => ({ example, competency: undefined }));
    const beside = competencies.flatMap((one) =>
      (one.examples ?? []).map((example) => ({ example, competency: programme.competencies.get(one.id) })),
    );
    return [...own, ...beside].map(({ example, competency }) => {
      const partner = WrittenExamplePartner.parse(example.partner ?? {});
      const facts = factsFromWritten('partner', partner, programme, []);
      if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
      const on = day([example.expect].flat()[0]?.on ?? '2017-12-15');
      return { name: example.name, programme, facts: facts.value, competency, day: on, knownAt: endOfTime };
    });
  });
}

describe.each(shippedPacks())('every example of the pack %s', (pack) => {
  const cases = casesOf(pack);

  it('is told in clean sentences that keep to the width, in both languages', () => {
    for (const { name, competency, ...asked } of cases) {
      for (const language of languages) {
        const levels = competency ? levelsOffered(asked.programme, competency) : [];
        const reports = [
          ...levels.map((level) => {
            const request = { ...asked, competency: competency?.id ?? '', level };
            return evaluationReport(evaluate(request), request, language);
          }),
          ...(levels.length === 0 ? [assessmentReport(assess(asked), asked, language)] : []),
        ];
        for (const report of reports) {
          const text = render(report, terminal);
          expect(text, name).not.toMatch(slips);
          expect(Math.max(...text.split('\n').map(displayWidth)), name).toBeLessThanOrEqual(terminal.width);
        }
      }
    }
  });

  it('is presented as the published schema says', () => {
    for (const { name, competency, ...asked } of cases) {
      const voice = voiceOf(asked.programme, 'en', asked.facts);
      const results = [
        presentAssessment(assess(asked), asked.facts, voice),
        ...(competency ? levelsOffered(asked.programme, competency) : []).map((level) => {
          const standing = evaluate({ ...asked, competency: competency?.id ?? '', level });
          return presentEvaluation(standing, asked.facts, asked, voice);
        }),
      ];
      for (const result of results) {
        const read = JSON.parse(JSON.stringify(result)) as unknown;
        expect(JsonResult.parse(read), name).toEqual(read);
      }
    }
  });

  it('has rules that pack show tells in clean sentences', () => {
    for (const language of languages) {
      const { exitCode, out } = runFor(['pack', 'show', pack, '--lang', language], {
        columns: 60,
        env: { NO_COLOR: '1' },
      });
      expect(exitCode).toBe(0);
      expect(out).not.toMatch(slips);
      expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(60);
    }
  });
});
