import { join, relative } from 'node:path';
import { planAnswer } from '../answers/plan-answer.ts';
import { findPartners } from '../cli/files/find-partners.ts';
import { loadPack } from '../cli/files/load-pack.ts';
import { partnerOf, readPartner } from '../cli/files/load-partner.ts';
import type { Block } from '../cli/terminal/block.ts';
import { render } from '../cli/terminal/render.ts';
import { terminalFor } from '../cli/terminal/terminal.ts';
import type { World } from '../cli/world.ts';
import type { Language } from '../domain/catalogue/text.ts';
import { addMonths, day } from '../domain/time/day.ts';
import { endOfTime } from '../domain/time/instant.ts';
import { story } from './story.ts';
import { storyWords } from './story-words.ts';

const root = join(import.meta.dirname, '..', '..');
const asOf = day('2017-12-20');

/** The main job on shipped input: an invented partner under the real rules of the Microsoft Partner Network. */
export function tellStory(world: World, language: Language): void {
  const words = storyWords[language];
  const example = relative(world.folder, join(root, 'examples', 'nordlicht')) || '.';
  const found = findPartners(example, world.folder);
  const partner = found.ok && found.value.kind === 'one' ? readPartner(found.value.partner, world.folder) : undefined;
  const pack = loadPack('mpn', world.folder);
  const read = partner?.ok && pack.ok ? partnerOf(partner.value, pack.value.programme) : undefined;
  if (!pack.ok || !pack.value.training || !read?.ok)
    throw new Error('The shipped example cannot be read. Try: npx assay pack lint mpn');

  const request = {
    programme: pack.value.programme,
    facts: read.value.facts,
    day: asOf,
    until: addMonths(asOf, 24),
    knownAt: endOfTime,
  };
  const commands = [
    `npx assay assess ${example} --on ${asOf}`,
    `npx assay forecast ${example} --on ${asOf} --lang ${language === 'en' ? 'de' : 'en'}`,
    `npx assay plan ${example} --on ${asOf}`,
    `npx assay calendar ${example} --on ${asOf} --ics > nordlicht.ics`,
    'npx assay impact examples/network --on 2017-12-20',
    'npx assay diff mpn 2017-09 2017-12',
  ];
  const blocks: readonly Block[] = [
    { kind: 'text', words: words.before },
    { kind: 'gap' },
    ...story(
      request,
      planAnswer({ ...request, training: pack.value.training, learning: read.value.learning }),
      language,
    ),
    { kind: 'gap' },
    { kind: 'heading', words: words.next },
    { kind: 'verbatim', words: commands.map((command) => `  ${command}`).join('\n') },
  ];
  world.out(render(blocks, terminalFor({ env: world.env, columns: world.columns, colour: 'auto' })));
}
