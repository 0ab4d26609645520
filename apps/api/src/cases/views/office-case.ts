import type { Channel, Representation } from '@ersuchen/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Caseworker } from '../../accounts/views/caseworker.ts';
import { DecisionTextsView, OfficeNotice } from '../../after-decision/views/notice.ts';
import { AuthorityReportView } from '../../after-decision/views/office-report.ts';
import { AuthorityView } from '../../authorities/views/authority.ts';
import { CompetenceHint } from '../../competence/competence-hints.ts';
import { FormerAuthorityView } from '../../competence/former-authorities.ts';
import { OfficeDocument } from '../../documents/views/office-document.ts';
import { CaseKeeping, CorrectionView } from '../../endings/views.ts';
import { CASE_STATE, COARSE_STATUS } from '../../graphql/enums.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { ReasonSectionView } from '../../graphql/shared-views.ts';
import { CompletionItemView } from '../../intake/views/completion-item.ts';
import { LetterView } from '../../outbox/views/letter.ts';
import { OfficePerson } from '../../persons/views/office-person.ts';
import { BlockerView } from '../../screening/views/blocker.ts';
import { FindingChangeView, OfficeFinding } from '../../screening/views/office-finding.ts';
import { CaseNextDate, FollowUpView } from '../../tasks/views/follow-up.ts';
import { CaseEventView } from './case-event.ts';
import {
  AvailableActionView,
  ChecklistEntryView,
  LinkedCase,
  PreCheckDecisionView,
  ProposalView,
  ScheduledMeeting,
  UrgencyView,
} from './case-parts.ts';
import { OfficeStatement } from './office-statement.ts';

const optional = { nullable: true } as const;

/** A case as the office, its head, the chair and the minutes keeper see it. */
@ObjectType({ simpleResolvers: true })
export class OfficeCase {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String, optional) fileNumber: string | null;
  @Field(() => CASE_STATE) state: keyof typeof CASE_STATE;
  @Field(() => CalendarDateScalar) stateSince: string;
  @Field(() => String) channel: Channel;
  @Field(() => InstantScalar, optional) receivedAt: string | null;
  @Field(() => CalendarDateScalar, optional) receivedOn: string | null;
  @Field(() => String, { description: 'Name of the first person, for lists.' }) leadName: string;
  @Field(() => Int) personCount: number;
  @Field(() => Int) documentCount: number;
  @Field(() => AuthorityView, optional) authority: AuthorityView | null;
  @Field(() => Caseworker, optional) caseworker: Caseworker | null;
  @Field(() => CalendarDateScalar, optional) removalOn: string | null;
  @Field(() => CalendarDateScalar, optional) removalFixedOn: string | null;
  @Field(() => InstantScalar, optional) removalNotedAt: string | null;
  @Field(() => String, { nullable: true, description: 'The function of who gave notice of it last.' })
  removalNotedBy: string | null;
  @Field(() => Boolean) inDetention: boolean;
  @Field(() => String) representation: Representation;
  @Field(() => String, optional) representativeName: string | null;
  @Field(() => String, optional) representativeAddress: string | null;
  @Field(() => CalendarDateScalar, optional) mandateOn: string | null;
  @Field(() => CalendarDateScalar, optional) mandateRevokedOn: string | null;
  @Field(() => Boolean) illnessClaimed: boolean;
  @Field(() => CalendarDateScalar, optional) releaseOn: string | null;
  @Field(() => CalendarDateScalar, optional) completionDueOn: string | null;
  @Field(() => InstantScalar, optional) registeredAt: string | null;
  @Field(() => [CompletionItemView], { description: 'What the party was asked for, oldest first.' })
  completionItems: readonly CompletionItemView[];
  @Field(() => Boolean, { description: 'The application says that a removal is near.' })
  removalImminent: boolean;
  @Field(() => CalendarDateScalar, optional) removalAnnouncedOn: string | null;
  @Field(() => String, { nullable: true, description: 'What is new since the application before.' })
  newFacts: string | null;
  @Field(() => [CompetenceHint]) competenceHints: readonly CompetenceHint[];
  @Field(() => [FormerAuthorityView], { description: 'Oldest first.' })
  formerAuthorities: readonly FormerAuthorityView[];
  @Field(() => [OfficePerson]) persons: readonly OfficePerson[];
  @Field(() => [ReasonSectionView]) reasons: readonly ReasonSectionView[];
  @Field(() => [OfficeDocument]) documents: readonly OfficeDocument[];
  @Field(() => [OfficeFinding]) findings: readonly OfficeFinding[];
  @Field(() => [FindingChangeView], { description: 'Every change of a finding, oldest first.' })
  findingHistory: readonly FindingChangeView[];
  @Field(() => [OfficeStatement], { description: 'Newest round first.' })
  statements: readonly OfficeStatement[];
  @Field(() => OfficeStatement, { nullable: true, description: 'The newest round.' })
  statement: OfficeStatement | null;
  @Field(() => String, optional) caseNote: string | null;
  @Field(() => ProposalView, optional) proposal: ProposalView | null;
  @Field(() => PreCheckDecisionView, optional) preCheckDecision: PreCheckDecisionView | null;
  @Field(() => [CaseEventView], { description: 'Oldest first.' }) events: readonly CaseEventView[];
  @Field(() => [LetterView]) letters: readonly LetterView[];
  @Field(() => [ChecklistEntryView]) checklist: readonly ChecklistEntryView[];
  @Field(() => Boolean) ready: boolean;
  @Field(() => [BlockerView]) blockers: readonly BlockerView[];
  @Field(() => [UrgencyView]) urgency: readonly UrgencyView[];
  @Field(() => [AvailableActionView]) availableActions: readonly AvailableActionView[];
  @Field(() => [LinkedCase]) linkedCases: readonly LinkedCase[];
  @Field(() => CorrectionView, optional) correction: CorrectionView | null;
  @Field(() => CaseKeeping) keeping: CaseKeeping;
  @Field(() => CaseNextDate, { nullable: true, description: 'Null: nothing points to the case.' })
  nextDate: CaseNextDate | null;
  @Field(() => [FollowUpView]) followUps: readonly FollowUpView[];
  @Field(() => ScheduledMeeting, optional) meeting: ScheduledMeeting | null;
  @Field(() => COARSE_STATUS, { description: 'What the applicant sees.' })
  coarseStatus: keyof typeof COARSE_STATUS;
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the authority was told of the decision.',
  })
  authorityInformedAt: string | null;
  @Field(() => [OfficeNotice], { description: 'What the authority was told, newest first.' })
  notices: readonly OfficeNotice[];
  @Field(() => DecisionTextsView, {
    nullable: true,
    description: 'What the minutes of the deciding meeting say, as far as the authority is told.',
  })
  decisionTexts: DecisionTextsView | null;
  @Field(() => [AuthorityReportView], { description: 'What the authority reported, oldest first.' })
  authorityReports: readonly AuthorityReportView[];
  @Field(() => Int, { description: 'How often the authority was reminded of its decision.' })
  decisionReminders: number;
  @Field(() => CalendarDateScalar, optional) decisionRemindedOn: string | null;
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'When a silent authority is reminded next; null when no decision is awaited.',
  })
  nextDecisionReminderOn: string | null;
}
