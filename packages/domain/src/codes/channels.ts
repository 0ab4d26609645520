import type { Label } from './label.ts';

/** How an application reached the office. De-Mail stays for capture, although the federal service has ended. */
export const channelLabels = {
  ONLINE: { de: 'Online', en: 'Online' },
  POST: { de: 'Post', en: 'Post' },
  FAX: { de: 'Fax', en: 'Fax' },
  EMAIL: { de: 'E-Mail', en: 'E-mail' },
  DE_MAIL: { de: 'De-Mail', en: 'De-Mail' },
  PERSONAL: { de: 'Persönlich abgegeben', en: 'Handed in' },
  OTHER: { de: 'Anderer Weg', en: 'Other way' },
} as const satisfies Record<string, Label>;

export type Channel = keyof typeof channelLabels;
