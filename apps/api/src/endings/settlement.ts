import {
  type CaseFacts,
  checkDate,
  checkText,
  FIELD_LIMITS,
  type FieldErrors,
  SETTLEMENT_REASONS,
  type SettlementReasonCode,
} from '@ersuchen/domain';
import { Field, ID, InputType } from 'type-graphql';
import { enumOf } from '../graphql/enum-of.ts';

const SETTLEMENT_REASON = enumOf(
  'SettlementReason',
  Object.keys(SETTLEMENT_REASONS) as SettlementReasonCode[],
);

@InputType()
export class SettlementInput {
  @Field(() => [ID], { nullable: true, description: 'Without them everybody who is still in the procedure.' })
  personIds: string[] | null | undefined;
  @Field(() => SETTLEMENT_REASON) reason: SettlementReasonCode;
  @Field(() => String, {
    nullable: true,
    description:
      'The paragraph, where the reason does not name it itself; required for other rights to stay.',
  })
  legalBasis: string | null | undefined;
  @Field(() => String, { description: 'What shows it: a report of the authority, a document, a call.' })
  evidence: string;
  @Field(() => String, { description: 'The day since when the procedure is pointless.' }) settledOn: string;
}

/** Another right to stay without a fixed paragraph: reports split the early ends by it, so it is asked for. */
const ASKS_BASIS: readonly SettlementReasonCode[] = ['ASYLUM', 'FAMILY', 'OTHER_TITLE'];
const LONGEST_BASIS = 120;

export function settlementErrors(
  { reason, legalBasis, evidence, settledOn }: SettlementInput,
  { today }: CaseFacts,
): FieldErrors {
  return [
    ...checkDate('input.settledOn', settledOn, { required: true, notAfter: today }),
    ...checkText('input.legalBasis', legalBasis ?? '', {
      required: ASKS_BASIS.includes(reason),
      max: LONGEST_BASIS,
    }),
    ...checkText('input.evidence', evidence, { required: true, max: FIELD_LIMITS.evidence }),
  ];
}

/** The paragraph that the reason names, else the one that was typed. */
export const basisOf = ({ reason, legalBasis }: SettlementInput): string | null =>
  SETTLEMENT_REASONS[reason].paragraph ?? (legalBasis?.trim() || null);
