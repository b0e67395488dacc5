import type { Bilingual } from '../bilingual.ts';

/** How bringing partner files in and out of an installation is told. */
export interface PartnerFileWords {
  readonly imported: (isNew: string, changed: string, same: string) => string;
  readonly exported: (partners: string, folder: string) => string;
  readonly programmeMissing: (known: string) => string;
  readonly noProgramme: string;
  readonly noCatalogue: (programme: string) => string;
  readonly partnerUnknown: (partner: string, programme: string) => string;
  readonly folderMissing: string;
  readonly folderNotEmpty: (folder: string) => string;
  readonly notWritten: (file: string, why: string) => string;
  readonly oneOnly: string;
}

const en: PartnerFileWords = {
  imported: (isNew, changed, same) => `Partners: ${isNew} new, ${changed} changed, ${same} as they were.`,
  exported: (partners, folder) => `Partner files in ${folder}: ${partners}.`,
  programmeMissing: (known) => `Say in which programme. Write --programme with one of: ${known}.`,
  noProgramme: 'No programme is here yet. Make one: assay setup --pack mpn --mail you@vendor.example',
  noCatalogue: (programme) => `The programme “${programme}” has no rules yet. Publish a pack first.`,
  partnerUnknown: (partner, programme) => `There is no partner “${partner}” in “${programme}”. Check its code.`,
  folderMissing: 'Say what to write: a folder for all partners, or --partner ID for one.',
  folderNotEmpty: (folder) => `${folder} is there and not empty, and was left as it is. Name a new folder.`,
  notWritten: (file, why) => `${file} could not be written (${why}). Choose a folder that is there and has room.`,
  oneOnly: 'A folder and --partner do not go together. Leave one of them away.',
};

const de: PartnerFileWords = {
  imported: (isNew, changed, same) => `Partner: ${isNew} neu, ${changed} geändert, ${same} wie zuvor.`,
  exported: (partners, folder) => `Partnerdateien in ${folder}: ${partners}.`,
  programmeMissing: (known) => `Sagen Sie, in welchem Programm. Schreiben Sie --programme mit einem von: ${known}.`,
  noProgramme: 'Hier ist noch kein Programm. Legen Sie eines an: assay setup --pack mpn --mail sie@vendor.example',
  noCatalogue: (programme) =>
    `Das Programm „${programme}“ hat noch keine Regeln. Veröffentlichen Sie zuerst ein Paket.`,
  partnerUnknown: (partner, programme) =>
    `Es gibt in „${programme}“ keinen Partner „${partner}“. Prüfen Sie sein Kürzel.`,
  folderMissing: 'Sagen Sie, was geschrieben werden soll: ein Ordner für alle Partner, oder --partner ID für einen.',
  folderNotEmpty: (folder) =>
    `${folder} gibt es, und er ist nicht leer; er blieb, wie er ist. Nennen Sie einen neuen Ordner.`,
  notWritten: (file, why) =>
    `${file} ließ sich nicht schreiben (${why}). Wählen Sie einen Ordner, den es gibt und der Platz hat.`,
  oneOnly: 'Ein Ordner und --partner passen nicht zusammen. Lassen Sie eines davon weg.',
};

export const partnerFileWords: Bilingual<PartnerFileWords> = { en, de };
