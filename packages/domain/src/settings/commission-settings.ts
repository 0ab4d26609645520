import { PRE_CHECK_BODIES } from '../case/facts.ts';
import type { Label } from '../codes/label.ts';
import type { RuleSettings } from '../commissions/rule-pack.ts';
import { DISPATCH_WAYS } from '../letters/dispatch.ts';

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
  GROUND_IN_NOT_ACCEPTED: {
    label: {
      de: 'Schreiben über die Nichtannahme nennt den Grund',
      en: 'The letter of non-acceptance names the ground',
    },
    values: ['OFF', 'ON'],
    usual: () => 'OFF',
  },
  WAY_TO_APPLICANT: {
    label: { de: 'Versand an antragstellende Personen', en: 'Dispatch to applicants' },
    values: DISPATCH_WAYS,
    usual: () => 'EMAIL_NOTICE',
  },
  WAY_TO_REPRESENTATIVE: {
    label: { de: 'Versand an Bevollmächtigte', en: 'Dispatch to representatives' },
    values: DISPATCH_WAYS,
    usual: () => 'EMAIL_NOTICE',
  },
  WAY_TO_AUTHORITY: {
    label: { de: 'Versand an Ausländerbehörden', en: 'Dispatch to immigration authorities' },
    values: DISPATCH_WAYS,
    usual: () => 'EMAIL_NOTICE',
  },
  WAY_TO_RECIPIENTS: {
    label: { de: 'Versand an Mitglieder der Kommission', en: 'Dispatch to commission members' },
    values: DISPATCH_WAYS,
    usual: () => 'EMAIL_NOTICE',
  },
  WAY_TO_SUPERVISION: {
    label: { de: 'Versand an die Fachaufsicht', en: 'Dispatch to the supervision' },
    values: DISPATCH_WAYS,
    usual: () => 'PRINT',
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
