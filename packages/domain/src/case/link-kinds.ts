import type { Label } from '../codes/label.ts';

/** Why two cases are linked. REAPPLICATION: this one follows the other. SPLIT: this one was taken out of the other. */
export const linkKindLabels = {
  REAPPLICATION: { de: 'Folgeantrag', en: 'Re-application' },
  RELATED: { de: 'Gehört zusammen', en: 'Belongs together' },
  DUPLICATE: { de: 'Doppelt eingegangen', en: 'Duplicate' },
  SPLIT: { de: 'Abgetrennt', en: 'Split off' },
} as const satisfies Record<string, Label>;

export type LinkKind = keyof typeof linkKindLabels;
