import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly title: string;
  readonly people: string;
  readonly peopleWhy: string;
  readonly byHand: string;
  readonly contacts: string;
  readonly contactsWhy: string;
  readonly locations: string;
  readonly locationsWhy: string;
  readonly competencies: string;
  readonly competenciesWhy: string;
}

/** What a partner does first that is new here. */
export const firstStepsWords: Bilingual<Words> = {
  en: {
    title: 'What to do first',
    people: 'Bring in your people from a sheet',
    peopleWhy: 'With their exams and certifications: what you stand for is counted by them.',
    byHand: 'or add them one by one',
    contacts: 'Name your contacts',
    contactsWhy: 'Who renews, who pays, who sees to learning, and who stands in.',
    locations: 'Say where you are',
    locationsWhy: 'Your locations, and the partner that you belong to.',
    competencies: 'Choose what to earn',
    competenciesWhy: 'Each competency says what it takes and what it gives. Once you meet one, you apply for it here.',
  },
  de: {
    title: 'Was zuerst zu tun ist',
    people: 'Personen aus einer Tabelle einlesen',
    peopleWhy: 'Mit ihren Prüfungen und Zertifizierungen: Danach wird gezählt, wo Sie stehen.',
    byHand: 'oder einzeln hinzufügen',
    contacts: 'Kontakte benennen',
    contactsWhy: 'Wer verlängert, wer bezahlt, wer sich ums Lernen kümmert und wer vertritt.',
    locations: 'Sagen, wo Sie sind',
    locationsWhy: 'Ihre Standorte, und der Partner, zu dem Sie gehören.',
    competencies: 'Wählen, was Sie erwerben wollen',
    competenciesWhy:
      'Jede Kompetenz sagt, was sie verlangt und was sie gibt. Erfüllen Sie eine, beantragen Sie sie hier.',
  },
};
