import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Instant } from '../domain/time/instant.ts';
import { documentWords } from '../wording/documents/document-words.ts';
import type { PrintedDocument } from './document.ts';

/** The bytes of a document; or the letters that our type lacks, in which case there is no document at all. */
export type PdfWritten =
  | { readonly kind: 'written'; readonly pdf: Buffer }
  | { readonly kind: 'letters-unknown'; readonly letters: readonly string[] };

/**
 * Prints a document as PDF/UA-1: tagged, so that it can be heard and searched. The same document makes the same bytes.
 *
 * It is done where it is asked for: a document of some pages takes a few milliseconds.
 */
export function writePdf(document: PrintedDocument): PdfWritten {
  const words = documentWords[document.language];
  const given = JSON.stringify({ ...document, made: partsOf(document.made), words });
  const asked = { mainFilePath: `${import.meta.dirname}/document.typ`, inputs: { document: given } };
  try {
    const pdf = compiler().pdf(asked, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(document.made) / 1000 });
    return { kind: 'written', pdf };
  } catch (error) {
    const letters = lettersUnknown(error);
    if (letters.length > 0) return { kind: 'letters-unknown', letters };
    throw new Error(`A document could not be printed: ${String(error)}`, { cause: error });
  } finally {
    // Typst remembers what it drew, for the next edition of the same text; each of ours is another one.
    compiler().evictCache(10);
  }
}

let kept: NodeCompiler | undefined;

/** Made at the first document: it reads the type, which takes some fifty milliseconds. */
function compiler(): NodeCompiler {
  kept ??= NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontPaths: [`${import.meta.dirname}/fonts`] }],
  });
  return kept;
}

function partsOf(instant: Instant) {
  const date = new Date(instant);
  return {
    ...{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    ...{ hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() },
  };
}

/** Typst says it in a sentence for each piece of text, and nowhere else. */
function lettersUnknown(error: unknown): readonly string[] {
  const pieces = String(error).matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/gu);
  return [...new Set([...pieces].flatMap(([, text = '']) => [...text]))];
}
