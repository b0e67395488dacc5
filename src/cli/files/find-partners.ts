import { exists, inFolder, isFolder, namesIn } from './folder.ts';
import { fileProblem, type Loaded, refusedWith } from './refusal.ts';

/** The files that tell about one partner. */
export interface PartnerFiles {
  readonly file: string;
  readonly people: readonly string[];
}

/** One partner, or a folder of several. */
export type FoundPartners =
  | { readonly kind: 'one'; readonly partner: PartnerFiles }
  | { readonly kind: 'several'; readonly partners: readonly PartnerFiles[] };

/**
 * What a path stands for: a partner file; a folder with `partner.yaml` and maybe `people.csv`; or a folder of such files
 * and folders.
 */
export function findPartners(path: string, from: string): Loaded<FoundPartners> {
  if (!exists(path, from)) return refusedWith(fileProblem('file-not-found', path));
  if (!isFolder(path, from)) return { ok: true, value: { kind: 'one', partner: { file: path, people: [] } } };
  const own = partnerFolder(path, from);
  if (own) return { ok: true, value: { kind: 'one', partner: own } };
  const partners = namesIn(path, from).flatMap((name): PartnerFiles[] => {
    const inner = inFolder(path, name);
    if (isFolder(inner, from)) return [partnerFolder(inner, from)].filter((one) => one !== undefined);
    return /\.(ya?ml|json)$/.test(name) ? [{ file: inner, people: [] }] : [];
  });
  return partners.length === 0
    ? refusedWith(fileProblem('folder-without-partners', path))
    : { ok: true, value: { kind: 'several', partners } };
}

function partnerFolder(folder: string, from: string): PartnerFiles | undefined {
  const names = namesIn(folder, from);
  const file = ['partner.yaml', 'partner.yml', 'partner.json'].find((name) => names.includes(name));
  if (file === undefined) return undefined;
  return { file: inFolder(folder, file), people: names.includes('people.csv') ? [inFolder(folder, 'people.csv')] : [] };
}
