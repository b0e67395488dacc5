import type { Bilingual } from '../bilingual.ts';

type State = 'open' | 'decided' | 'withdrawn';
type Decision = 'demote' | 'keep';

interface Words {
  readonly name: string;
  readonly titles: Readonly<Record<State, (count: number, isPartOfMore: boolean) => string>>;
  readonly lead: string;
  readonly none: Readonly<Record<State, string>>;
  readonly state: string;
  readonly states: Readonly<Record<State, string>>;
  readonly competency: string;
  readonly every: string;
  readonly partner: string;
  readonly award: string;
  readonly since: string;
  readonly why: string;
  readonly decision: string;
  readonly decisions: Readonly<Record<Decision, string>>;
  readonly decide: string;
  readonly lapsed: (award: string, since: string) => string;
  readonly shown: Readonly<Record<State, string>>;
  readonly question: string;
  readonly choices: Readonly<Record<Decision, string>>;
  readonly ifKept: (award: string, until: string) => string;
  readonly ifDemoted: (award: string, last: string) => string;
  readonly until: string;
  readonly does: Readonly<Record<Decision, string>>;
  readonly kept: (until: string) => string;
  readonly demoted: string;
  readonly back: string;
  readonly fileName: string;
}

/** What the office decides about awards that have lapsed. */
export const demotionPageWords: Bilingual<Words> = {
  en: {
    name: 'To decide',
    titles: {
      open: (count, more) =>
        count === 0
          ? 'Nothing waits for you: every award that has lapsed is decided.'
          : count === 1 && !more
            ? 'One award has lapsed and waits for somebody to decide.'
            : `${count} awards${more ? ' on this page' : ''} have lapsed and wait for somebody to decide.`,
      decided: (count, more) =>
        `${count === 1 ? 'One decision' : `${count} decisions`} about awards that had lapsed${more ? ', on this page' : ''}.`,
      withdrawn: (count) => `${count} ${count === 1 ? 'award' : 'awards'} had lapsed no more before anybody decided.`,
    },
    lead: 'Nobody loses an award in silence. Each waits until somebody of the office has decided.',
    none: {
      open: 'Nothing has lapsed that nobody has decided about.',
      decided: 'Nothing was decided yet.',
      withdrawn: 'Nothing has mended itself yet.',
    },
    state: 'Which ones',
    states: { open: 'not decided', decided: 'decided', withdrawn: 'mended without a decision' },
    competency: 'Competency',
    every: 'all',
    partner: 'Partner',
    award: 'Award',
    since: 'Lapsed since',
    why: 'Why',
    decision: 'Decision',
    decisions: { demote: 'Ended', keep: 'Kept' },
    decide: 'Decide',
    lapsed: (award, since) => `${award} is not held any more since ${since}.`,
    shown: {
      open: 'Nobody has decided what becomes of it. Until then its record goes on.',
      decided: 'It was decided.',
      withdrawn: 'It has mended itself: there is nothing to decide.',
    },
    question: 'What is to become of it?',
    choices: { keep: 'Keep it until a day', demote: 'End it' },
    ifKept: (award, until) =>
      `The partner gets an extension until ${until} and holds ${award} for so long. If it meets the requirement by then, it has renewed; if not, the award lapses again and comes back here.`,
    ifDemoted: (award, last) =>
      `${award} ends on ${last}, the last day on which it was held. To hold it again, the partner has to earn it anew. This cannot be taken back on this page.`,
    until: 'Kept until',
    does: { keep: 'Keep the award', demote: 'End the award' },
    kept: (until) => `The award is kept until ${until}.`,
    demoted: 'The award was ended.',
    back: 'To everything that waits for a decision',
    fileName: 'lapsed',
  },
  de: {
    name: 'Zu entscheiden',
    titles: {
      open: (count, more) =>
        count === 0
          ? 'Nichts wartet auf Sie: Über alles, was erloschen ist, wurde entschieden.'
          : count === 1 && !more
            ? 'Eine Auszeichnung ist erloschen und wartet auf eine Entscheidung.'
            : `${count} Auszeichnungen${more ? ' auf dieser Seite' : ''} sind erloschen und warten auf eine Entscheidung.`,
      decided: (count, more) =>
        `${count === 1 ? 'Eine Entscheidung' : `${count} Entscheidungen`} über erloschene Auszeichnungen${more ? ' auf dieser Seite' : ''}.`,
      withdrawn: (count) =>
        count === 1
          ? 'Eine Auszeichnung war nicht mehr erloschen, ehe jemand entschied.'
          : `${count} Auszeichnungen waren nicht mehr erloschen, ehe jemand entschied.`,
    },
    lead: 'Niemand verliert eine Auszeichnung im Stillen. Jede wartet, bis jemand im Büro entschieden hat.',
    none: {
      open: 'Nichts ist erloschen, worüber nicht entschieden wäre.',
      decided: 'Noch wurde nichts entschieden.',
      withdrawn: 'Noch hat sich nichts von selbst erledigt.',
    },
    state: 'Welche',
    states: { open: 'nicht entschieden', decided: 'entschieden', withdrawn: 'ohne Entscheidung erledigt' },
    competency: 'Kompetenz',
    every: 'alle',
    partner: 'Partner',
    award: 'Auszeichnung',
    since: 'Erloschen seit',
    why: 'Warum',
    decision: 'Entscheidung',
    decisions: { demote: 'Beendet', keep: 'Behalten' },
    decide: 'Entscheiden',
    lapsed: (award, since) => `${award} wird seit dem ${since} nicht mehr gehalten.`,
    shown: {
      open: 'Noch hat niemand entschieden, was daraus wird. Bis dahin läuft der Eintrag weiter.',
      decided: 'Darüber wurde entschieden.',
      withdrawn: 'Es hat sich von selbst erledigt: Hier ist nichts zu entscheiden.',
    },
    question: 'Was soll daraus werden?',
    choices: { keep: 'Bis zu einem Tag behalten', demote: 'Beenden' },
    ifKept: (award, until) =>
      `Der Partner bekommt eine Fristverlängerung bis ${until} und hält ${award} so lange. Erfüllt er die Anforderung bis dahin, hat er verlängert; wenn nicht, erlischt die Auszeichnung wieder und kommt hierher zurück.`,
    ifDemoted: (award, last) =>
      `${award} endet am ${last}, dem letzten Tag, an dem die Auszeichnung gehalten wurde. Um sie wieder zu halten, muss der Partner sie neu erwerben. Auf dieser Seite lässt sich das nicht zurücknehmen.`,
    until: 'Behalten bis',
    does: { keep: 'Auszeichnung behalten', demote: 'Auszeichnung beenden' },
    kept: (until) => `Die Auszeichnung wird bis ${until} behalten.`,
    demoted: 'Die Auszeichnung wurde beendet.',
    back: 'Zu allem, was auf eine Entscheidung wartet',
    fileName: 'erloschen',
  },
};
