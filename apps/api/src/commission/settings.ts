import { COMMISSION_SETTINGS, type CommissionSetting, nrw, settingIn } from '@ersuchen/domain';
import type { Reader } from '../cases/case-facts.ts';
import type { SignedInContext } from '../context.ts';
import type { CommissionSettingView } from './views/commission-setting.ts';

/** What holds for one setting of the commission. */
export async function settingOf<Name extends CommissionSetting>(reader: Reader, name: Name) {
  const [row] = await reader.rows<{ value: string }>(
    'select w.value from commission_setting w where w.name = ?',
    [name],
  );
  return settingIn(name, row?.value ?? null, nrw);
}

interface StoredSetting {
  readonly name: string;
  readonly value: string;
  readonly changed_by: string;
  readonly changed_at: string;
}

/** Every setting with what holds now. */
export async function commissionSettings({ database }: SignedInContext): Promise<CommissionSettingView[]> {
  const rows = await database.rows<StoredSetting>(
    `select w.name, w.value, a.name as changed_by, w.changed_at from commission_setting w
     join account a on a.id = w.changed_by`,
  );
  const stored = new Map(rows.map((row) => [row.name, row]));
  return (Object.keys(COMMISSION_SETTINGS) as CommissionSetting[]).map((name) => {
    const row = stored.get(name);
    return {
      name,
      value: settingIn(name, row?.value ?? null, nrw),
      values: COMMISSION_SETTINGS[name].values,
      changedBy: row?.changed_by ?? null,
      changedAt: row?.changed_at ?? null,
    };
  });
}
