import type { Block } from '../cli/terminal/block.ts';
import type { Language } from '../domain/catalogue/text.ts';
import type { Day } from '../domain/time/day.ts';
import type { Bilingual } from '../wording/bilingual.ts';

const en = {
  before:
    'Assay reads the rules of a partner programme and the facts of a partner, and says where the partner stands. The company below is invented; the rules are real.',
  next: 'What to try next',
};

const de: typeof en = {
  before:
    'Assay liest die Regeln eines Partnerprogramms und die Angaben eines Partners und sagt, wo der Partner steht. Die Firma unten ist erfunden, die Regeln sind echt.',
  next: 'Was Sie als Nächstes versuchen können',
};

const words: Bilingual<typeof en> = { en, de };

/** What stands before and after the first report that somebody sees. */
export function introduction(
  example: string,
  day: Day,
  language: Language,
): { readonly before: readonly Block[]; readonly after: readonly Block[] } {
  const other = language === 'en' ? 'de' : 'en';
  const commands = [
    `npx assay assess ${example} --on ${day} --lang ${other}`,
    `npx assay evaluate ${example} --on ${day} --competency devops --level gold`,
    'npx assay pack show mpn data-platform',
  ];
  return {
    before: [{ kind: 'text', words: words[language].before }, { kind: 'gap' }],
    after: [
      { kind: 'gap' },
      { kind: 'heading', words: words[language].next },
      { kind: 'verbatim', words: commands.map((command) => `  ${command}`).join('\n') },
    ],
  };
}
