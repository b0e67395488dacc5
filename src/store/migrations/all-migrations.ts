import { programmesAndPartners } from './0001-programmes-and-partners.ts';
import { facts } from './0002-facts.ts';
import { audit } from './0003-audit.ts';
import { signIn } from './0004-sign-in.ts';
import { standings } from './0005-standings.ts';
import { idempotencyKeys } from './0006-idempotency-keys.ts';
import { installation } from './0007-installation.ts';
import { wallets } from './0008-wallets.ts';
import { rulings } from './0009-rulings.ts';
import { demotions } from './0010-demotions.ts';
import { numberedVersions } from './0011-numbered-versions.ts';
import { accountManagers } from './0012-account-managers.ts';
import { peopleImports } from './0013-people-imports.ts';
import { references } from './0014-references.ts';
import { linksAndNotices } from './0015-links-and-notices.ts';
import { calendarFeeds } from './0016-calendar-feeds.ts';
import { renewals } from './0017-renewals.ts';
import { letters } from './0018-letters.ts';
import { proofs } from './0019-proofs.ts';
import { benefitUses } from './0020-benefit-uses.ts';
import { partnerAudits } from './0021-partner-audits.ts';
import { awardsDecided } from './0022-awards-decided.ts';
import { contacts } from './0023-contacts.ts';
import { finder } from './0024-finder.ts';
import { credentialDisputes } from './0025-credential-disputes.ts';
import { disputeAnswers } from './0026-dispute-answers.ts';
import { unpaidRenewals } from './0027-unpaid-renewals.ts';
import { claimsToVerify } from './0028-claims-to-verify.ts';
import { rulesChangeNotices } from './0029-rules-change-notices.ts';
import { ownPriority } from './0030-own-priority.ts';
import { paymentsAndProofPages } from './0031-payments-and-proof-pages.ts';
import { evidenceDisputes } from './0032-evidence-disputes.ts';
import { awardApplications } from './0033-award-applications.ts';
import { freeRenewalsTakenBack } from './0035-free-renewals-taken-back.ts';
import { invoicingDetails } from './0036-invoicing-details.ts';
import { samePeople } from './0037-same-people.ts';
import type { Migration } from './migration.ts';

/** The whole schema, step by step. */
export const allMigrations: readonly Migration[] = [
  programmesAndPartners,
  facts,
  audit,
  signIn,
  standings,
  idempotencyKeys,
  installation,
  wallets,
  rulings,
  demotions,
  numberedVersions,
  accountManagers,
  peopleImports,
  references,
  linksAndNotices,
  calendarFeeds,
  renewals,
  letters,
  proofs,
  benefitUses,
  partnerAudits,
  awardsDecided,
  contacts,
  finder,
  credentialDisputes,
  disputeAnswers,
  unpaidRenewals,
  claimsToVerify,
  rulesChangeNotices,
  ownPriority,
  paymentsAndProofPages,
  evidenceDisputes,
  awardApplications,
  freeRenewalsTakenBack,
  invoicingDetails,
  samePeople,
];

/** The number of the last step: what this Assay knows. Steps are numbered, and not counted. */
export const newestSchema = allMigrations.at(-1)?.number ?? 0;
