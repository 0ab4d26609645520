import type { Letter } from '@ersuchen/domain';
import type { LetterSource } from './letter-source.ts';
import { cancellation } from './sources/cancellation.ts';
import { closing } from './sources/closing.ts';
import { competenceEnded } from './sources/competence-ended.ts';
import { completionReminder } from './sources/completion-reminder.ts';
import { completionRequest } from './sources/completion-request.ts';
import { decisionReceipt } from './sources/decision-receipt.ts';
import { decisionReminder } from './sources/decision-reminder.ts';
import { intentReceipt } from './sources/intent-receipt.ts';
import { intentToSupervision } from './sources/intent-to-supervision.ts';
import { invitation } from './sources/invitation.ts';
import { minutes } from './sources/minutes.ts';
import { noRequest } from './sources/no-request.ts';
import { notAccepted } from './sources/not-accepted.ts';
import { notAcceptedToAuthority } from './sources/not-accepted-to-authority.ts';
import { noticeOfReceipt } from './sources/notice-of-receipt.ts';
import { privacyNotice } from './sources/privacy-notice.ts';
import { receiptConfirmation } from './sources/receipt-confirmation.ts';
import { request } from './sources/request.ts';
import { settlementConfirmation } from './sources/settlement-confirmation.ts';
import { settlementNotice } from './sources/settlement-notice.ts';
import { statementExtension } from './sources/statement-extension.ts';
import { statementReceipt } from './sources/statement-receipt.ts';
import { statementReminder } from './sources/statement-reminder.ts';
import { statementRequest } from './sources/statement-request.ts';
import { statementRequestWithdrawn } from './sources/statement-request-withdrawn.ts';
import { technicalReceipt } from './sources/technical-receipt.ts';
import { withdrawalConfirmation } from './sources/withdrawal-confirmation.ts';
import { withdrawalNotice } from './sources/withdrawal-notice.ts';

/** Every letter of the procedure; a letter that the domain knows and nobody wrote does not compile. */
export const letterSources: Readonly<Record<Letter, LetterSource>> = {
  CANCELLATION: cancellation,
  CLOSING: closing,
  COMPETENCE_ENDED: competenceEnded,
  COMPLETION_REMINDER: completionReminder,
  COMPLETION_REQUEST: completionRequest,
  DECISION_RECEIPT: decisionReceipt,
  DECISION_REMINDER: decisionReminder,
  INTENT_RECEIPT: intentReceipt,
  INTENT_TO_SUPERVISION: intentToSupervision,
  INVITATION: invitation,
  MINUTES: minutes,
  NO_REQUEST: noRequest,
  NOT_ACCEPTED: notAccepted,
  NOT_ACCEPTED_TO_AUTHORITY: notAcceptedToAuthority,
  NOTICE_OF_RECEIPT: noticeOfReceipt,
  PRIVACY_NOTICE: privacyNotice,
  RECEIPT_CONFIRMATION: receiptConfirmation,
  REQUEST: request,
  SETTLEMENT_CONFIRMATION: settlementConfirmation,
  SETTLEMENT_NOTICE: settlementNotice,
  STATEMENT_EXTENSION: statementExtension,
  STATEMENT_RECEIPT: statementReceipt,
  STATEMENT_REMINDER: statementReminder,
  STATEMENT_REQUEST: statementRequest,
  STATEMENT_REQUEST_WITHDRAWN: statementRequestWithdrawn,
  TECHNICAL_RECEIPT: technicalReceipt,
  WITHDRAWAL_CONFIRMATION: withdrawalConfirmation,
  WITHDRAWAL_NOTICE: withdrawalNotice,
};
