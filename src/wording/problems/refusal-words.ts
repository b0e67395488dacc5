import type { Bilingual } from '../bilingual.ts';

/** What a refusal of the API or a page is called, and what to try. */
interface RefusalWords {
  readonly title: string;
  readonly detail: string;
}

export type RefusalCode =
  | 'not-signed-in'
  | 'not-allowed'
  | 'not-found'
  | 'invalid'
  | 'conflict'
  | 'changed-meanwhile'
  | 'exists-already'
  | 'demotion-decided'
  | 'demotion-withdrawn'
  | 'precondition-required'
  | 'key-used-differently'
  | 'still-at-work'
  | 'too-large'
  | 'too-many'
  | 'unsupported-media-type'
  | 'not-from-here'
  | 'wrong-idempotency-key'
  | 'bug'
  | 'not-ready'
  | 'busy'
  | 'took-too-long';

export const refusalWords: Bilingual<Readonly<Record<RefusalCode, RefusalWords>>> = {
  en: {
    'not-signed-in': {
      title: 'Not signed in',
      detail: 'Sign in, or send a key as "Authorization: Bearer …". A key or session that has ended counts as none.',
    },
    'not-allowed': {
      title: 'Not allowed',
      detail:
        'Your roles do not allow this. Ask an administrator of your company or the office of the programme for it.',
    },
    'not-found': {
      title: 'Not found',
      detail: 'There is no such thing, or you may not see it. Check the address; names are written in lower case.',
    },
    invalid: {
      title: 'Refused, as something is wrong with it',
      detail: 'Nothing was changed. "errors" lists everything that is wrong; mend it and send it again.',
    },
    conflict: {
      title: 'It does not fit what is there',
      detail: 'Nothing was changed. Read what is there and try again.',
    },
    'changed-meanwhile': {
      title: 'It was changed meanwhile',
      detail:
        'Somebody changed it since you read it, and nothing was overwritten. Read it again, then repeat your change with the new ETag.',
    },
    'exists-already': {
      title: 'There is one already',
      detail:
        'Something of that name is there already, and was left as it is. Choose another name, or change the one that is there.',
    },
    'demotion-decided': {
      title: 'It was decided already',
      detail:
        'Somebody has decided about this award, and the decision stands. Read who and why in the list; an award or an exception can be corrected by itself.',
    },
    'demotion-withdrawn': {
      title: 'There is nothing to decide any more',
      detail: 'The award has not lapsed, by what is known now. Nothing was changed; read where the partner stands.',
    },
    'precondition-required': {
      title: 'Say which state you change',
      detail: 'Send "If-Match" with the ETag that you read, so that nobody’s change is overwritten unseen.',
    },
    'key-used-differently': {
      title: 'This idempotency key was used for something else',
      detail: 'A key repeats one request exactly. Use a new key for a new request.',
    },
    'still-at-work': {
      title: 'The first request with this key is still at work',
      detail: 'Wait a moment and send the same request again; it is done once.',
    },
    'too-large': { title: 'Too large', detail: 'The request is larger than 1 MB. Send it in parts.' },
    'too-many': {
      title: 'Too many requests',
      detail: 'Wait for as long as "Retry-After" says, then go on.',
    },
    'unsupported-media-type': {
      title: 'This form is not understood',
      detail: 'Send JSON, with "Content-Type: application/json".',
    },
    'not-from-here': {
      title: 'Not from a page of ours',
      detail:
        'With the cookie of a session, changes are taken only from pages of this server. A program sends a key as "Authorization: Bearer …" instead.',
    },
    'wrong-idempotency-key': {
      title: 'This is no idempotency key',
      detail: 'Send 1 to 200 letters, digits and signs without spaces, best a random UUID.',
    },
    bug: {
      title: 'A mistake of ours',
      detail: 'Nothing was changed by halves. Please report it with the id of the request.',
    },
    'not-ready': { title: 'Not ready', detail: 'The server is starting or stopping. Try again in a moment.' },
    busy: {
      title: 'Too much at once',
      detail: 'So much is being worked out already that this would wait too long. Try again after "Retry-After".',
    },
    'took-too-long': {
      title: 'It took too long',
      detail: 'No answer was found in the time that one question may take. Ask for fewer awards or a nearer day.',
    },
  },
  de: {
    'not-signed-in': {
      title: 'Nicht angemeldet',
      detail:
        'Melden Sie sich an, oder senden Sie einen Schlüssel als „Authorization: Bearer …“. Ein beendeter Schlüssel oder eine beendete Sitzung zählt nicht.',
    },
    'not-allowed': {
      title: 'Nicht erlaubt',
      detail:
        'Ihre Rollen erlauben das nicht. Fragen Sie die Verwaltung Ihrer Firma oder das Büro des Programms danach.',
    },
    'not-found': {
      title: 'Nicht gefunden',
      detail: 'Das gibt es nicht, oder Sie dürfen es nicht sehen. Prüfen Sie die Adresse; Namen schreibt man klein.',
    },
    invalid: {
      title: 'Abgelehnt, weil etwas daran falsch ist',
      detail: 'Nichts wurde geändert. „errors“ nennt alles, was falsch ist; berichtigen Sie es und senden Sie es neu.',
    },
    conflict: {
      title: 'Es passt nicht zu dem, was da ist',
      detail: 'Nichts wurde geändert. Lesen Sie, was da ist, und versuchen Sie es neu.',
    },
    'changed-meanwhile': {
      title: 'Es wurde inzwischen geändert',
      detail:
        'Jemand hat es geändert, seit Sie es gelesen haben, und nichts wurde überschrieben. Lesen Sie es neu und wiederholen Sie die Änderung mit dem neuen ETag.',
    },
    'exists-already': {
      title: 'Das gibt es schon',
      detail:
        'Etwas mit diesem Namen ist schon da und blieb, wie es ist. Wählen Sie einen anderen Namen, oder ändern Sie das Vorhandene.',
    },
    'demotion-decided': {
      title: 'Es ist schon entschieden',
      detail:
        'Über diese Auszeichnung hat jemand entschieden, und dabei bleibt es. Wer und warum, steht in der Liste; eine Auszeichnung oder Ausnahme lässt sich für sich berichtigen.',
    },
    'demotion-withdrawn': {
      title: 'Es gibt nichts mehr zu entscheiden',
      detail:
        'Nach dem, was jetzt bekannt ist, ist die Auszeichnung nicht verfallen. Nichts wurde geändert; lesen Sie, wo der Partner steht.',
    },
    'precondition-required': {
      title: 'Sagen Sie, welchen Stand Sie ändern',
      detail: 'Senden Sie „If-Match“ mit dem gelesenen ETag, damit niemandes Änderung ungesehen überschrieben wird.',
    },
    'key-used-differently': {
      title: 'Dieser Idempotenzschlüssel wurde für etwas anderes benutzt',
      detail: 'Ein Schlüssel wiederholt genau eine Anfrage. Nehmen Sie für eine neue Anfrage einen neuen.',
    },
    'still-at-work': {
      title: 'Die erste Anfrage mit diesem Schlüssel läuft noch',
      detail: 'Warten Sie einen Augenblick und senden Sie dieselbe Anfrage noch einmal; sie wird einmal ausgeführt.',
    },
    'too-large': { title: 'Zu groß', detail: 'Die Anfrage ist größer als 1 MB. Senden Sie sie in Teilen.' },
    'too-many': {
      title: 'Zu viele Anfragen',
      detail: 'Warten Sie so lange, wie „Retry-After“ sagt, und machen Sie dann weiter.',
    },
    'unsupported-media-type': {
      title: 'Diese Form wird nicht verstanden',
      detail: 'Senden Sie JSON, mit „Content-Type: application/json“.',
    },
    'not-from-here': {
      title: 'Nicht von einer eigenen Seite',
      detail:
        'Mit dem Cookie einer Sitzung werden Änderungen nur von Seiten dieses Servers angenommen. Ein Programm sendet stattdessen einen Schlüssel als „Authorization: Bearer …“.',
    },
    'wrong-idempotency-key': {
      title: 'Das ist kein Idempotency-Key',
      detail: 'Senden Sie 1 bis 200 Buchstaben, Ziffern und Zeichen ohne Leerzeichen, am besten eine zufällige UUID.',
    },
    bug: {
      title: 'Ein Fehler von uns',
      detail: 'Nichts wurde nur halb geändert. Bitte melden Sie ihn mit der Kennung der Anfrage.',
    },
    'not-ready': {
      title: 'Nicht bereit',
      detail: 'Der Server startet oder hält an. Versuchen Sie es gleich noch einmal.',
    },
    busy: {
      title: 'Zu viel auf einmal',
      detail:
        'Es wird schon so viel berechnet, dass dies zu lange warten müsste. Versuchen Sie es nach „Retry-After“ noch einmal.',
    },
    'took-too-long': {
      title: 'Es hat zu lange gedauert',
      detail:
        'In der Zeit, die eine Frage haben darf, fand sich keine Antwort. Fragen Sie nach weniger Auszeichnungen oder einem näheren Tag.',
    },
  },
};
