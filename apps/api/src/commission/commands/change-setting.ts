import { COMMISSION_SETTINGS, type CommissionSetting as Name } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { insert } from '../../database/transaction.ts';
import { explained, invalid } from '../../refusals.ts';
import { CommissionSetting } from '../commission-setting.entity.ts';

const isSetting = (name: string): name is Name => Object.hasOwn(COMMISSION_SETTINGS, name);

/** The head of the office sets what the law leaves open. Answers the setting's name; throws Refusing. */
export async function changeSetting(ctx: SignedInContext, name: string, value: string): Promise<string> {
  if (!isSetting(name)) throw invalid(explained([{ path: 'name', code: 'UNKNOWN_CODE' }], ctx.language));
  const values: readonly string[] = COMMISSION_SETTINGS[name].values;
  if (!values.includes(value))
    throw invalid(explained([{ path: 'value', code: 'UNKNOWN_CODE' }], ctx.language));
  const changed = { value, changedBy: ctx.actor.accountId, changedAt: ctx.clock.now() };
  await ctx.database.transaction(async (tx) => {
    const updated = await tx.run(
      'update commission_setting set value = ?, changed_by = ?, changed_at = ? where name = ?',
      [changed.value, changed.changedBy, changed.changedAt, name],
    );
    if (updated === 0) await insert(tx, CommissionSetting, { name, ...changed });
    tx.record(ctx, { action: 'changeCommissionSetting', ids: { name, value }, fields: ['value'] });
  });
  return name;
}
