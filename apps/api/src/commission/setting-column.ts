import type { CommissionSetting } from '@ersuchen/domain';

/** The stored value of a setting as a column in SQL; null where nobody has set it: read it with `settingIn`. */
export const settingColumn = (name: CommissionSetting): string =>
  `(select w.value from commission_setting w where w.name = '${name}')`;
