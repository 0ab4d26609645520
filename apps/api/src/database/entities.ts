import { Account } from '../accounts/account.entity.ts';
import { AccountFunction } from '../accounts/account-function.entity.ts';
import { Organisation } from '../accounts/organisation.entity.ts';
import { Seat } from '../accounts/seat.entity.ts';
import { AuthorityNotice } from '../after-decision/authority-notice.entity.ts';
import { AuthorityReport } from '../after-decision/authority-report.entity.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { AuditHead } from '../audit/audit-head.entity.ts';
import { Authority } from '../authorities/authority.entity.ts';
import { CaseEvent } from '../cases/case-event.entity.ts';
import { CaseReading } from '../cases/case-reading.entity.ts';
import { CaseReason } from '../cases/case-reason.entity.ts';
import { FileNumberCounter } from '../cases/file-number-counter.entity.ts';
import { HardshipCase } from '../cases/hardship-case.entity.ts';
import { CommissionSetting } from '../commission/commission-setting.entity.ts';
import { FormerAddress } from '../competence/former-address.entity.ts';
import { FormerAuthority } from '../competence/former-authority.entity.ts';
import { DailyRun } from '../daily/daily-run.entity.ts';
import { AttendanceSpan } from '../deliberation/attendance.entity.ts';
import { RecusalRecord } from '../deliberation/recusal-record.entity.ts';
import { VoteTally } from '../deliberation/vote-tally.entity.ts';
import { Document } from '../documents/document.entity.ts';
import { Correction } from '../endings/correction.entity.ts';
import { DeletionRecord } from '../endings/deletion-record.entity.ts';
import { CompletionItem } from '../intake/completion-item.entity.ts';
import { LetterRow } from '../letters/letter.entity.ts';
import { LetterTemplate } from '../letters/letter-template.entity.ts';
import { CaseLink } from '../links/case-link.entity.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import { AgendaPublication } from '../meetings/agenda-publication.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { PaperRecipient } from '../meetings/paper-recipient.entity.ts';
import { PaperRelease } from '../meetings/paper-release.entity.ts';
import { PrivateNote } from '../meetings/private-note.entity.ts';
import { Recusal } from '../meetings/recusal.entity.ts';
import { ItemMinutes } from '../minutes/item-minutes.entity.ts';
import { MeetingMinutes } from '../minutes/meeting-minutes.entity.ts';
import { MinutesRevision } from '../minutes/minutes-revision.entity.ts';
import { DispatchAttempt } from '../outbox/dispatch-attempt.entity.ts';
import { OutboxRow } from '../outbox/outbox-row.entity.ts';
import { PrintBatch } from '../outbox/print-batch.entity.ts';
import { Person } from '../persons/person.entity.ts';
import { PersonAlias } from '../persons/person-alias.entity.ts';
import { BlockerOverride } from '../screening/blocker-override.entity.ts';
import { Finding } from '../screening/finding.entity.ts';
import { FindingChange } from '../screening/finding-change.entity.ts';
import { Session } from '../sessions/session.entity.ts';
import { Statement } from '../statements/statement.entity.ts';
import { StatementExtension } from '../statements/statement-extension.entity.ts';
import { StatementReminder } from '../statements/statement-reminder.entity.ts';
import { FileKey } from '../storage/file-key.entity.ts';
import { AccountAbsence } from '../tasks/account-absence.entity.ts';
import { FollowUp } from '../tasks/follow-up.entity.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';

/** Every table as TypeORM sees it. */
export const entities = [
  Authority,
  Organisation,
  Account,
  Seat,
  AccountFunction,
  Session,
  IdempotencyKey,
  HardshipCase,
  FileNumberCounter,
  Person,
  PersonAlias,
  CaseReason,
  Document,
  CompletionItem,
  FormerAuthority,
  FormerAddress,
  CaseLink,
  Finding,
  FindingChange,
  BlockerOverride,
  Statement,
  StatementReminder,
  StatementExtension,
  Meeting,
  PaperRecipient,
  AgendaItem,
  AgendaPublication,
  PaperRelease,
  Recusal,
  PrivateNote,
  AuthorityNotice,
  AuthorityReport,
  AttendanceSpan,
  RecusalRecord,
  VoteTally,
  MeetingMinutes,
  ItemMinutes,
  MinutesRevision,
  CaseEvent,
  OutboxRow,
  DispatchAttempt,
  PrintBatch,
  CaseReading,
  AuditEntry,
  AuditHead,
  DailyRun,
  CommissionSetting,
  Correction,
  DeletionRecord,
  LetterRow,
  LetterTemplate,
  FileKey,
  FollowUp,
  AccountAbsence,
];
