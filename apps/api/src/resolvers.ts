import type { NonEmptyArray } from 'type-graphql';
import { CaseworkerResolver } from './accounts/caseworker.resolver.ts';
import { AfterDecisionResolver } from './after-decision/after-decision.resolver.ts';
import { AuthorityRequestResolver } from './after-decision/authority-request.resolver.ts';
import { OwnApplicationResolver } from './applications/own-application.resolver.ts';
import { AuthorityResolver } from './authorities/authority.resolver.ts';
import { CaptureResolver } from './capture/capture.resolver.ts';
import { AuthorityCaseResolver } from './cases/authority-case.resolver.ts';
import { CaseCommandsResolver } from './cases/case-commands.resolver.ts';
import { CommitteeResolver } from './cases/committee.resolver.ts';
import { MemberCaseResolver } from './cases/member-case.resolver.ts';
import { OfficeCaseResolver } from './cases/office-case.resolver.ts';
import { CommissionSettingResolver } from './commission/setting.resolver.ts';
import { CompetenceResolver } from './competence/competence.resolver.ts';
import { DailyRunResolver } from './daily/daily-run.resolver.ts';
import { DeliberationResolver } from './deliberation/deliberation.resolver.ts';
import { RecusalResolver } from './deliberation/recusal.resolver.ts';
import { OfficeDeskResolver } from './desk/office-desk.resolver.ts';
import { ArchiveResolver } from './endings/archive.resolver.ts';
import { EndingsResolver } from './endings/endings.resolver.ts';
import { OwnEndingsResolver } from './endings/own-endings.resolver.ts';
import { FeedbackResolver } from './feedback/feedback.resolver.ts';
import { CompletionResolver } from './intake/completion.resolver.ts';
import { ApplicantFormResolver } from './letters/forms/applicant-form.resolver.ts';
import { LetterTemplateResolver } from './letters/letter-template.resolver.ts';
import { LinksResolver } from './links/links.resolver.ts';
import { AgendaResolver } from './meetings/agenda.resolver.ts';
import { MeetingResolver } from './meetings/meeting.resolver.ts';
import { MemberMeetingResolver } from './meetings/member-meeting.resolver.ts';
import { MinutesResolver } from './minutes/minutes.resolver.ts';
import { OutboxResolver } from './outbox/outbox.resolver.ts';
import { OwnLetterResolver } from './outbox/own/own-letter.resolver.ts';
import { PrintBatchResolver } from './outbox/print/print-batch.resolver.ts';
import { OwnActsResolver } from './own-acts/own-acts.resolver.ts';
import { PersonsResolver } from './persons/persons.resolver.ts';
import { RemovalAlarmResolver } from './removal/removal-alarm.resolver.ts';
import { ReportResolver } from './reports/report.resolver.ts';
import { RepresentationResolver } from './representation/representation.resolver.ts';
import { DecideFindingResolver } from './screening/decide-finding.resolver.ts';
import { SessionResolver } from './sessions/session.resolver.ts';
import { SimilarResolver } from './similar/similar.resolver.ts';
import { AuthorityStatementResolver } from './statements/authority-statement.resolver.ts';
import { StatementBoardResolver } from './statements/board/statement-board.resolver.ts';
import { KeptStatementResolver } from './statements/kept-statement.resolver.ts';
import { OfficeStatementResolver } from './statements/office-statement.resolver.ts';
import { StatementTimeResolver } from './statements/statement-time.resolver.ts';
import { AbsenceResolver } from './tasks/absence.resolver.ts';
import { TasksResolver } from './tasks/tasks.resolver.ts';

/** Every resolver class; nothing is found by scanning folders. */
export const resolvers: NonEmptyArray<new () => object> = [
  SessionResolver,
  OwnApplicationResolver,
  ReportResolver,
  LetterTemplateResolver,
  ApplicantFormResolver,
  OfficeCaseResolver,
  CaseCommandsResolver,
  CaptureResolver,
  SimilarResolver,
  LinksResolver,
  PersonsResolver,
  OwnActsResolver,
  CompletionResolver,
  CompetenceResolver,
  RepresentationResolver,
  AuthorityResolver,
  CaseworkerResolver,
  OfficeDeskResolver,
  AuthorityCaseResolver,
  AuthorityStatementResolver,
  OfficeStatementResolver,
  MeetingResolver,
  AgendaResolver,
  MemberCaseResolver,
  MemberMeetingResolver,
  DecideFindingResolver,
  CommitteeResolver,
  RemovalAlarmResolver,
  StatementBoardResolver,
  StatementTimeResolver,
  CommissionSettingResolver,
  AfterDecisionResolver,
  AuthorityRequestResolver,
  EndingsResolver,
  OwnEndingsResolver,
  ArchiveResolver,
  FeedbackResolver,
  KeptStatementResolver,
  DeliberationResolver,
  RecusalResolver,
  MinutesResolver,
  TasksResolver,
  AbsenceResolver,
  DailyRunResolver,
  OutboxResolver,
  OwnLetterResolver,
  PrintBatchResolver,
];
