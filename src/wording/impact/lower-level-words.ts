import type { Bilingual } from '../bilingual.ts';

const en = {
  canGoOn: (award: string) => `As things stand it can go on as ${award}. You choose that when you renew.`,
  cannotGoOn: (award: string) => `As things stand it cannot go on as ${award} either.`,
  isOpen: (award: string) => `Nobody can say yet whether it can go on as ${award}: a question is open.`,
  isAwaited: (award: string) => `Whether it can go on as ${award} hangs on figures that are still to come.`,
  insteadOf: (now: string, above: string) => `${now} instead of ${above}`,
  figure: (figure: string, now: string, above: string) => `${figure}: ${now} instead of ${above}`,
  points: (now: string, above: string) => `At least ${now} instead of ${above} points together`,
  list: (now: string, above: string) => `Of a list ${now} instead of ${above}`,
  notAsked: (rule: string) => `Not asked for: ${rule}`,
  noWay: (rule: string) => `No way to meet it: ${rule}`,
  otherwise: 'Part of it asks for something else: the requirement in full says what.',
};

const de: typeof en = {
  canGoOn: (award) =>
    `Nach heutigem Stand kann die Auszeichnung als ${award} weitergeführt werden. Das wählen Sie bei der Verlängerung.`,
  cannotGoOn: (award) => `Nach heutigem Stand kann die Auszeichnung auch nicht als ${award} weitergeführt werden.`,
  isOpen: (award) =>
    `Ob die Auszeichnung als ${award} weitergeführt werden kann, lässt sich noch nicht sagen: Eine Frage ist offen.`,
  isAwaited: (award) =>
    `Ob die Auszeichnung als ${award} weitergeführt werden kann, hängt an Zahlen, die noch ausstehen.`,
  insteadOf: (now, above) => `${now} statt ${above}`,
  figure: (figure, now, above) => `${figure}: ${now} statt ${above}`,
  points: (now, above) => `Zusammen mindestens ${now} statt ${above} Punkte`,
  list: (now, above) => `Von einer Liste ${now} statt ${above}`,
  notAsked: (rule) => `Nicht verlangt: ${rule}`,
  noWay: (rule) => `Kein Weg dahin: ${rule}`,
  otherwise: 'Ein Teil davon verlangt anderes: Die ganze Anforderung sagt, was.',
};

/** An award that would not be renewed, and the levels below at which it may go on. */
export const lowerLevelWords: Bilingual<typeof en> = { en, de };
