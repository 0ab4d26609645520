import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { changeSetting } from './commands/change-setting.ts';
import { commissionSettings } from './settings.ts';
import { CommissionSettingResult, CommissionSettingView } from './views/commission-setting.ts';

@Resolver()
export class CommissionSettingResolver {
  @Can('setting.change')
  @Query(() => [CommissionSettingView])
  commissionSettings(@Ctx() ctx: SignedInContext) {
    return commissionSettings(ctx);
  }

  @Can('setting.change')
  @Mutation(() => CommissionSettingResult)
  changeCommissionSetting(
    @Ctx() ctx: SignedInContext,
    @Arg('name', () => String) name: string,
    @Arg('value', () => String) value: string,
  ) {
    return answerWith(
      ctx,
      () => changeSetting(ctx, name, value),
      async () => (await commissionSettings(ctx)).find((each) => each.name === name) ?? null,
    );
  }
}
