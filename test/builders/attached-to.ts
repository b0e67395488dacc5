import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The files inside a document, by name, as text. */
export async function attachedTo(pdf: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const read = await getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS }).promise;
  const files: ReadonlyMap<string, unknown> = (await read.getAttachments()) ?? new Map();
  const found: [string, string][] = [];
  for (const name of files.keys()) {
    const bytes = await read.getAttachmentContent(name);
    found.push([name, new TextDecoder().decode(bytes ?? undefined)]);
  }
  return Object.fromEntries(found);
}
