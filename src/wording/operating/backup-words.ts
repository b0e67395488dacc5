import type { Bilingual } from '../bilingual.ts';

/** Why a backup is not restored, as the store tells it (store/backup/read-backup.ts). */
export type BackupRefusalTold =
  | { readonly kind: 'not-a-backup' | 'cut-short' | 'changed' | 'not-empty' }
  | { readonly kind: 'other-format' | 'newer-schema'; readonly found: number; readonly known: number }
  | { readonly kind: 'schema-ahead'; readonly found: number; readonly backup: number }
  | { readonly kind: 'does-not-fit'; readonly table: string; readonly why: string };

export interface BackupWords {
  readonly made: (file: string, rows: string, programmes: string) => string;
  readonly restored: (file: string, rows: string, programmes: string, schema: number) => string;
  readonly nothingHere: string;
  readonly fileThere: (file: string) => string;
  readonly notWritten: (file: string, why: string) => string;
  readonly notRead: (file: string, why: string) => string;
  readonly secretElsewhere: string;
  readonly refused: (file: string, refusal: BackupRefusalTold) => string;
}

const en: BackupWords = {
  made: (file, rows, programmes) =>
    `${rows} rows are saved in ${file} (${programmes}). The file holds hashes of passwords and keys: keep it where nobody else reads.`,
  restored: (file, rows, programmes, schema) =>
    `${rows} rows of ${file} are restored (${programmes}). The database is at schema ${schema}. Check it: assay audit verify`,
  nothingHere: 'Nothing of Assay is here yet, so there is nothing to save. Look at ASSAY_DATA and DATABASE_URL.',
  fileThere: (file) => `${file} is there already and was left as it is. Choose another name.`,
  notWritten: (file, why) => `${file} could not be written (${why}). Choose a folder that is there and has room.`,
  notRead: (file, why) => `${file} could not be read (${why}). Check the name.`,
  secretElsewhere:
    'The backup has no secret: its installation was never served, or was given one by ASSAY_SECRET. In that case give this one the same, or second factors will not work.',
  refused: (file, refusal) => {
    switch (refusal.kind) {
      case 'not-a-backup':
        return `${file} is no backup of Assay. Use a file that assay backup has written.`;
      case 'other-format':
        return `${file} has format ${refusal.found}, and this Assay reads format ${refusal.known}. Use the version of Assay that wrote it.`;
      case 'cut-short':
        return `${file} ends before its end, so nothing was restored. Copy it again, or use another backup.`;
      case 'changed':
        return `${file} is not as it was written, so nothing was restored. Copy it again, or use another backup.`;
      case 'newer-schema':
        return `${file} is of schema ${refusal.found}, and this Assay knows schemas up to ${refusal.known}. Restore it with the newer version of Assay that made it.`;
      case 'not-empty':
        return 'The database has rows already, so nothing was restored. Restore into an empty database: a new one by DATABASE_URL, or a new folder by ASSAY_DATA.';
      case 'schema-ahead':
        return `The database is empty and at schema ${refusal.found} already, and the backup is of schema ${refusal.backup}. Restore into a database in which Assay was never started.`;
      case 'does-not-fit':
        return `The rows of ${refusal.table} do not fit into the database (${refusal.why}), so nothing was restored. Use another backup.`;
      default:
        return refusal satisfies never;
    }
  },
};

const de: BackupWords = {
  made: (file, rows, programmes) =>
    `${rows} Zeilen sind in ${file} gesichert (${programmes}). Die Datei enthält Prüfwerte von Passwörtern und Schlüsseln: Bewahren Sie sie auf, wo niemand sonst liest.`,
  restored: (file, rows, programmes, schema) =>
    `${rows} Zeilen aus ${file} sind wiederhergestellt (${programmes}). Die Datenbank hat das Schema ${schema}. Prüfen Sie sie: assay audit verify`,
  nothingHere:
    'Hier ist noch nichts von Assay, also gibt es nichts zu sichern. Prüfen Sie ASSAY_DATA und DATABASE_URL.',
  fileThere: (file) => `${file} gibt es schon und blieb, wie es ist. Wählen Sie einen anderen Namen.`,
  notWritten: (file, why) =>
    `${file} ließ sich nicht schreiben (${why}). Wählen Sie einen Ordner, den es gibt und der Platz hat.`,
  notRead: (file, why) => `${file} ließ sich nicht lesen (${why}). Prüfen Sie den Namen.`,
  secretElsewhere:
    'Die Sicherung hat kein Geheimnis: Ihre Installation wurde nie gestartet, oder sie bekam es durch ASSAY_SECRET. Geben Sie dieser hier dann dasselbe, sonst gelten zweite Faktoren nicht.',
  refused: (file, refusal) => {
    switch (refusal.kind) {
      case 'not-a-backup':
        return `${file} ist keine Sicherung von Assay. Nehmen Sie eine Datei, die assay backup geschrieben hat.`;
      case 'other-format':
        return `${file} hat das Format ${refusal.found}, und dieses Assay liest das Format ${refusal.known}. Nehmen Sie die Version von Assay, die es geschrieben hat.`;
      case 'cut-short':
        return `${file} endet vor seinem Ende, also wurde nichts wiederhergestellt. Kopieren Sie es erneut, oder nehmen Sie eine andere Sicherung.`;
      case 'changed':
        return `${file} ist nicht, wie es geschrieben wurde, also wurde nichts wiederhergestellt. Kopieren Sie es erneut, oder nehmen Sie eine andere Sicherung.`;
      case 'newer-schema':
        return `${file} hat das Schema ${refusal.found}, und dieses Assay kennt Schemas bis ${refusal.known}. Stellen Sie es mit der neueren Version von Assay wieder her, die es geschrieben hat.`;
      case 'not-empty':
        return 'In der Datenbank sind schon Zeilen, also wurde nichts wiederhergestellt. Stellen Sie in eine leere Datenbank wieder her: eine neue durch DATABASE_URL, oder ein neuer Ordner durch ASSAY_DATA.';
      case 'schema-ahead':
        return `Die Datenbank ist leer und hat schon das Schema ${refusal.found}, und die Sicherung hat das Schema ${refusal.backup}. Stellen Sie in eine Datenbank wieder her, in der Assay nie gestartet wurde.`;
      case 'does-not-fit':
        return `Die Zeilen von ${refusal.table} passen nicht in die Datenbank (${refusal.why}), also wurde nichts wiederhergestellt. Nehmen Sie eine andere Sicherung.`;
      default:
        return refusal satisfies never;
    }
  },
};

export const backupWords: Bilingual<BackupWords> = { en, de };
