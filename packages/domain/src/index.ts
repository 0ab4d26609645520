export type {
  AliasInput,
  ApplicationInput,
  PersonInput,
  ReasonInput,
} from './application/application-input.ts';
export { checkChoice } from './application/check-choice.ts';
export { checkDate, checkPartialDate, type DateRule } from './application/check-date.ts';
export { checkEmail } from './application/check-email.ts';
export { checkNumber } from './application/check-number.ts';
export { checkPostcode } from './application/check-postcode.ts';
export { checkText, type TextRule } from './application/check-text.ts';
export { checkTime } from './application/check-time.ts';
export {
  type FieldError,
  type FieldErrorCode,
  type FieldErrors,
  fieldErrorSentences,
} from './application/field-error.ts';
export { FIELD_LIMITS } from './application/field-limits.ts';
export type { Occasion } from './application/occasion.ts';
export {
  REASON_SECTIONS,
  type ReasonSection,
  type ReasonSectionText,
} from './application/reason-sections.ts';
export { type AddressInput, validateAddress } from './application/validate-address.ts';
export { validateApplication } from './application/validate-application.ts';
export { type ArrivalInput, missingInCapture, validateCapture } from './application/validate-capture.ts';
export { validateConsent } from './application/validate-consent.ts';
export { validatePerson } from './application/validate-person.ts';
export { validateRepresentation } from './application/validate-representation.ts';
export { actionLabels } from './case/action-labels.ts';
export {
  ACTIONS,
  type ActionRule,
  CASE_ACTIONS,
  type CaseAction,
  type CaseObjection,
  type Particular,
} from './case/actions.ts';
export { type AvailableAction, attempt, availableActions } from './case/attempt.ts';
export {
  AUTHORITY_CASE_STATUSES,
  type AuthorityCaseStatus,
  type AuthorityStatusFacts,
  authorityStatus,
  authorityStatusLabels,
} from './case/authority-status.ts';
export { blockerSentences } from './case/blocker-sentences.ts';
export {
  COARSE_STATUSES,
  type CoarseStatus,
  coarseStatus,
  coarseStatusLabels,
  coarseStatusTexts,
  type DisclosureFacts,
} from './case/disclosure.ts';
export {
  type CaseFacts,
  type FindingFacts,
  type OverrideFacts,
  type PersonFacts,
  PRE_CHECK_BODIES,
  type PreCheckBody,
} from './case/facts.ts';
export { type LinkKind, linkKindLabels } from './case/link-kinds.ts';
export {
  MEMBER_CASE_STATUSES,
  type MemberCaseStatus,
  memberStatus,
  memberStatusLabels,
} from './case/member-status.ts';
export {
  BLOCKER_CODES,
  type Blocker,
  type BlockerCode,
  blockerSubject,
  blockersOf,
  isReady,
} from './case/readiness.ts';
export {
  CASE_STATES,
  type CaseState,
  caseStateLabels,
  FINAL_STATES,
  POOL_STATES,
} from './case/states.ts';
export {
  compareUrgency,
  REMOVAL_URGENT_DAYS,
  URGENCY_CODES,
  type Urgency,
  type UrgencyCode,
  type UrgencyFacts,
  type UrgencyReason,
  urgencyOf,
} from './case/urgency.ts';
export { CASE_LINKS, type CaseLink, VISIBLE_CASES, type VisibleCases } from './case/visibility.ts';
export { type Channel, channelLabels } from './codes/channels.ts';
export { codesOf, isCodeOf } from './codes/code-list.ts';
export type { Label, Language } from './codes/label.ts';
export {
  NATIONALITIES_VERSION,
  type Nationality,
  type NationalityKey,
  nationalities,
} from './codes/nationalities.ts';
export {
  isSelectableNationality,
  isStateOfBirth,
  isWithoutState,
  NOT_STATED,
  nationalityOf,
  STATELESS,
  selectableNationalities,
  UNCLEAR,
} from './codes/nationality-choice.ts';
export {
  type AuthorityKind,
  type AuthoritySeed,
  authorityKindLabels,
  exampleEmailOf,
  nrwAuthorities,
} from './codes/nrw-authorities.ts';
export { isInTheLand } from './codes/nrw-postcodes.ts';
export {
  type AliasKind,
  aliasKindLabels,
  type MaritalStatus,
  maritalStatusLabels,
  type Relation,
  relationLabels,
  type Sex,
  sexLabels,
} from './codes/person-codes.ts';
export { type Representation, representationLabels } from './codes/representation-codes.ts';
export {
  type IdentityClarified,
  identityLabels,
  type Passport,
  passportLabels,
  type ResidenceDocument,
  residenceDocumentLabels,
} from './codes/residence-codes.ts';
export { NRW_SERVICE_KEY, nrw } from './commissions/nrw.ts';
export type { MajorityRule, QuorumRule, RulePack, RuleSettings } from './commissions/rule-pack.ts';
export { AGE_OF_MAJORITY, type AgeRange, ageOn, isAdultOn } from './dates/age.ts';
export {
  addDays,
  type CalendarDate,
  type DateReading,
  type DateRefusal,
  daysBetween,
  isBefore,
  isCalendarDate,
  monthOf,
  parseCalendarDate,
  weekdayOf,
} from './dates/calendar-date.ts';
export {
  earliestDay,
  isPartialDate,
  latestDay,
  type PartialDate,
  parsePartialDate,
} from './dates/partial-date.ts';
export {
  type AuthoritySilence,
  decisionReminderOn,
  decisionReminderThresholds,
} from './deadlines/decision-reminder.ts';
export {
  type MeetingCutOffs,
  meetingCutOffs,
} from './deadlines/meeting-cut-offs.ts';
export { type StatementReminder, statementDueOn, statementReminders } from './deadlines/statement-due.ts';
export {
  addWorkingDays,
  type Holidays,
  isWorkingDay,
  sameOrNextWorkingDay,
  sameOrPreviousWorkingDay,
  workingDaysBetween,
} from './deadlines/working-days.ts';
export {
  type ChecklistEntry,
  type ChecklistFacts,
  checklist,
  missingDocuments,
} from './documents/checklist.ts';
export {
  type DocumentCondition,
  type DocumentKind,
  type DocumentKindRule,
  documentKinds,
  type Sensitivity,
  sensitivityLabels,
} from './documents/document-kinds.ts';
export { catalogueAt, groundIn } from './exclusion/catalogue-at.ts';
export { effectOf, type FindingEffect } from './exclusion/effect-of.ts';
export {
  type Finding,
  type FindingCircumstances,
  type FindingStatus,
  type FindingValue,
  findingStatus,
  findingValueLabels,
} from './exclusion/finding.ts';
export { decisionRefusal, type FindingRefusal, isUndecided } from './exclusion/finding-decision.ts';
export type {
  BuiltInException,
  ExclusionCatalogue,
  ExclusionGround,
  GroundKind,
} from './exclusion/ground.ts';
export { type ScreenedGround, screenPerson } from './exclusion/screen-person.ts';
export {
  type ActorFunction,
  AUDIENCES,
  type Audience,
  audienceOf,
  FUNCTIONS,
  functionLabels,
  mayDo,
  PERMISSIONS,
  type Permission,
} from './functions.ts';
export {
  type AddressedTo,
  addressedToLabels,
  DISPATCH_WAYS,
  type DispatchWay,
  dispatchWay,
  dispatchWayLabels,
  isReadInAccount,
  LETTER_RECIPIENTS,
  LETTERS_OF_FORMER_AUTHORITY,
  type MailPolicy,
  type Reach,
  WAY_SETTINGS,
} from './letters/dispatch.ts';
export {
  attemptLetter,
  availableLetterActions,
  firstLetterState,
  LETTER_ACTIONS,
  LETTER_STATES,
  type LetterAction,
  type LetterFacts,
  type LetterObjection,
  type LetterState,
  letterRules,
  letterStateLabels,
} from './letters/letter-actions.ts';
export { LETTERS, type Letter } from './letters/letters.ts';
export {
  LETTERS_DUE,
  type LetterDue,
  type LetterRecipient,
  lettersDue,
  recipientOf,
} from './letters/letters-due.ts';
export { MEETING_LETTERS_DUE } from './letters/meeting-letters-due.ts';
export { likenessLabels } from './likeness/likeness-labels.ts';
export { consonantsOf } from './likeness/name-likeness.ts';
export {
  type ComparedPerson,
  LIKELY_FROM,
  LIKENESS_SIGNS,
  type Likeness,
  type LikenessSign,
  likenessOf,
} from './likeness/person-likeness.ts';
export { meetingActionLabels } from './meeting/action-labels.ts';
export {
  AGENDA_ACTIONS,
  type AgendaAction,
  type AgendaObjection,
  attemptAgenda,
  availableAgendaActions,
} from './meeting/agenda-actions.ts';
export { type AgendaItemRefusal, type AgendaItemRequest, agendaItemRefusal } from './meeting/agenda-item.ts';
export {
  AGENDA_ITEM_MINUTES,
  AGENDA_SECTIONS,
  type AgendaSection,
  agendaSectionLabels,
  sectionFor,
} from './meeting/agenda-sections.ts';
export {
  type Attendance,
  type AttendanceRefusal,
  presentAt,
  presentForItem,
  type SeatRole,
} from './meeting/attendance.ts';
export type { AgendaItemFacts, MeetingFacts } from './meeting/facts.ts';
export {
  isCarried,
  isPossible,
  majorityOf,
  outcomeOf,
  type Tally,
  VOTE_QUESTIONS,
  type VoteQuestion,
  voteQuestionLabels,
} from './meeting/majority.ts';
export {
  attemptMeeting,
  availableMeetingActions,
  MEETING_ACTIONS,
  type MeetingAction,
  type MeetingObjection,
} from './meeting/meeting-actions.ts';
export {
  attemptMinutes,
  availableMinutesActions,
  MINUTES_ACTIONS,
  type MinutesAction,
  type MinutesObjection,
} from './meeting/minutes-actions.ts';
export { hasQuorum, quorumOf } from './meeting/quorum.ts';
export {
  defaultRecipient,
  isInTerm,
  type RecipientRefusal,
  recipientRefusal,
  type SeatHolder,
} from './meeting/recipients.ts';
export {
  AGENDA_STATES,
  type AgendaState,
  agendaStateLabels,
  ITEM_RESULTS,
  type ItemResult,
  itemResultLabels,
  MEETING_KINDS,
  MEETING_STATES,
  type MeetingKind,
  type MeetingState,
  MINUTES_PARTS,
  MINUTES_STATES,
  type MinutesPart,
  type MinutesState,
  meetingKindLabels,
  meetingStateLabels,
  minutesPartLabels,
  minutesStateLabels,
} from './meeting/states.ts';
export {
  type AgendaCandidate,
  type AgendaProposal,
  type AgendaTime,
  type LeftOutBecause,
  leftOutBecauseLabels,
  type SuggestedBecause,
  suggestAgenda,
  suggestedBecauseLabels,
} from './meeting/suggest-agenda.ts';
export { FOLDED_NAME_MAX, foldName, nameKey } from './names/fold.ts';
export {
  attemptPerson,
  availablePersonActions,
  PERSON_ACTIONS,
  type PersonAction,
  type PersonActionFacts,
  type PersonObjection,
} from './person/actions.ts';
export {
  AUTHORITY_PART_ACTIONS,
  AUTHORITY_PARTS,
  type AuthorityPart,
  type AuthorityPartAction,
  type AuthorityPartObjection,
  attemptAuthorityPart,
  authorityPartOf,
  withAuthorityPart,
} from './person/authority-part.ts';
export { type AuthorityResult, authorityResultLabels, authorityResultOf } from './person/authority-result.ts';
export { caseStateFrom, type Procedure } from './person/case-state-from.ts';
export { type GrantCondition, grantConditionLabels } from './person/grant-conditions.ts';
export {
  SETTLEMENT_REASONS,
  type SettlementReason,
  type SettlementReasonCode,
} from './person/settlement-reasons.ts';
export {
  AUTHORITY_DECISIONS,
  AUTHORITY_INTENTS,
  type AuthorityDecision,
  type AuthorityIntent,
  authorityDecisionLabels,
  authorityIntentLabels,
  isDecided,
  OUTCOMES,
  type Outcome,
  PERSON_STATES,
  type PersonStanding,
  type PersonState,
  personStateLabels,
} from './person/states.ts';
export {
  type AuthorityReport,
  type AuthorityReportFacts,
  type DecisionEntry,
  type IntentEntry,
  validateDecisions,
  validateIntents,
} from './person/validate-authority-report.ts';
export { type RefusalCode, refusalSentences } from './refusals.ts';
export { type CaseAndPersonCount, countOf } from './reports/case-and-person-count.ts';
export type { Counts, Figures } from './reports/count-table.ts';
export {
  FOLLOW_RATES,
  type FollowFigures,
  type FollowRate,
  followDefinition,
  followRates,
  PART_OF_CASE,
} from './reports/follow-report.ts';
export {
  countedIn,
  type Dimension,
  dimensionLabels,
  type Measure,
  type MeasureDefinition,
  measureDefinitions,
} from './reports/measures.ts';
export {
  type OutcomeCounts,
  type Rate,
  type RateCode,
  type RateDefinition,
  rateDefinitions,
  rateOf,
} from './reports/rates.ts';
export { type CaseSpan, type FinishedCount, type StockFlow, stockFlow } from './reports/stock-flow.ts';
export {
  type PublishedTable,
  SMALL_CELL_THRESHOLD,
  suppressSmallCells,
  suppressTogether,
} from './reports/suppress-small-cells.ts';
export { type RetentionFacts, retainedUntil } from './retention/retained-until.ts';
export {
  RETENTION_CLASSES,
  type RetentionClass,
  retentionClassLabels,
  retentionClassOf,
} from './retention/retention-class.ts';
export { type Attempt, type Available, NOTHING, type Nothing, type StandingRefusal } from './rule.ts';
export {
  COMMISSION_SETTINGS,
  type CommissionSetting,
  settingIn,
} from './settings/commission-settings.ts';
export {
  attemptStatement,
  availableStatementActions,
  isTextShown,
  STATEMENT_ACTIONS,
  type StatementAction,
  type StatementFacts,
  type StatementObjection,
} from './statement/actions.ts';
export {
  STATEMENT_QUESTIONS,
  type StatementQuestion,
  type StatementQuestionText,
} from './statement/questions.ts';
export { STATEMENT_STATES, type StatementState, statementStateLabels } from './statement/states.ts';
export {
  type StatementAnswerInput,
  type StatementInput,
  validateStatement,
} from './statement/validate-statement.ts';
export { type AbsenceDays, checkAbsence } from './tasks/absence.ts';
export { type NextDate, type NextDateFacts, nextDateOf } from './tasks/next-date.ts';
export { TASK_KINDS, type TaskKind, type TimedTask, taskKindLabels } from './tasks/task-kinds.ts';
