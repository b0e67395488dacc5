import { accountManagerOperations } from './account-managers/account-manager-operations.ts';
import type { ApiParts } from './api-parts.ts';
import { auditOperations } from './audit/audit-operations.ts';
import { awardOperations } from './awards/award-operations.ts';
import { benefitOperations } from './benefits/benefit-operations.ts';
import { calendarOperations } from './calendars/calendar-operations.ts';
import { catalogueOperations } from './catalogue/catalogue-operations.ts';
import { competencyOperations } from './catalogue/competency-operations.ts';
import { differenceOperations } from './catalogue/difference-operations.ts';
import { requirementOperations } from './catalogue/requirement-operations.ts';
import { rulingOperations } from './catalogue/ruling-operations.ts';
import { contactOperations } from './contacts/contact-operations.ts';
import { disputeOperations } from './credential-disputes/dispute-operations.ts';
import { recordedOperations } from './credential-disputes/recorded-operations.ts';
import { demotionOperations } from './demotions/demotion-operations.ts';
import { evidenceDisputeOperations } from './evidence-disputes/evidence-dispute-operations.ts';
import { exceptionOperations } from './exceptions/exception-operations.ts';
import { extensionOperations } from './extensions/extension-operations.ts';
import { restatementOperations } from './figures/restatement-operations.ts';
import { impactOperations } from './impact/impact-operations.ts';
import { importOperations } from './imports/import-operations.ts';
import { keysOperations } from './keys/keys-operations.ts';
import { letterOperations } from './letters/letter-operations.ts';
import { noticeOperations } from './notices/notice-operations.ts';
import type { AnyOperation } from './operations/operation.ts';
import { partnerAuditOperations } from './partner-audits/partner-audit-operations.ts';
import { attributeOperations } from './partners/attribute-operations.ts';
import { historyOperations } from './partners/history-operations.ts';
import { locationsOperations } from './partners/locations-operations.ts';
import { parentsOperations } from './partners/parents-operations.ts';
import { partnersOperations } from './partners/partners-operations.ts';
import { peopleOperations } from './partners/people-operations.ts';
import { personDataOperations } from './partners/person-data-operations.ts';
import { samePersonOperations } from './partners/same-person-operations.ts';
import { verificationOperations } from './partners/verification-operations.ts';
import { planOperations } from './planning/plan-operations.ts';
import { demoOperations } from './programmes/demo-operations.ts';
import { installationOperations } from './programmes/installation-operations.ts';
import { programmesOperations } from './programmes/programmes-operations.ts';
import { documentOperations } from './proofs/document-operations.ts';
import { finderOperations } from './proofs/finder-operations.ts';
import { proofOperations } from './proofs/proof-operations.ts';
import { proofPageOperations } from './proofs/proof-page-operations.ts';
import { referenceLinkOperations } from './references/reference-link-operations.ts';
import { referenceOperations } from './references/reference-operations.ts';
import { renewalDecisionOperations } from './renewals/renewal-decision-operations.ts';
import { renewalOperations } from './renewals/renewal-operations.ts';
import { renewingOperations } from './renewals/renewing-operations.ts';
import { invitationOperations } from './roles/invitation-operations.ts';
import { rolesOperations } from './roles/roles-operations.ts';
import { forecastOperations } from './standing/forecast-operations.ts';
import { networkNumbersOperations } from './standing/network-numbers-operations.ts';
import { networkOperations } from './standing/network-operations.ts';
import { priorityOperations } from './standing/priority-operations.ts';
import { standingOperations } from './standing/standing-operations.ts';
import { statementOperations } from './statements/statement-operations.ts';
import { linkOperations } from './wallets/link-operations.ts';
import { linkingOperations } from './wallets/linking-operations.ts';
import { walletOperations } from './wallets/wallet-operations.ts';
import { workOperations } from './work/work-operations.ts';

/** Everything that can be asked of the API, in the order of the reference page. */
export const allOperations = (
  parts: Pick<ApiParts, 'signIn' | 'welcome' | 'version' | 'secret' | 'sealer' | 'address'>,
): readonly AnyOperation[] => [
  ...installationOperations(parts),
  ...programmesOperations,
  ...demoOperations(parts),
  ...catalogueOperations,
  ...competencyOperations,
  ...requirementOperations,
  ...differenceOperations,
  ...rulingOperations,
  ...partnersOperations,
  ...peopleOperations,
  ...importOperations,
  ...personDataOperations,
  ...samePersonOperations,
  ...attributeOperations,
  ...locationsOperations,
  ...parentsOperations,
  ...accountManagerOperations,
  ...contactOperations,
  ...statementOperations,
  ...exceptionOperations,
  ...restatementOperations,
  ...verificationOperations,
  ...disputeOperations,
  ...evidenceDisputeOperations,
  ...historyOperations,
  ...standingOperations,
  ...priorityOperations,
  ...networkOperations,
  ...networkNumbersOperations,
  ...demotionOperations,
  ...renewalOperations,
  ...renewalDecisionOperations,
  ...renewingOperations,
  ...referenceOperations,
  ...partnerAuditOperations,
  ...benefitOperations,
  ...awardOperations,
  ...extensionOperations,
  ...workOperations,
  ...noticeOperations,
  ...letterOperations(parts),
  ...forecastOperations,
  ...calendarOperations,
  ...impactOperations,
  ...planOperations,
  ...auditOperations,
  ...walletOperations,
  ...linkOperations,
  ...recordedOperations,
  ...linkingOperations,
  ...keysOperations,
  ...rolesOperations,
  ...invitationOperations(parts),
  ...referenceLinkOperations,
  ...proofPageOperations(parts),
  ...proofOperations(parts),
  ...documentOperations(parts),
  ...finderOperations,
];
