import type { Bilingual } from '../bilingual.ts';

const en = {
  held: 'held',
  notHeld: 'not held',
  since: (day: string) => `since ${day}`,
  until: (day: string) => `safe until ${day}`,
  ended: 'It has ended.',
  lapsed: 'It lapsed: the requirement was not met when it counted.',
  lapsedAt: (anniversary: string) => `It lapsed: the requirement was not met for the renewal of ${anniversary}.`,
  nextRenewal: (anniversary: string, period: string) =>
    `The next renewal is on ${anniversary}; it can be done ${period}.`,
  renewalOpen: (anniversary: string, period: string) =>
    `The renewal of ${anniversary} is open: it can be done ${period}.`,
  noRenewalBefore: 'It ends then. No renewal comes before that.',
  renewed: (anniversary: string) => `The renewal of ${anniversary} is recorded as done.`,
  renewedUntil: (anniversary: string, next: string) =>
    `The renewal of ${anniversary} is recorded as done; the next one is on ${next}.`,
  renewalMet: (anniversary: string) =>
    `The renewal of ${anniversary} can be done: the requirement has been met within its window. It is not recorded as done.`,
  metByWaiver: (until: string, by: string, reason: string) =>
    `Met only by a waiver until ${until}, granted by ${by}: ${reason}`,
  lockedIn: 'A fresh award is safe for this time, whatever happens.',
  exception: (kind: string, until: string, by: string, reason: string) =>
    `Kept by ${kind} until ${until}, granted by ${by}: ${reason}`,
  exceptionKinds: { waiver: 'a waiver', extension: 'an extension', freeze: 'a freeze' },
  moved: (day: string) => `The anniversary was moved from ${day}.`,
  retiring: 'It is closing: who held it keeps it for a time of its own.',
  grace: 'In the time of grace: the requirement is no longer met, the status ends after it.',
  dueBy: (day: string, anniversary: string, verdict: string) =>
    `Act by ${day}: as things stand, the requirement for the renewal of ${anniversary} is ${verdict}.`,
  dueAtCheck: (day: string, verdict: string) =>
    `Act by ${day}: on this day the requirement is checked, and as things stand it will be ${verdict}.`,
  dueBeforeLoss: (day: string, lost: string, verdict: string) =>
    `Act by ${day}: as things stand, the requirement is then ${verdict}, and from ${lost} on the status is no longer held.`,
  undeterminedBy: (day: string, anniversary: string) =>
    `Act by ${day} to be sure: as things stand, it is undetermined whether the requirement for the renewal of ${anniversary} is met.`,
  undeterminedAtCheck: (day: string) =>
    `Act by ${day} to be sure: on this day the requirement is checked, and as things stand it is undetermined whether it will be met.`,
  undeterminedBeforeLoss: (day: string, from: string) =>
    `Act by ${day} to be sure: as things stand, it is undetermined whether the requirement is met then, and so whether the status is held from ${from} on.`,
  figuresDecide: (day: string, anniversary: string, figures: string) =>
    `Figures that are still to come decide about the renewal of ${anniversary}, by ${day} (${figures}): those that count today will be too old by then.`,
  figuresDecideStatus: (day: string, figures: string) =>
    `Figures that are still to come decide whether the status is kept, by ${day} (${figures}): those that count today will be too old by then.`,
  nothingDue: 'Nothing is due: the next renewal would succeed as things stand.',
  renewBy: (day: string, anniversary: string) =>
    `Renew by ${day} at the latest, if that is not done yet: as things stand, the renewal of ${anniversary} succeeds.`,
  nothingDueNow: 'Nothing is due.',
};

const de: typeof en = {
  held: 'gehalten',
  notHeld: 'nicht gehalten',
  since: (day) => `seit ${day}`,
  until: (day) => `sicher bis ${day}`,
  ended: 'Der Status ist zu Ende gegangen.',
  lapsed: 'Der Status ist verfallen: Die Anforderung war nicht erfüllt, als es darauf ankam.',
  lapsedAt: (anniversary) =>
    `Der Status ist verfallen: Die Anforderung war für die Verlängerung vom ${anniversary} nicht erfüllt.`,
  nextRenewal: (anniversary, period) => `Die nächste Verlängerung ist am ${anniversary}; sie ist ${period} möglich.`,
  renewalOpen: (anniversary, period) => `Die Verlängerung vom ${anniversary} läuft: Sie ist ${period} möglich.`,
  noRenewalBefore: 'Dann endet sie. Eine Verlängerung gibt es bis dahin nicht mehr.',
  renewed: (anniversary) => `Die Verlängerung vom ${anniversary} ist als erledigt vermerkt.`,
  renewedUntil: (anniversary, next) =>
    `Die Verlängerung vom ${anniversary} ist als erledigt vermerkt; die nächste ist am ${next}.`,
  renewalMet: (anniversary) =>
    `Die Verlängerung vom ${anniversary} ist möglich: Die Anforderung ist in ihrem Zeitraum erfüllt worden. Als erledigt ist sie nicht vermerkt.`,
  metByWaiver: (until, by, reason) => `Erfüllt nur durch eine Befreiung bis ${until}, gewährt von ${by}: ${reason}`,
  lockedIn: 'Ein neuer Status ist so lange sicher, was auch geschieht.',
  exception: (kind, until, by, reason) => `Behalten durch ${kind} bis ${until}, gewährt von ${by}: ${reason}`,
  exceptionKinds: { waiver: 'eine Befreiung', extension: 'eine Fristverlängerung', freeze: 'einen Stillstand' },
  moved: (day) => `Der Jahrestag wurde vom ${day} verschoben.`,
  retiring: 'Die Kompetenz läuft aus: Wer sie hielt, behält sie für eine eigene Frist.',
  grace: 'In der Schonfrist: Die Anforderung ist nicht mehr erfüllt, danach endet der Status.',
  dueBy: (day, anniversary, verdict) =>
    `Handeln bis ${day}: Nach heutigem Stand ist die Anforderung für die Verlängerung vom ${anniversary} ${verdict}.`,
  dueAtCheck: (day, verdict) =>
    `Handeln bis ${day}: An diesem Tag wird die Anforderung geprüft, und nach heutigem Stand ist sie dann ${verdict}.`,
  dueBeforeLoss: (day, lost, verdict) =>
    `Handeln bis ${day}: Nach heutigem Stand ist die Anforderung dann ${verdict}, und ab ${lost} wird der Status nicht mehr gehalten.`,
  undeterminedBy: (day, anniversary) =>
    `Handeln bis ${day}, um sicher zu sein: Nach heutigem Stand ist ungeklärt, ob die Anforderung für die Verlängerung vom ${anniversary} erfüllt ist.`,
  undeterminedAtCheck: (day) =>
    `Handeln bis ${day}, um sicher zu sein: An diesem Tag wird die Anforderung geprüft, und nach heutigem Stand ist ungeklärt, ob sie dann erfüllt ist.`,
  undeterminedBeforeLoss: (day, from) =>
    `Handeln bis ${day}, um sicher zu sein: Nach heutigem Stand ist ungeklärt, ob die Anforderung dann erfüllt ist und damit, ob der Status ab ${from} gehalten wird.`,
  figuresDecideStatus: (day, figures) =>
    `Zahlen, die bis ${day} noch kommen, entscheiden, ob der Status bleibt (${figures}): Die heutigen sind bis dahin zu alt.`,
  figuresDecide: (day, anniversary, figures) =>
    `Zahlen, die bis ${day} noch kommen, entscheiden über die Verlängerung vom ${anniversary} (${figures}): Die heutigen sind bis dahin zu alt.`,
  nothingDue: 'Nichts ist fällig: Nach heutigem Stand gelingt die nächste Verlängerung.',
  renewBy: (day, anniversary) =>
    `Verlängern Sie spätestens bis ${day}, falls das noch nicht geschehen ist: Nach heutigem Stand gelingt die Verlängerung vom ${anniversary}.`,
  nothingDueNow: 'Nichts ist fällig.',
};

export const heldWords: Bilingual<typeof en> = { en, de };
