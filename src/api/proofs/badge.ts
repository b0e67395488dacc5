import type { Proof } from '../../actions/proofs/read-proof.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import { levelsOffered } from '../../domain/standing/evaluate.ts';
import { badgeWords } from '../../wording/proofs/badge-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { voiceOf } from '../../wording/voice.ts';

/** Each state has a shape of its own: a tick in a shield, a broken ring that is crossed out, a bar. */
const shapes = {
  held: '<path d="M12 2l8 3v7c0 5-3.500 8.500-8 10-4.500-1.500-8-5-8-10V5zM8 12l3 3 5-6"/>',
  'no-longer-held': '<path d="M20.500 9A9 9 0 1 0 15 20.500M15 15l6 6M21 15l-6 6"/>',
  'never-held': '<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM7 12h10"/>',
} as const;

/** A picture of one award of a partner as it is today, in words; nothing where the rules know no such award. */
export function badgeOf(proof: Proof, claim: Claim, language: Language): string | undefined {
  const { rules } = proof.programme;
  const competency = rules.competencies.get(claim.competency);
  if (!competency || !levelsOffered(rules, competency).includes(claim.level)) return undefined;
  const award = proof.awards.find((one) => one.competency === claim.competency && one.level === claim.level);
  const [words, voice] = [badgeWords[language], voiceOf(rules, language)];
  const today = dayInWords(proof.day, language);
  const state = award?.state ?? 'never-held';
  const said = {
    held: () => words.held(today),
    'no-longer-held': () => words.noLongerHeld(dayInWords(award?.since ?? proof.day, language)),
    'never-held': () => words.neverHeld(today),
  }[state]();
  const lines = [proof.name, voice.award(claim), said, ...(state === 'no-longer-held' ? [words.seen(today)] : [])];
  return drawn(lines, state, language);
}

function drawn(lines: readonly string[], state: keyof typeof shapes, language: Language): string {
  const [name = '', award = '', ...said] = lines.map(escaped);
  const longest = Math.max(...lines.map((line) => [...line].length));
  const [width, height] = [Math.min(Math.max(84 + longest * 8, 220), 640), 60 + said.length * 18];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${language}" aria-label="${lines.map(escaped).join(', ')}">
<title>${lines.map(escaped).join(', ')}</title>
<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="6" fill="#fff" stroke="#333" stroke-width="1.500"${state === 'held' ? '' : ' stroke-dasharray="5 4"'}/>
<g transform="translate(14 ${height / 2 - 18}) scale(1.500)" fill="none" stroke="#222" stroke-width="1.800" stroke-linecap="round" stroke-linejoin="round">${shapes[state]}</g>
<g font-family="IBM Plex Sans, Segoe UI, Helvetica, Arial, sans-serif" font-size="13" fill="#222">
<text x="66" y="25">${name}</text>
<text x="66" y="45" font-size="15" font-weight="600">${award}</text>
${said.map((line, index) => `<text x="66" y="${64 + index * 18}">${line}</text>`).join('\n')}
</g>
</svg>
`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
