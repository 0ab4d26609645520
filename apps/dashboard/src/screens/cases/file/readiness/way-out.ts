import type { BlockerCode } from '@ersuchen/domain';
import type { FilePart } from '../file-parts.ts';

export interface WayOut {
  readonly part: FilePart;
  readonly text: 'toFindings' | 'toNote' | 'toPersons' | 'toStatement';
}

/** Where the file shows what is missing. */
const WAYS: Readonly<Partial<Record<BlockerCode, WayOut>>> = {
  STATEMENT_MISSING: { part: 'stellungnahme', text: 'toStatement' },
  CASE_NOTE_MISSING: { part: 'ueberblick', text: 'toNote' },
  CONSENT_MISSING: { part: 'personen', text: 'toPersons' },
  FINDING_OPEN: { part: 'feststellungen', text: 'toFindings' },
  EXCEPTION_REASON_MISSING: { part: 'feststellungen', text: 'toFindings' },
};

const ways: Readonly<Record<string, WayOut | undefined>> = WAYS;

export const wayOut = (code: string): WayOut | null => ways[code] ?? null;
