import { Field, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/answers.ts';
import { InstantScalar } from '../../graphql/scalars.ts';

/** What holds for one setting of the commission, and who set it; nobody while it has its usual value. */
@ObjectType('CommissionSetting', { simpleResolvers: true })
export class CommissionSettingView {
  @Field(() => String) name: string;
  @Field(() => String) value: string;
  @Field(() => [String]) values: readonly string[];
  @Field(() => String, { nullable: true }) changedBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) changedAt: string | null;
}

export const CommissionSettingResult = resultOf(
  'CommissionSettingResult',
  CommissionSettingView,
  'CommissionSetting',
);
