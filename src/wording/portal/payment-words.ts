import type { Bilingual } from '../bilingual.ts';

const en = {
  came: (amount: string, day: string) => `${amount} came in on ${day}.`,
  reference: (text: string) => `On the transfer: ${text}`,
  withdrawn: (day: string, reason: string) => `Recorded wrongly, and taken back on ${day}. Reason: ${reason}`,
  takeBack: 'Take this payment back',
  what: 'For a payment that was recorded wrongly, as with another day or for another renewal. The renewal waits for its payment again, its invoice is open, and the awards are as they were before. The partner is told. It can be done until something else hangs on the payment, as the next renewal.',
  paidOn: (day: string) => `paid on ${day}`,
  credited: 'credited',
};

const de: typeof en = {
  came: (amount, day) => `${amount} gingen am ${day} ein.`,
  reference: (text) => `Auf der Überweisung: ${text}`,
  withdrawn: (day, reason) => `Falsch festgehalten und am ${day} zurückgenommen. Begründung: ${reason}`,
  takeBack: 'Diese Zahlung zurücknehmen',
  what: 'Für eine Zahlung, die falsch festgehalten wurde, etwa mit einem anderen Tag oder für eine andere Verlängerung. Die Verlängerung wartet dann wieder auf die Zahlung, die Rechnung ist offen, und die Auszeichnungen sind wie zuvor. Der Partner erfährt es. Das geht, bis etwas anderes an der Zahlung hängt, etwa die nächste Verlängerung.',
  paidOn: (day) => `bezahlt am ${day}`,
  credited: 'gutgeschrieben',
};

/** What was paid for a renewal, and how a payment is taken back that was recorded wrongly. */
export const paymentWords: Bilingual<typeof en> = { en, de };
