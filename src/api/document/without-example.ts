const noneInDemo = 'The programme of the demo has none: its rules of 2017';
const byLetter = 'It takes the secret of a letter.';

/** The operations with a body whose example could not be sent to the demo, each with the reason. */
export const withoutExample: Readonly<Record<string, string>> = {
  moveDemo: 'It moves the day for everybody, once and for all.',
  publishCatalogue: 'Its body is a whole pack: what readCatalogueFiles answers, with a label.',
  makeRuling: `${noneInDemo} leave no question open.`,
  withdrawRuling: `${noneInDemo} leave no question open.`,
  addEvidence: `${noneInDemo} ask for no evidence.`,
  correctEvidence: `${noneInDemo} ask for no evidence.`,
  addRecord: `${noneInDemo} count no records.`,
  correctRecord: `${noneInDemo} count no records.`,
  verifyCredentials: 'Its body holds ids that only the list of a server tells.',
  priceRenewal: 'It takes awards whose renewal is ahead.',
  reinstateAward: 'It takes an award that was lost.',
  withdrawReinstatement: 'It takes an award that was reinstated.',
  submitRenewal: 'It takes awards whose renewal is open.',
  recordPayment: 'It takes a renewal that waits for its payment.',
  askReference: `${noneInDemo} ask for no references.`,
  tryImpact: 'Its body is a whole pack: what readCatalogueFiles answers, as changed.',
  verifyPlan: 'Its body is the answer of makePlan, proof and all.',
  linkWallet: 'It takes a partner that names the person who asks.',
  agreeToNaming: 'It takes a wallet that is linked.',
  changeRole: 'It takes the role of somebody else.',
  showInvitation: byLetter,
  acceptInvitation: byLetter,
  signUpInvited: byLetter,
  showReference: byLetter,
  answerReference: byLetter,
  openProofPage: 'Only an administrator of the partner does it.',
  makeProofDocument: 'Only an administrator of the partner does it.',
};
