import {
  AUTHORITY_PART_ACTIONS,
  type AuthorityDecision,
  type AuthorityIntent,
  type AuthorityPart,
  type AuthorityPartAction,
  attemptAuthorityPart,
  authorityPartOf,
  type GrantCondition,
  type PersonState,
} from '@ersuchen/domain';
import { Field, ObjectType } from 'type-graphql';
import type { SignedInContext } from '../../context.ts';
import { CalendarDateScalar } from '../../graphql/scalars.ts';
import type { Derived, Row } from '../../read/shape.ts';
import { AUTHORITY_DECISION, AUTHORITY_INTENT, AUTHORITY_PART, GRANT_CONDITION } from '../report.input.ts';

const optional = { nullable: true } as const;

/** The authority's part for one person with a request; the same for the office and for that authority. */
@ObjectType({ simpleResolvers: true })
export class RequestPart {
  @Field(() => AUTHORITY_PART) part: AuthorityPart;
  @Field(() => AUTHORITY_INTENT, optional) intent: AuthorityIntent | null;
  @Field(() => CalendarDateScalar, optional) intentOn: string | null;
  @Field(() => String, optional) intentReasons: string | null;
  @Field(() => AUTHORITY_DECISION, optional) decision: AuthorityDecision | null;
  @Field(() => CalendarDateScalar, optional) decidedOn: string | null;
  @Field(() => [GRANT_CONDITION]) conditions: readonly GrantCondition[];
  @Field(() => String, optional) conditionsText: string | null;
  @Field(() => CalendarDateScalar, optional) validUntil: string | null;
  @Field(() => String, optional) note: string | null;
  @Field(() => [AUTHORITY_PART], { description: 'What the acting function may report of this person now.' })
  open: readonly AuthorityPart[];
}

/** For a shape whose rows are persons `p` with their case joined as `hc`. Null without a request the authority knows of. */
export const requestPart: Derived = {
  kind: 'derived',
  needs: {
    _state: 'p.state',
    _caseState: 'hc.state',
    _informedAt: 'hc.authority_informed_at',
    _intent: 'p.intent',
    _intentOn: 'p.intent_on',
    _intentReasons: 'p.intent_reasons',
    _final: 'p.final_decision',
    _finalOn: 'p.final_on',
    _codes: 'p.final_condition_codes',
    _conditions: 'p.final_conditions',
    _validUntil: 'p.final_valid_until',
    _note: 'p.final_note',
  },
  from: (row, ctx) => (row._state === 'REQUEST' && row._informedAt !== null ? partFrom(row, ctx) : null),
};

function partFrom(row: Row, { actor }: SignedInContext): RequestPart {
  const standing = {
    state: row._state as PersonState,
    intent: row._intent as AuthorityIntent | null,
    final: row._final as AuthorityDecision | null,
  };
  const reportable = row._caseState === 'REQUEST_SENT' || row._caseState === 'INTENT_REPORTED';
  const actions = Object.keys(AUTHORITY_PART_ACTIONS) as AuthorityPartAction[];
  return {
    part: authorityPartOf(standing),
    intent: standing.intent,
    intentOn: row._intentOn as string | null,
    intentReasons: row._intentReasons as string | null,
    decision: standing.final,
    decidedOn: row._finalOn as string | null,
    conditions: String(row._codes ?? '')
      .split(',')
      .filter(Boolean) as GrantCondition[],
    conditionsText: row._conditions as string | null,
    validUntil: row._validUntil as string | null,
    note: row._note as string | null,
    open: actions.flatMap((action) => {
      const answer = reportable ? attemptAuthorityPart(action, standing, actor.fn) : null;
      return answer?.ok ? [answer.to] : [];
    }),
  };
}
