import { PRE_CHECK_BODIES } from '../case/facts.ts';
import type { Label } from '../codes/label.ts';
import type { RuleSettings } from '../commissions/rule-pack.ts';

/** One setting of the commission: what it may be, and what holds until somebody chooses. */
export interface CommissionSettingRule {
  readonly label: Label;
  readonly values: readonly string[];
  readonly usual: (rulePack: RuleSettings) => string;
}

/** What the head of the office can set where the law leaves it open. */
export const COMMISSION_SETTINGS = {
  PRE_CHECK_BODY: {
    label: { de: 'Wer über die Annahme entscheidet', en: 'Who decides on acceptance' },
    values: PRE_CHECK_BODIES,
    usual: (pack) => pack.preCheckBody,
  },
  FOUR_EYES: {
    label: { de: 'Vorschlag und Entscheidung durch verschiedene Personen', en: 'Four eyes' },
    values: ['ON', 'OFF'],
    usual: () => 'ON',
  },
} as const satisfies Record<string, CommissionSettingRule>;
export type CommissionSetting = keyof typeof COMMISSION_SETTINGS;

/** What holds: the stored value, or the usual one where none is stored that the setting knows. */
export function settingIn<Name extends CommissionSetting>(
  name: Name,
  stored: string | null,
  rulePack: RuleSettings,
): (typeof COMMISSION_SETTINGS)[Name]['values'][number] {
  const { values, usual }: CommissionSettingRule = COMMISSION_SETTINGS[name];
  return (stored !== null && values.includes(stored) ? stored : usual(rulePack)) as never;
}
