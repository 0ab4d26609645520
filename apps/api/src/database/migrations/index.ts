import { CreateAuthority1764000000001 } from './0001-create-authority.ts';
import { CreateAccount1764000000002 } from './0002-create-account.ts';
import { CreateSession1764000000003 } from './0003-create-session.ts';
import { CreateHardshipCase1764000000004 } from './0004-create-hardship-case.ts';
import { CreatePerson1764000000005 } from './0005-create-person.ts';
import { CreateDocument1764000000006 } from './0006-create-document.ts';
import { CreateFinding1764000000007 } from './0007-create-finding.ts';
import { CreateStatement1764000000008 } from './0008-create-statement.ts';
import { CreateMeeting1764000000009 } from './0009-create-meeting.ts';
import { CreateCaseEvent1764000000010 } from './0010-create-case-event.ts';
import { IndexHardshipCase1764000000011 } from './0011-index-hardship-case.ts';
import { CreateCaseKey1764000000020 } from './0020-create-case-key.ts';
import { CreateLetter1764000000021 } from './0021-create-letter.ts';
import { CreateLetterTemplate1764000000022 } from './0022-create-letter-template.ts';
import { SignLetters1764000000030 } from './0030-sign-letters.ts';
import { CreatePrintBatch1764000000031 } from './0031-create-print-batch.ts';
import { CreateDispatchAttempt1764000000032 } from './0032-create-dispatch-attempt.ts';
import { CreateAudit1764000000040 } from './0040-create-audit.ts';
import { CreateAttendance1764000000050 } from './0050-create-attendance.ts';
import { CreateRecusalRecord1764000000051 } from './0051-create-recusal-record.ts';
import { CreateVoteTally1764000000052 } from './0052-create-vote-tally.ts';
import { AddAgendaItemResult1764000000053 } from './0053-add-agenda-item-result.ts';
import { CreateItemMinutes1764000000054 } from './0054-create-item-minutes.ts';
import { CreateMeetingMinutes1764000000055 } from './0055-create-meeting-minutes.ts';
import { CreateMinutesRevision1764000000056 } from './0056-create-minutes-revision.ts';
import { AddAuthorityInformed1764000000060 } from './0060-add-authority-informed.ts';
import { FillAuthorityInformed1764000000061 } from './0061-fill-authority-informed.ts';
import { AddDecisionReminder1764000000062 } from './0062-add-decision-reminder.ts';
import { AddDecisionDetails1764000000063 } from './0063-add-decision-details.ts';
import { CreateAuthorityNotice1764000000064 } from './0064-create-authority-notice.ts';
import { CreateAuthorityReport1764000000065 } from './0065-create-authority-report.ts';
import { IndexAuthorityInformed1764000000066 } from './0066-index-authority-informed.ts';
import { RegisterCase1764000000070 } from './0070-register-case.ts';
import { CreateCompletionItem1764000000071 } from './0071-create-completion-item.ts';
import { CreateFormerAuthority1764000000072 } from './0072-create-former-authority.ts';
import { CreateCaseLink1764000000073 } from './0073-create-case-link.ts';
import { CreateFormerAddress1764000000074 } from './0074-create-former-address.ts';
import { AnnounceRemoval1764000000075 } from './0075-announce-removal.ts';
import { StateNewFacts1764000000076 } from './0076-state-new-facts.ts';
import { ExceptDeparture1764000000077 } from './0077-except-departure.ts';
import { IndexPersonBirth1764000000078 } from './0078-index-person-birth.ts';
import { IndexCaseLink1764000000079 } from './0079-index-case-link.ts';
import { CreateCommissionSetting1764000000080 } from './0080-create-commission-setting.ts';
import { DecideFinding1764000000081 } from './0081-decide-finding.ts';
import { CreateFindingHistory1764000000082 } from './0082-create-finding-history.ts';
import { CreateStatementReminder1764000000083 } from './0083-create-statement-reminder.ts';
import { CreateStatementExtension1764000000084 } from './0084-create-statement-extension.ts';
import { GiveRoundAReason1764000000085 } from './0085-give-round-a-reason.ts';
import { NoteRemoval1764000000086 } from './0086-note-removal.ts';
import { CreateDailyRun1764000000090 } from './0090-create-daily-run.ts';
import { AddSystemAccount1764000000091 } from './0091-add-system-account.ts';
import { SettlePerson1764000000092 } from './0092-settle-person.ts';
import { CreateCorrection1764000000093 } from './0093-create-correction.ts';
import { KeepEndedCase1764000000094 } from './0094-keep-ended-case.ts';
import { CreateDeletionRecord1764000000095 } from './0095-create-deletion-record.ts';
import { FindNextDate1764000000096 } from './0096-find-next-date.ts';
import { CreateFollowUp1764000000097 } from './0097-create-follow-up.ts';
import { CreateAccountAbsence1764000000098 } from './0098-create-account-absence.ts';

/** Every migration, oldest first. A file that has landed is never edited: a change is a new file. */
export const migrations = [
  CreateAuthority1764000000001,
  CreateAccount1764000000002,
  CreateSession1764000000003,
  CreateHardshipCase1764000000004,
  CreatePerson1764000000005,
  CreateDocument1764000000006,
  CreateFinding1764000000007,
  CreateStatement1764000000008,
  CreateMeeting1764000000009,
  CreateCaseEvent1764000000010,
  IndexHardshipCase1764000000011,
  CreateCaseKey1764000000020,
  CreateLetter1764000000021,
  CreateLetterTemplate1764000000022,
  SignLetters1764000000030,
  CreatePrintBatch1764000000031,
  CreateDispatchAttempt1764000000032,
  CreateAudit1764000000040,
  CreateAttendance1764000000050,
  CreateRecusalRecord1764000000051,
  CreateVoteTally1764000000052,
  AddAgendaItemResult1764000000053,
  CreateItemMinutes1764000000054,
  CreateMeetingMinutes1764000000055,
  CreateMinutesRevision1764000000056,
  AddAuthorityInformed1764000000060,
  FillAuthorityInformed1764000000061,
  AddDecisionReminder1764000000062,
  AddDecisionDetails1764000000063,
  CreateAuthorityNotice1764000000064,
  CreateAuthorityReport1764000000065,
  IndexAuthorityInformed1764000000066,
  RegisterCase1764000000070,
  CreateCompletionItem1764000000071,
  CreateFormerAuthority1764000000072,
  CreateCaseLink1764000000073,
  CreateFormerAddress1764000000074,
  AnnounceRemoval1764000000075,
  StateNewFacts1764000000076,
  ExceptDeparture1764000000077,
  IndexPersonBirth1764000000078,
  IndexCaseLink1764000000079,
  CreateCommissionSetting1764000000080,
  DecideFinding1764000000081,
  CreateFindingHistory1764000000082,
  CreateStatementReminder1764000000083,
  CreateStatementExtension1764000000084,
  GiveRoundAReason1764000000085,
  NoteRemoval1764000000086,
  CreateDailyRun1764000000090,
  AddSystemAccount1764000000091,
  SettlePerson1764000000092,
  CreateCorrection1764000000093,
  KeepEndedCase1764000000094,
  CreateDeletionRecord1764000000095,
  FindNextDate1764000000096,
  CreateFollowUp1764000000097,
  CreateAccountAbsence1764000000098,
];
