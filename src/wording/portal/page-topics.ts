import type { Bilingual } from '../bilingual.ts';

const en = {
  home: 'risk deadlines days ahead news',
  standing: 'requirements met missing gaps counted what-if',
  people: 'import sheet employees credentials exams leaving joining',
  plan: 'cheapest cost exams who by when',
  benefits: 'licences subscriptions use balance',
  figures: 'revenue customers report numbers',
  renewal: 'fee cost price invoice payment agreement anniversary',
  proof: 'badge verification tender document public',
  settings: 'company name address VAT contacts locations membership roles invite keys audit',
  competencies: 'requirements exams levels changes',
  me: 'calendar letters password passkey language credentials',
  evidence: 'documents verify',
  references: 'customers',
  audits: 'findings cure',
  network: 'partners',
  exceptions: 'waiver extension freeze',
  finder: 'partners',
  tryIt: '',
};

const de: typeof en = {
  home: 'Risiko Fristen kommende Tage Neues',
  standing: 'Anforderungen erfüllt fehlt Lücken gezählt was wäre wenn',
  people: 'Import Tabelle Mitarbeiter Nachweise Prüfungen Austritt Eintritt',
  plan: 'günstigster Kosten Prüfungen wer bis wann',
  benefits: 'Lizenzen Abonnements Verbrauch Restmenge',
  figures: 'Umsatz Kunden melden',
  renewal: 'Gebühr Kosten Preis Rechnung Zahlung Vereinbarung Jahrestag',
  proof: 'Abzeichen Nachprüfung Ausschreibung Dokument öffentlich',
  settings: 'Firma Name Anschrift USt-IdNr Kontakte Standorte Mitgliedschaft Rollen einladen Schlüssel Protokoll',
  competencies: 'Anforderungen Prüfungen Stufen Änderungen',
  me: 'Kalender Briefe Kennwort Passkey Sprache Nachweise',
  evidence: 'Belege prüfen',
  references: 'Kunden',
  audits: 'Feststellungen beheben',
  network: 'Partner',
  exceptions: 'Befreiung Verlängerung Einfrieren',
  finder: 'Partner',
  tryIt: '',
};

/** What people look for on the pages that the main links lead to, beside their names: words for the search, not for reading. */
export const pageTopics: Bilingual<typeof en> = { en, de };
