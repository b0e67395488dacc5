import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { attachedTo } from '../../test/builders/attached-to.ts';
import { textOfPdf } from '../../test/builders/text-of-pdf.ts';
import { instant } from '../domain/time/instant.ts';
import type { Block, PrintedDocument } from './document.ts';
import { writePdf } from './write-pdf.ts';

const aDocument = (overrides: Partial<PrintedDocument> = {}): PrintedDocument => ({
  language: 'en',
  title: 'What Contoso holds',
  made: instant('2017-11-27T08:30:00Z'),
  foot: 'Contoso',
  blocks: [{ kind: 'paragraph', text: 'Data Platform, gold' }],
  ...overrides,
});

function pdfOf(document: PrintedDocument): Buffer {
  const written = writePdf(document);
  if (written.kind !== 'written') throw new Error(`No document, for want of ${written.letters.join(' ')}.`);
  return written.pdf;
}

test('every kind of block is printed, in reading order', async () => {
  const blocks: readonly Block[] = [
    { kind: 'lines', lines: ['Contoso Ltd', '80331 München'] },
    { kind: 'heading', text: 'Held' },
    { kind: 'facts', facts: [{ name: 'Country', text: 'Germany' }] },
    {
      kind: 'table',
      about: 'What is held',
      columns: [{ title: 'Competency' }, { title: 'Price', isNumber: true }],
      rows: [['Data Platform', '1,000.00 €']],
      sums: [['All', '1,190.00 €']],
    },
    { kind: 'list', items: ['one', 'two'] },
    { kind: 'paragraph', text: 'In small.', small: true },
    { kind: 'link', address: 'https://example.org/verify' },
    { kind: 'code', text: 'aB+/'.repeat(22) },
  ];
  const text = await textOfPdf(pdfOf(aDocument({ blocks })));
  const wanted = [
    ...['What Contoso holds', 'Contoso Ltd', '80331 München', 'Held', 'Country', 'Germany', 'Competency', 'Price'],
    ...['Data Platform', '1,000.00 €', 'All', '1,190.00 €', 'one', 'two', 'In small.', 'https://example.org/verify'],
    ...['aB+/'.repeat(22), 'Contoso', 'Page 1 of 1'],
  ];
  let from = 0;
  for (const piece of wanted) {
    const at = text.indexOf(piece, from);
    expect(at, `“${piece}” in: ${text}`).toBeGreaterThanOrEqual(from);
    from = at + piece.length;
  }
});

test('it is tagged, names its language and its title, and says that it is PDF/UA-1', async () => {
  const pdf = pdfOf(aDocument({ language: 'de', title: 'Was Contoso hält' }));
  const read = await getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS }).promise;
  const { info, metadata } = await read.getMetadata();
  expect(info).toMatchObject({ Title: 'Was Contoso hält', Language: 'de', CreationDate: 'D:20171127083000Z' });
  expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(JSON.stringify(await (await read.getPage(1)).getStructTree())).toContain('"role":"H1"');
  expect(await textOfPdf(pdf)).toContain('Seite 1 von 1');
});

test('the same document makes the same bytes, and another moment others', () => {
  const bytes = pdfOf(aDocument());
  expect(pdfOf(aDocument()).equals(bytes)).toBe(true);
  expect(pdfOf(aDocument({ made: instant('2017-11-27T08:30:01Z') })).equals(bytes)).toBe(false);
});

test('what people wrote is printed as they wrote it, and never read as code', async () => {
  const text = '#let a = 1; $x$ *b* _i_ `r` <l> @r // \\ "q" #read("document.typ")';
  expect(await textOfPdf(pdfOf(aDocument({ blocks: [{ kind: 'paragraph', text }] })))).toContain(text);
});

test('letters that our type lacks are named, instead of empty boxes', () => {
  const blocks: readonly Block[] = [{ kind: 'paragraph', text: 'Ωmega Жук Łódź 日本 "語"' }];
  expect(writePdf(aDocument({ blocks }))).toEqual({ kind: 'letters-unknown', letters: ['日', '本', '語'] });
});

test('what programs read of it goes along inside, as it is', async () => {
  const attached = { name: 'held.json', about: 'What is held', mediaType: 'application/json', text: '{"held":["ß"]}' };
  expect(await attachedTo(pdfOf(aDocument({ attached })))).toEqual({ 'held.json': '{"held":["ß"]}' });
});
