import type { PartnerAuditState } from '../../domain/membership/partner-audit-state.ts';
import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly titles: {
    readonly curing: (award: string, day: string, open: number) => string;
    readonly reviewing: (award: string) => string;
    readonly scheduled: (award: string, day: string) => string;
    readonly applied: (award: string) => string;
    readonly met: (met: number, all: number) => string;
    readonly noneAsks: (programme: string) => string;
  };
  readonly terms: (terms: {
    readonly cure?: string;
    readonly retry?: string;
    readonly validFor?: string;
    readonly shared?: boolean;
  }) => string;
  readonly noKinds: (programme: string) => string;
  readonly asked: string;
  readonly award: string;
  readonly audits: string;
  readonly noneYet: string;
  readonly noneYetForReaders: string;
  readonly auditFor: (award: string, day: string) => string;
  readonly states: Readonly<Record<PartnerAuditState, string>>;
  readonly sentences: {
    readonly applied: string;
    readonly scheduled: (day: string, auditor: string) => string;
    readonly curing: (day: string, open: number) => string;
    readonly reviewing: string;
    readonly passed: (until: string | undefined) => string;
    readonly 'no-pass': (on: string, retryFrom: string) => string;
    readonly expired: (until: string) => string;
    readonly revoked: string;
    readonly withdrawn: string;
  };
  readonly doubted: Readonly<Record<'provisional' | 'disputed', string>>;
  readonly kind: string;
  readonly appliedOn: string;
  readonly day: string;
  readonly heldOn: string;
  readonly auditor: string;
  readonly auditorHint: string;
  readonly checklist: string;
  readonly checklistAhead: string;
  readonly noChecklist: string;
  readonly cureBy: string;
  readonly findings: string;
  readonly findingsOf: (award: string) => string;
  readonly control: string;
  readonly found: string;
  readonly toDo: string;
  readonly state: string;
  readonly next: string;
  readonly findingStates: Readonly<Record<'open' | 'claimed' | 'cured', string>>;
  readonly claimedOn: (day: string) => string;
  readonly acceptedOn: (day: string) => string;
  readonly rejected: (day: string, reason: string) => string;
  readonly cure: (text: string) => string;
  readonly claim: string;
  readonly cureField: string;
  readonly cureHint: string;
  readonly sendClaim: string;
  readonly accept: string;
  readonly reject: string;
  readonly rejectReason: string;
  readonly rejectHint: string;
  readonly sendRejection: string;
  readonly schedule: string;
  readonly reschedule: string;
  readonly scheduleButton: string;
  readonly record: string;
  readonly recordLead: string;
  readonly version: string;
  readonly versionHint: string;
  readonly addFinding: string;
  readonly finding: (number: number) => string;
  readonly removeFinding: (number: number) => string;
  readonly recordPass: string;
  readonly recordFindings: (count: number) => string;
  readonly takeBack: string;
  readonly takeBackWhat: string;
  readonly takeBackReason: string;
  readonly withdraw: string;
  readonly withdrawWhat: string;
  readonly apply: string;
  readonly applyFor: string;
  /** With the kinds of which a pass counts in other competencies as well. */
  readonly applyHint: (shared: readonly string[]) => string;
  readonly applyButton: string;
  readonly appliedFor: (award: string) => string;
  readonly list: string;
  readonly listTitle: Readonly<Record<Waits, (count: number, isMore: boolean) => string>>;
  readonly listLead: string;
  readonly listNone: Readonly<Record<Waits, string>>;
  readonly partner: string;
  readonly waitsFor: string;
  readonly waits: Readonly<Record<Waits, string>>;
  readonly open: string;
}

export type Waits = 'anybody' | 'office' | 'partner' | 'nobody';

const more = (count: number, isMore: boolean): string => (isMore ? `more than ${count}` : String(count));
const mehr = (count: number, isMore: boolean): string => (isMore ? `mehr als ${count}` : String(count));

/** Audits of partners by auditors. What was done to the data is the audit trail, which has words of its own. */
export const partnerAuditsWords: Bilingual<Words> = {
  en: {
    name: 'Audits',
    titles: {
      curing: (award, day, open) =>
        open === 1
          ? `One finding of the audit for ${award} is to be cured by ${day}.`
          : `${open} findings of the audit for ${award} are to be cured by ${day}.`,
      reviewing: (award) => `All findings of the audit for ${award} are said to be cured. The office looks at that.`,
      scheduled: (award, day) => `The audit for ${award} is on ${day}.`,
      applied: (award) => `The audit for ${award} is applied for. The office says when it is.`,
      met: (met, all) => {
        if (met === all)
          return all === 1
            ? 'The audit that a requirement asks for is passed.'
            : 'All audits that are asked for are passed.';
        if (met === 0)
          return all === 1
            ? 'A requirement asks for an audit, and it is not passed.'
            : `${all} requirements ask for an audit, and none is passed.`;
        return `${met} of ${all} audits that are asked for ${met === 1 ? 'is' : 'are'} passed.`;
      },
      noneAsks: (programme) => `No requirement of ${programme} asks for an audit today.`,
    },
    terms: ({ cure, retry, validFor, shared }) =>
      [
        cure
          ? `What an audit finds can be cured for ${cure} after it.`
          : 'What an audit finds cannot be cured afterwards.',
        retry ? `After one that was not passed, the next can be applied for ${retry} later.` : '',
        validFor ? `A pass is valid for ${validFor}.` : '',
        shared ? 'It counts in every competency that asks for it.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    noKinds: (programme) =>
      `By its rules, ${programme} asks nobody for an audit, so there is none to apply for. Should its rules change, you can apply here.`,
    asked: 'What asks for an audit',
    award: 'Award',
    audits: 'Audits applied for',
    noneYet: 'No audit was applied for yet. Fill in the form below; the office then says when it is.',
    noneYetForReaders: 'No audit was applied for yet. The administrators of the company apply.',
    auditFor: (award, day) => `${award}, applied for on ${day}`,
    states: {
      applied: 'Applied for',
      scheduled: 'Scheduled',
      curing: 'Findings open',
      reviewing: 'Cures in review',
      passed: 'Passed',
      'no-pass': 'Not passed',
      expired: 'Expired',
      revoked: 'Pass withdrawn',
      withdrawn: 'Withdrawn',
    },
    sentences: {
      applied: 'The office says when it is, and who comes.',
      scheduled: (day, auditor) => `${auditor} audits on ${day}.`,
      curing: (day, open) =>
        `${open === 1 ? 'One finding is' : `${open} findings are`} not accepted as cured. The last day for a cure is ${day}.`,
      reviewing:
        'The company said in time that everything is cured. The office looks at that; its time costs the company nothing.',
      passed: (until) => (until ? `The pass is valid until ${until}.` : 'The pass is valid for good.'),
      'no-pass': (on, retryFrom) =>
        `Since ${on} it is not passed. The next one can be applied for from ${retryFrom} on.`,
      expired: (until) => `It was passed; the pass was valid until ${until}.`,
      revoked: 'It was passed, and the programme has withdrawn the pass since.',
      withdrawn: 'The company withdrew it before it was held.',
    },
    doubted: {
      provisional: 'The programme holds the pass for provisional: it does not count for certain.',
      disputed: 'The pass is disputed: it does not count for certain.',
    },
    kind: 'Kind',
    appliedOn: 'Applied for on',
    day: 'Day of the audit',
    heldOn: 'Held on',
    auditor: 'Auditor',
    auditorHint: 'The name of the firm.',
    checklist: 'Judged by the text',
    checklistAhead: 'Would be judged by the text',
    noChecklist: 'none is in force',
    cureBy: 'Last day for a cure',
    findings: 'Findings',
    findingsOf: (award) => `Findings of the audit for ${award}`,
    control: 'Control',
    found: 'What was found',
    toDo: 'What is to be done',
    state: 'State',
    next: 'What you can do',
    findingStates: { open: 'Open', claimed: 'Said to be cured', cured: 'Cured' },
    claimedOn: (day) => `Since ${day}, by the company.`,
    acceptedOn: (day) => `Accepted on ${day}.`,
    rejected: (day, reason) => `Not accepted on ${day}: “${reason}”`,
    cure: (text) => `“${text}”`,
    claim: 'It is cured',
    cureField: 'What you did',
    cureHint: 'The office reads it. Say where it can see it.',
    sendClaim: 'Say that it is cured',
    accept: 'Accept the cure',
    reject: 'Not cured',
    rejectReason: 'Why it is not cured',
    rejectHint: 'The company reads it.',
    sendRejection: 'Open it again',
    schedule: 'Say when it is',
    reschedule: 'Say another day',
    scheduleButton: 'Schedule',
    record: 'Record what it found',
    recordLead: 'Without a finding it is passed, and counts at once.',
    version: 'Judged by the text',
    versionHint: 'Several are open. It counts for this one.',
    addFinding: 'Add a finding',
    finding: (number) => `Finding ${number}`,
    removeFinding: (number) => `Remove finding ${number}`,
    recordPass: 'Record as passed',
    recordFindings: (count) => (count === 1 ? 'Record one finding' : `Record ${count} findings`),
    takeBack: 'Take the result back',
    takeBackWhat:
      'The audit is scheduled as before, and can be recorded anew. A pass stops counting at once, and standing follows.',
    takeBackReason: 'Why',
    withdraw: 'Withdraw',
    withdrawWhat: 'The audit is not held. You can apply anew at any time.',
    apply: 'Apply for an audit',
    applyFor: 'For which award',
    applyHint: (shared) =>
      shared.length === 0
        ? 'A pass counts for this competency, and for no other.'
        : `A pass counts for this competency, and for no other. Wherever it is asked for counts: ${shared.join(', ')}.`,
    applyButton: 'Apply',
    appliedFor: (award) => `The audit for ${award} is applied for.`,
    list: 'Audits of partners',
    listTitle: {
      anybody: (count, isMore) =>
        count === 0
          ? 'No audit waits for anybody.'
          : `${count === 1 && !isMore ? 'One audit is' : `${more(count, isMore)} audits are`} not decided.`,
      office: (count, isMore) =>
        count === 0
          ? 'No audit waits for the office.'
          : `${count === 1 && !isMore ? 'One audit waits' : `${more(count, isMore)} audits wait`} for the office.`,
      partner: (count, isMore) =>
        count === 0
          ? 'No audit waits for its partner.'
          : `${count === 1 && !isMore ? 'One audit waits' : `${more(count, isMore)} audits wait`} for a cure by the partner.`,
      nobody: (count, isMore) =>
        count === 0
          ? 'No audit is decided.'
          : `${count === 1 && !isMore ? 'One audit is' : `${more(count, isMore)} audits are`} over.`,
    },
    listLead: 'What was applied for first comes first. Open a partner to say when its audit is, and what it found.',
    listNone: {
      anybody: 'Nothing waits. Partners apply on the page of their audits.',
      office: 'Nothing waits for the office. Choose “everybody” to see the others.',
      partner: 'No partner has to cure anything. Choose “everybody” to see the others.',
      nobody: 'None was passed, lost or withdrawn yet.',
    },
    partner: 'Partner',
    waitsFor: 'Waits for',
    waits: { anybody: 'everybody', office: 'the office', partner: 'the partner', nobody: 'nobody' },
    open: 'Open findings',
  },
  de: {
    name: 'Audits',
    titles: {
      curing: (award, day, open) =>
        open === 1
          ? `Eine Feststellung des Audits für ${award} ist bis ${day} zu beheben.`
          : `${open} Feststellungen des Audits für ${award} sind bis ${day} zu beheben.`,
      reviewing: (award) =>
        `Alle Feststellungen des Audits für ${award} sind als behoben gemeldet. Das Büro sieht sie an.`,
      scheduled: (award, day) => `Das Audit für ${award} ist am ${day}.`,
      applied: (award) => `Das Audit für ${award} ist beantragt. Wann es stattfindet, sagt das Büro.`,
      met: (met, all) => {
        if (met === all)
          return all === 1
            ? 'Das Audit, das eine Anforderung verlangt, ist bestanden.'
            : 'Alle verlangten Audits sind bestanden.';
        if (met === 0)
          return all === 1
            ? 'Eine Anforderung verlangt ein Audit, und es ist nicht bestanden.'
            : `${all} Anforderungen verlangen ein Audit, und keines ist bestanden.`;
        return `${met} von ${all} verlangten Audits ${met === 1 ? 'ist' : 'sind'} bestanden.`;
      },
      noneAsks: (programme) => `Keine Anforderung von ${programme} verlangt heute ein Audit.`,
    },
    terms: ({ cure, retry, validFor, shared }) =>
      [
        cure
          ? `Was ein Audit feststellt, lässt sich danach noch beheben: Frist ${cure}.`
          : 'Was ein Audit feststellt, lässt sich danach nicht mehr beheben.',
        retry
          ? `Nach einem, das nicht bestanden ist, kann man das nächste erst später beantragen: Wartezeit ${retry}.`
          : '',
        validFor ? `Ein bestandenes gilt eine Zeit lang: ${validFor}.` : '',
        shared ? 'Es zählt in jeder Kompetenz, die es verlangt.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    noKinds: (programme) =>
      `Nach seinen Regeln verlangt ${programme} von niemandem ein Audit; zu beantragen ist also keines. Ändern sich die Regeln, können Sie es hier beantragen.`,
    asked: 'Was ein Audit verlangt',
    award: 'Auszeichnung',
    audits: 'Beantragte Audits',
    noneYet: 'Noch ist kein Audit beantragt. Füllen Sie das Formular unten aus; das Büro sagt dann, wann es ist.',
    noneYetForReaders: 'Noch ist kein Audit beantragt. Das tut, wer die Firma verwaltet.',
    auditFor: (award, day) => `${award}, beantragt am ${day}`,
    states: {
      applied: 'Beantragt',
      scheduled: 'Angesetzt',
      curing: 'Feststellungen offen',
      reviewing: 'Behebung wird geprüft',
      passed: 'Bestanden',
      'no-pass': 'Nicht bestanden',
      expired: 'Abgelaufen',
      revoked: 'Zurückgenommen',
      withdrawn: 'Zurückgezogen',
    },
    sentences: {
      applied: 'Wann es ist und wer kommt, sagt das Büro.',
      scheduled: (day, auditor) => `Am ${day} prüft ${auditor}.`,
      curing: (day, open) =>
        `${open === 1 ? 'Eine Feststellung ist' : `${open} Feststellungen sind`} noch nicht als behoben anerkannt. Der letzte Tag dafür ist der ${day}.`,
      reviewing:
        'Die Firma hat rechtzeitig alles als behoben gemeldet. Das Büro sieht es an; wie lange das dauert, schadet der Firma nicht.',
      passed: (until) => (until ? `Es gilt als bestanden bis ${until}.` : 'Es ist bestanden, ohne Ablauf.'),
      'no-pass': (on, retryFrom) =>
        `Seit ${on} ist es nicht bestanden. Das nächste kann man ab ${retryFrom} beantragen.`,
      expired: (until) => `Es war bestanden und galt bis ${until}.`,
      revoked: 'Es war bestanden; das Programm hat das seither zurückgenommen.',
      withdrawn: 'Die Firma hat es zurückgezogen, bevor es stattfand.',
    },
    doubted: {
      provisional: 'Für das Programm ist das Ergebnis vorläufig: Es zählt nicht sicher.',
      disputed: 'Das Ergebnis ist bestritten: Es zählt nicht sicher.',
    },
    kind: 'Art',
    appliedOn: 'Beantragt am',
    day: 'Tag des Audits',
    heldOn: 'Durchgeführt am',
    auditor: 'Prüfende Firma',
    auditorHint: 'Der Name der Firma.',
    checklist: 'Beurteilt nach der Fassung',
    checklistAhead: 'Würde beurteilt nach der Fassung',
    noChecklist: 'keine gilt',
    cureBy: 'Letzter Tag zum Beheben',
    findings: 'Feststellungen',
    findingsOf: (award) => `Feststellungen des Audits für ${award}`,
    control: 'Prüfpunkt',
    found: 'Was festgestellt wurde',
    toDo: 'Was zu tun ist',
    state: 'Zustand',
    next: 'Was Sie tun können',
    findingStates: { open: 'Offen', claimed: 'Als behoben gemeldet', cured: 'Behoben' },
    claimedOn: (day) => `Gemeldet von der Firma am ${day}.`,
    acceptedOn: (day) => `Anerkannt am ${day}.`,
    rejected: (day, reason) => `Am ${day} nicht anerkannt: „${reason}“`,
    cure: (text) => `„${text}“`,
    claim: 'Ist behoben',
    cureField: 'Was Sie getan haben',
    cureHint: 'Das Büro liest es. Sagen Sie, wo es zu sehen ist.',
    sendClaim: 'Als behoben melden',
    accept: 'Behebung anerkennen',
    reject: 'Nicht behoben',
    rejectReason: 'Warum es nicht behoben ist',
    rejectHint: 'Die Firma liest es.',
    sendRejection: 'Wieder öffnen',
    schedule: 'Sagen, wann es ist',
    reschedule: 'Einen anderen Tag sagen',
    scheduleButton: 'Ansetzen',
    record: 'Eintragen, was festgestellt wurde',
    recordLead: 'Ohne Feststellung ist es bestanden und zählt sofort.',
    version: 'Beurteilt nach der Fassung',
    versionHint: 'Mehrere gelten zugleich. Es zählt für diese.',
    addFinding: 'Feststellung hinzufügen',
    finding: (number) => `Feststellung ${number}`,
    removeFinding: (number) => `Feststellung ${number} entfernen`,
    recordPass: 'Als bestanden eintragen',
    recordFindings: (count) => (count === 1 ? 'Eine Feststellung eintragen' : `${count} Feststellungen eintragen`),
    takeBack: 'Ergebnis zurücknehmen',
    takeBackWhat:
      'Das Audit ist dann wieder angesetzt und kann neu eingetragen werden. War es bestanden, zählt das sofort nicht mehr, und der Stand folgt.',
    takeBackReason: 'Warum',
    withdraw: 'Zurückziehen',
    withdrawWhat: 'Das Audit findet nicht statt. Sie können jederzeit ein neues beantragen.',
    apply: 'Ein Audit beantragen',
    applyFor: 'Für welche Auszeichnung',
    applyHint: (shared) =>
      shared.length === 0
        ? 'Bestanden zählt es für diese Kompetenz und für keine andere.'
        : `Bestanden zählt es für diese Kompetenz und für keine andere. Überall, wo es verlangt wird, zählt: ${shared.join(', ')}.`,
    applyButton: 'Beantragen',
    appliedFor: (award) => `Das Audit für ${award} ist beantragt.`,
    list: 'Audits der Partner',
    listTitle: {
      anybody: (count, isMore) =>
        count === 0
          ? 'Kein Audit wartet auf jemanden.'
          : `${count === 1 && !isMore ? 'Ein Audit ist' : `${mehr(count, isMore)} Audits sind`} nicht entschieden.`,
      office: (count, isMore) =>
        count === 0
          ? 'Kein Audit wartet auf das Büro.'
          : `${count === 1 && !isMore ? 'Ein Audit wartet' : `${mehr(count, isMore)} Audits warten`} auf das Büro.`,
      partner: (count, isMore) =>
        count === 0
          ? 'Kein Audit wartet auf seinen Partner.'
          : `${count === 1 && !isMore ? 'Ein Audit wartet' : `${mehr(count, isMore)} Audits warten`} darauf, dass der Partner etwas behebt.`,
      nobody: (count, isMore) =>
        count === 0
          ? 'Kein Audit ist entschieden.'
          : `${count === 1 && !isMore ? 'Ein Audit ist' : `${mehr(count, isMore)} Audits sind`} vorbei.`,
    },
    listLead:
      'Was zuerst beantragt wurde, steht oben. Öffnen Sie einen Partner, um zu sagen, wann sein Audit ist und was es ergab.',
    listNone: {
      anybody: 'Nichts wartet. Partner beantragen Audits auf ihrer Seite.',
      office: 'Nichts wartet auf das Büro. Wählen Sie „alle“, um die übrigen zu sehen.',
      partner: 'Kein Partner hat etwas zu beheben. Wählen Sie „alle“, um die übrigen zu sehen.',
      nobody: 'Noch ist keines bestanden, nicht bestanden oder zurückgezogen.',
    },
    partner: 'Partner',
    waitsFor: 'Wartet auf',
    waits: { anybody: 'alle', office: 'das Büro', partner: 'den Partner', nobody: 'niemanden' },
    open: 'Offene Feststellungen',
  },
};
