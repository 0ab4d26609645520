import {
  AUTHORITY_CASE_STATUSES,
  CASE_STATES,
  COARSE_STATUSES,
  codesOf,
  FUNCTIONS,
  findingValueLabels,
  ITEM_RESULTS,
  MEETING_KINDS,
  MEETING_STATES,
  MINUTES_PARTS,
  MINUTES_STATES,
  PERSON_STATES,
  PRE_CHECK_BODIES,
  STATEMENT_STATES,
  VOTE_QUESTIONS,
} from '@ersuchen/domain';
import { enumOf } from './enum-of.ts';

export const ACTOR_FUNCTIONS = enumOf('ActorFunction', FUNCTIONS);
export const AUTH_MODES = enumOf('AuthMode', ['DEMO', 'PASSWORD']);
export const SEAT_ROLES = enumOf('SeatRole', ['MEMBER', 'DEPUTY']);
export const CASE_STATE = enumOf('CaseState', CASE_STATES);
export const PERSON_STATE = enumOf('PersonState', PERSON_STATES);
export const STATEMENT_STATE = enumOf('StatementState', STATEMENT_STATES);
export const AUTHORITY_CASE_STATUS = enumOf('AuthorityCaseStatus', AUTHORITY_CASE_STATUSES);
export const FINDING_VALUE = enumOf('FindingValue', codesOf(findingValueLabels));
export const AGENDA_STATE = enumOf('AgendaState', ['DRAFT', 'PUBLISHED', 'CLOSED']);
export const PRE_CHECK_BODY = enumOf('PreCheckBody', PRE_CHECK_BODIES);
export const ACCEPTANCE_PROPOSAL = enumOf('AcceptanceProposal', ['ACCEPT', 'NOT_ACCEPT']);
export const COARSE_STATUS = enumOf('CoarseStatus', COARSE_STATUSES);
export const MEETING_STATE = enumOf('MeetingState', MEETING_STATES);
export const MEETING_KIND = enumOf('MeetingKind', MEETING_KINDS);
export const ITEM_RESULT = enumOf('ItemResult', ITEM_RESULTS);
export const VOTE_QUESTION = enumOf('VoteQuestion', VOTE_QUESTIONS);
export const MINUTES_STATE = enumOf('MinutesState', MINUTES_STATES);
export const MINUTES_PART = enumOf('MinutesPart', MINUTES_PARTS);
