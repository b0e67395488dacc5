import type { Bilingual } from '../bilingual.ts';

const en = {
  enrolled: 'It was awarded.',
  'enrolled-again': 'It was awarded again.',
  'enrolled-after': (award: string) => `It goes on from ${award}, which ended the day before.`,
  'came-from': {
    renamed: (from: string) => `${from} was renamed: who held it holds this one from then on.`,
    merged: (from: string) => `${from} was merged into this one: who held it holds this one from then on.`,
    split: (from: string) => `${from} was split: who held it holds this one from then on.`,
  },
  reinstated: 'It is held again: what decides it was met.',
  'reinstated-late': 'It is held again: the renewal was made up for.',
  'reinstated-exception': 'It is held again, by an exception.',
  'reinstated-decision': 'It is held again: the office has reinstated it.',
  renewed: 'A renewal was done.',
  'renewed-for': (anniversary: string) => `The renewal of ${anniversary} was done.`,
  /** On the day on which it was asked for, where it was paid later. */
  'renewal-asked': 'A renewal was asked for.',
  'renewal-asked-for': (anniversary: string) => `The renewal of ${anniversary} was asked for.`,
  paid: (day: string) => `Paid on ${day}.`,
  'binds-since-paid': (day: string) => `It was paid on ${day}, and binds since then.`,
  kept: {
    met: (anniversary: string) => `The requirement was met in the window of the renewal of ${anniversary}.`,
    'met-late': (anniversary: string) => `The requirement for the renewal of ${anniversary} was met after its window.`,
    'not-judged': (anniversary: string) =>
      `It went on over the renewal of ${anniversary}: nothing is known that it could have failed.`,
  },
  'met-again': 'The requirement is met again.',
  'kept-by-exception': (kind: string, until: string) =>
    `The requirement is not met, and it is kept by ${kind} until ${until}.`,
  grace: 'The requirement is not met, and the time of grace runs.',
  'grace-until': (until: string) => `The requirement is not met; the time of grace runs until ${until}.`,
  retiring: 'The competency has closed: who held it keeps it for a time of its own.',
  'retiring-until': (until: string) => `The competency has closed: it is kept until ${until}, and cannot be renewed.`,
  lapsed: 'It lapsed.',
  'went-into': {
    renamed: (into: string) => `The competency was renamed: it goes on as ${into}.`,
    merged: (into: string) => `The competency was merged with others: it goes on as ${into}.`,
    split: (into: string) => `The competency was split: it goes on as ${into}.`,
  },
  'went-on-at': (award: string) => `It ended, and goes on as ${award}.`,
  'let-go': 'It ended: the partner had let it go at its renewal.',
  'ended-unpaid': 'It ended: its renewal was not paid.',
  retired: 'It ended: the competency was retired.',
  ended: 'It ended, as its record says.',
  exception: {
    waiver: (from: string, to: string) => `A waiver holds from ${from} to ${to}.`,
    extension: (from: string, to: string) => `An extension holds from ${from} to ${to}.`,
    freeze: (from: string, to: string) => `A freeze holds from ${from} to ${to}.`,
    moves: (from: string, to: string) => `Renewals with an anniversary from ${from} to ${to} were put off.`,
  },
  waiverOf: (what: string, from: string, to: string) => `A waiver of ${what} holds from ${from} to ${to}.`,
  allButFee: 'everything but the fee',
  butFee: (what: string) => `${what} (but for the fee)`,
  quoted: (clause: string) => `“${clause}”`,
  grantedBy: (by: string, reason: string) => `Granted by ${by}: ${reason}`,
  decision: {
    'demotion-pending': 'It was noticed that the award had lapsed. What becomes of it waits for a decision.',
    'demotion-withdrawn': 'The award is held again: there is nothing left to decide about its lapse.',
    demoted: 'It was decided to end the award.',
    'kept-until': (until: string) => `It was decided to keep the award until ${until}.`,
    reinstated: (from: string) => `It was decided to reinstate the award from ${from} on.`,
    'reinstatement-withdrawn': (from: string) => `It was taken back that the award is held again from ${from} on.`,
    granted: (from: string) => `It was granted as applied for, and is held from ${from} on.`,
    'grant-withdrawn': (from: string) => `It was taken back that the award is held from ${from} on.`,
    'let-go': 'The partner has renewed without this award: it lets it go.',
    'renewal-ended': (ends: string) =>
      `It was decided to end the renewal, as it was not paid: the award is held until ${ends}.`,
    'renewal-goes-on': (ends: string) =>
      `It was taken back that the award ends on ${ends}: its renewal waits for its payment again.`,
    'time-to-pay': (until: string) => `It was decided that the renewal can be paid until ${until}.`,
    'time-to-pay-withdrawn': (until: string) => `It was taken back that the renewal can be paid until ${until}.`,
    'payment-withdrawn': (paidOn: string) =>
      `It was taken back that the renewal was paid on ${paidOn}: it waits for its payment again.`,
  },
  decidedBy: (name: string) => `Decided by ${name}.`,
  decidedByItself: 'Decided by the programme’s own policy.',
  reason: (reason: string) => `Reason: ${reason}`,
};

const de: typeof en = {
  enrolled: 'Die Auszeichnung wurde verliehen.',
  'enrolled-again': 'Die Auszeichnung wurde neu verliehen.',
  'enrolled-after': (award) => `Sie führt ${award} weiter; diese endete am Tag davor.`,
  'came-from': {
    renamed: (from) => `${from} wurde umbenannt: Wer das hielt, hält von da an diese Kompetenz.`,
    merged: (from) => `${from} ging in dieser Kompetenz auf: Wer das hielt, hält von da an diese.`,
    split: (from) => `${from} wurde aufgeteilt: Wer das hielt, hält von da an diese Kompetenz.`,
  },
  reinstated: 'Die Auszeichnung wird wieder gehalten: Was darüber entscheidet, war erfüllt.',
  'reinstated-late': 'Die Auszeichnung wird wieder gehalten: Die Verlängerung wurde nachgeholt.',
  'reinstated-exception': 'Die Auszeichnung wird wieder gehalten, durch eine Ausnahme.',
  'reinstated-decision': 'Die Auszeichnung wird wieder gehalten: Das Büro hat sie wieder eingesetzt.',
  renewed: 'Eine Verlängerung wurde gemacht.',
  'renewed-for': (anniversary) => `Die Verlängerung vom ${anniversary} wurde gemacht.`,
  'renewal-asked': 'Eine Verlängerung wurde beantragt.',
  'renewal-asked-for': (anniversary) => `Die Verlängerung vom ${anniversary} wurde beantragt.`,
  paid: (day) => `Bezahlt am ${day}.`,
  'binds-since-paid': (day) => `Sie wurde am ${day} bezahlt und gilt seitdem.`,
  kept: {
    met: (anniversary) => `Die Anforderung war im Zeitraum der Verlängerung vom ${anniversary} erfüllt.`,
    'met-late': (anniversary) =>
      `Die Anforderung für die Verlängerung vom ${anniversary} wurde nach dem Zeitraum dafür erfüllt.`,
    'not-judged': (anniversary) =>
      `Die Auszeichnung ging über die Verlängerung vom ${anniversary} weiter: Nichts ist bekannt, woran sie hätte scheitern können.`,
  },
  'met-again': 'Die Anforderung ist wieder erfüllt.',
  'kept-by-exception': (kind, until) =>
    `Die Anforderung ist nicht erfüllt; die Auszeichnung bleibt durch ${kind} bis ${until}.`,
  grace: 'Die Anforderung ist nicht erfüllt; die Schonfrist läuft.',
  'grace-until': (until) => `Die Anforderung ist nicht erfüllt; die Schonfrist läuft bis ${until}.`,
  retiring: 'Die Kompetenz läuft aus: Wer sie hielt, behält sie für eine eigene Frist.',
  'retiring-until': (until) =>
    `Die Kompetenz läuft aus: Die Auszeichnung bleibt bis ${until} und kann nicht verlängert werden.`,
  lapsed: 'Die Auszeichnung ist erloschen.',
  'went-into': {
    renamed: (into) => `Die Kompetenz wurde umbenannt: Es geht weiter als ${into}.`,
    merged: (into) => `Die Kompetenz ging in einer anderen auf: Es geht weiter als ${into}.`,
    split: (into) => `Die Kompetenz wurde aufgeteilt: Es geht weiter als ${into}.`,
  },
  'went-on-at': (award) => `Die Auszeichnung endete; es geht weiter als ${award}.`,
  'let-go': 'Die Auszeichnung endete: Der Partner hatte sie bei der Verlängerung aufgegeben.',
  'ended-unpaid': 'Die Auszeichnung endete: Die Verlängerung wurde nicht bezahlt.',
  retired: 'Die Auszeichnung endete: Die Kompetenz wurde eingestellt.',
  ended: 'Die Auszeichnung endete, wie es eingetragen ist.',
  exception: {
    waiver: (from, to) => `Eine Befreiung gilt vom ${from} bis ${to}.`,
    extension: (from, to) => `Eine Fristverlängerung gilt vom ${from} bis ${to}.`,
    freeze: (from, to) => `Ein Stillstand gilt vom ${from} bis ${to}.`,
    moves: (from, to) => `Verlängerungen mit einem Jahrestag vom ${from} bis ${to} wurden verschoben.`,
  },
  waiverOf: (what, from, to) => `Eine Befreiung von ${what} gilt vom ${from} bis ${to}.`,
  allButFee: 'allem außer der Gebühr',
  butFee: (what) => `${what} (außer der Gebühr)`,
  quoted: (clause) => `„${clause}“`,
  grantedBy: (by, reason) => `Gewährt von ${by}: ${reason}`,
  decision: {
    'demotion-pending':
      'Es wurde bemerkt, dass die Auszeichnung erloschen war. Was daraus wird, wartet auf eine Entscheidung.',
    'demotion-withdrawn': 'Die Auszeichnung wird wieder gehalten: Über ihr Erlöschen ist nichts mehr zu entscheiden.',
    demoted: 'Es wurde entschieden, die Auszeichnung zu beenden.',
    'kept-until': (until) => `Es wurde entschieden, die Auszeichnung bis ${until} zu behalten.`,
    reinstated: (from) => `Es wurde entschieden, die Auszeichnung ab ${from} wieder einzusetzen.`,
    'reinstatement-withdrawn': (from) =>
      `Es wurde zurückgenommen, dass die Auszeichnung ab ${from} wieder gehalten wird.`,
    granted: (from) => `Die Auszeichnung wurde wie beantragt gewährt und wird ab ${from} gehalten.`,
    'grant-withdrawn': (from) => `Es wurde zurückgenommen, dass die Auszeichnung ab ${from} gehalten wird.`,
    'let-go': 'Der Partner hat ohne diese Auszeichnung verlängert: Er gibt sie auf.',
    'renewal-ended': (ends) =>
      `Es wurde entschieden, die Verlängerung zu beenden, weil sie nicht bezahlt wurde: Gehalten wird die Auszeichnung bis ${ends}.`,
    'renewal-goes-on': (ends) =>
      `Es wurde zurückgenommen, dass die Auszeichnung am ${ends} endet: Die Verlängerung wartet wieder auf die Zahlung.`,
    'time-to-pay': (until) => `Es wurde entschieden, dass die Verlängerung bis ${until} bezahlt werden kann.`,
    'time-to-pay-withdrawn': (until) =>
      `Es wurde zurückgenommen, dass die Verlängerung bis ${until} bezahlt werden kann.`,
    'payment-withdrawn': (paidOn) =>
      `Es wurde zurückgenommen, dass die Verlängerung am ${paidOn} bezahlt wurde: Sie wartet wieder auf die Zahlung.`,
  },
  decidedBy: (name) => `Entschieden von ${name}.`,
  decidedByItself: 'Entschieden durch die Regelung des Programms.',
  reason: (reason) => `Begründung: ${reason}`,
};

export const awardEventWords: Bilingual<typeof en> = { en, de };
