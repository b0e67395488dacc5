import { programmeKnownOn } from '../../domain/catalogue/programme-known-on.ts';
import type { Facts } from '../../domain/membership/facts.ts';
import { dayOfInstant } from '../../domain/time/instant.ts';
import type { LearningTerms } from '../../domain/training/learning-terms.ts';
import { inOrder, type LocatedProblem } from '../../exchange/located-problems.ts';
import type { LocatedTree } from '../../exchange/located-tree.ts';
import type { Settings } from '../arguments/settings.ts';
import { findPartners, type PartnerFiles } from '../files/find-partners.ts';
import { type LoadedPack, loadPack } from '../files/load-pack.ts';
import { type PartnerTree, partnerOf, readPartner } from '../files/load-partner.ts';
import { fileProblem, type Loaded, refusedWith } from '../files/refusal.ts';
import type { Request } from './command.ts';

/** One partner that a command is asked about: its facts, how it learns, and the pack it is judged by, or why it is refused. */
export interface PartnerInput {
  readonly file: string;
  readonly loaded: Loaded<{
    readonly pack: LoadedPack;
    readonly facts: Facts;
    readonly learning?: LearningTerms;
    readonly located: LocatedTree;
  }>;
}

export type PartnerInputs =
  | { readonly kind: 'one' | 'several'; readonly inputs: readonly PartnerInput[] }
  | { readonly kind: 'people-of-many' };

/** Finds and reads the partner, or the partners of a folder. A pack is read once, however many partners it is for. */
export function partnerInputs({ names: [path = '.'], settings, world, onServer }: Request): PartnerInputs {
  if (onServer) {
    const { partner, pack: there } = onServer;
    const pack = settings.pack === undefined ? there : loadPack(settings.pack, world.folder);
    return { kind: 'one', inputs: [{ file: partner.file, loaded: readBy(partner, asKnown(pack, settings)) }] };
  }
  const found = findPartners(path, world.folder);
  if (!found.ok) return { kind: 'one', inputs: [{ file: path, loaded: found }] };
  const packs = new Map<string, Loaded<LoadedPack>>();
  const packOf = (name: string) => {
    const pack = packs.get(name) ?? asKnown(loadPack(name, world.folder), settings);
    packs.set(name, pack);
    return pack;
  };
  const read = (files: PartnerFiles): PartnerInput => ({
    file: files.file,
    loaded: readInput(files, packOf, settings.pack, world.folder),
  });
  if (found.value.kind === 'several') {
    return settings.people.length > 0
      ? { kind: 'people-of-many' }
      : { kind: 'several', inputs: found.value.partners.map(read) };
  }
  const { file, people } = found.value.partner;
  return { kind: 'one', inputs: [read({ file, people: [...people, ...settings.people] })] };
}

/** With --known-at, nothing that the programme said later. */
function asKnown(pack: Loaded<LoadedPack>, { knownAt }: Settings): Loaded<LoadedPack> {
  if (!pack.ok) return pack;
  const programme = programmeKnownOn(pack.value.programme, dayOfInstant(knownAt));
  return { ok: true, value: { ...pack.value, programme } };
}

function readInput(
  files: PartnerFiles,
  packOf: (name: string) => Loaded<LoadedPack>,
  asked: string | undefined,
  from: string,
): PartnerInput['loaded'] {
  const partner = readPartner(files, from);
  const named = asked ?? (partner.ok ? partner.value.programme : undefined);
  const problems: LocatedProblem[] = partner.ok ? [] : [...partner.problems];
  if (named === undefined)
    return refusedWith(...problems, ...(partner.ok ? [fileProblem('programme-not-named', files.file)] : []));
  const pack = packOf(named);
  if (!pack.ok) problems.push(...pack.problems);
  if (!partner.ok || !pack.ok) return refusedWith(...inOrder(problems));
  return readBy(partner.value, pack);
}

function readBy(partner: PartnerTree, pack: Loaded<LoadedPack>): PartnerInput['loaded'] {
  if (!pack.ok) return pack;
  const read = partnerOf(partner, pack.value.programme);
  return read.ok ? { ok: true, value: { pack: pack.value, located: partner.located, ...read.value } } : read;
}
