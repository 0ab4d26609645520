import { describe, expect, it } from 'vitest';
import { channelLabels } from './channels.ts';
import type { Label } from './label.ts';
import { authorityKindLabels } from './nrw-authorities.ts';
import { aliasKindLabels, maritalStatusLabels, relationLabels, sexLabels } from './person-codes.ts';
import { representationLabels } from './representation-codes.ts';
import { identityLabels, passportLabels, residenceDocumentLabels } from './residence-codes.ts';

const lists: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  channelLabels,
  relationLabels,
  sexLabels,
  maritalStatusLabels,
  aliasKindLabels,
  residenceDocumentLabels,
  identityLabels,
  passportLabels,
  representationLabels,
  authorityKindLabels,
};

describe.each(Object.entries(lists))('%s', (_name, labels) => {
  it('has codes that fit their columns and words that tell the codes apart in both languages', () => {
    for (const code of Object.keys(labels)) expect(code).toMatch(/^[A-Z_]{2,30}$/);
    for (const language of ['de', 'en'] as const) {
      const words = Object.values(labels).map((label) => label[language]);
      expect(words.every((word) => word.length > 0)).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
