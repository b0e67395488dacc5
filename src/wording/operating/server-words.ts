import type { Bilingual } from '../bilingual.ts';

/** What goes wrong between the terminal and a server. */
export interface ServerWords {
  readonly serverMissing: string;
  readonly notAnAddress: (found: string) => string;
  readonly keyMissing: string;
  readonly noServer: (address: string, why: string) => string;
  readonly notTrusted: (address: string, why: string) => string;
  readonly notAssay: (address: string) => string;
  readonly keyUnknown: (address: string) => string;
  readonly notThere: (partner: string, programme: string) => string;
  readonly nothingSeen: string;
  readonly stopped: (done: string, all: string, file: string) => string;
}

const en: ServerWords = {
  serverMissing: 'Say on which server. Write --server https://partners.vendor.example, or set ASSAY_SERVER.',
  notAnAddress: (found) => `“${found}” is no address of a server. Write --server https://partners.vendor.example.`,
  keyMissing: 'The server asks for a key. Set ASSAY_KEY to one that you have made there, or write --key.',
  noServer: (address, why) => `Nobody answers at ${address} (${why}). Check the address, and that the server runs.`,
  notTrusted: (address, why) =>
    `The certificate of ${address} is not trusted here (${why}). Check the address; where an authority of your own has signed it, name its file in NODE_EXTRA_CA_CERTS.`,
  notAssay: (address) =>
    `What answers at ${address} is no Assay, or a version that this one does not understand. Check the address.`,
  keyUnknown: (address) => `${address} does not know the key, or it has ended. Make a new one there and set ASSAY_KEY.`,
  notThere: (partner, programme) =>
    `There is no partner “${partner}” in “${programme}”, or your key does not let you see it. Check its code, and what the key is for.`,
  nothingSeen: 'Your key lets you see no programme there. Ask the office of the programme for a role.',
  stopped: (done, all, file) =>
    `${done} of ${all} files were imported; ${file} was refused, and none after it was sent. Mend it and import all again: what is there already stays as it is.`,
};

const de: ServerWords = {
  serverMissing:
    'Sagen Sie, auf welchem Server. Schreiben Sie --server https://partner.hersteller.example, oder setzen Sie ASSAY_SERVER.',
  notAnAddress: (found) =>
    `„${found}“ ist keine Adresse eines Servers. Schreiben Sie --server https://partner.hersteller.example.`,
  keyMissing:
    'Der Server verlangt einen Schlüssel. Setzen Sie ASSAY_KEY auf einen, den Sie dort angelegt haben, oder schreiben Sie --key.',
  noServer: (address, why) =>
    `Unter ${address} antwortet niemand (${why}). Prüfen Sie die Adresse, und ob der Server läuft.`,
  notTrusted: (address, why) =>
    `Dem Zertifikat von ${address} wird hier nicht vertraut (${why}). Prüfen Sie die Adresse; hat eine eigene Stelle es unterschrieben, nennen Sie deren Datei in NODE_EXTRA_CA_CERTS.`,
  notAssay: (address) =>
    `Was unter ${address} antwortet, ist kein Assay oder eine Version, die dieses hier nicht versteht. Prüfen Sie die Adresse.`,
  keyUnknown: (address) =>
    `${address} kennt den Schlüssel nicht, oder er ist abgelaufen. Legen Sie dort einen neuen an und setzen Sie ASSAY_KEY.`,
  notThere: (partner, programme) =>
    `Es gibt in „${programme}“ keinen Partner „${partner}“, oder Ihr Schlüssel lässt Sie ihn nicht sehen. Prüfen Sie sein Kürzel und wofür der Schlüssel gilt.`,
  nothingSeen: 'Ihr Schlüssel lässt Sie dort kein Programm sehen. Bitten Sie die Stelle des Programms um eine Rolle.',
  stopped: (done, all, file) =>
    `${done} von ${all} Dateien sind eingespielt; ${file} wurde abgelehnt, und keine danach wurde gesendet. Berichtigen Sie sie und spielen Sie alle erneut ein: Was schon da ist, bleibt, wie es ist.`,
};

export const serverWords: Bilingual<ServerWords> = { en, de };
