import { type ExclusionGround, type FindingValue, findingStatus } from '@ersuchen/domain';
import type { Tone } from '../../../../components/alert.tsx';

export interface RecordedFinding {
  readonly finding: FindingValue;
  readonly exceptionReason: string | null;
  readonly decidedBy?: string | null;
}

/**
 * How a cell of the sheet reads. EXCEPTED: a rule ground applies, and a second person has confirmed the reason for going
 * on. UNDECIDED: the reason is recorded, nobody has confirmed it yet.
 */
export interface FindingLook {
  readonly text: FindingValue | 'NOT_CHECKED' | 'EXCEPTED' | 'UNDECIDED';
  readonly tone: Tone | 'neutral';
}

export function findingLook(ground: ExclusionGround, found: RecordedFinding | undefined): FindingLook {
  if (!found) return { text: 'NOT_CHECKED', tone: 'neutral' };
  const { finding, exceptionReason } = found;
  switch (findingStatus({ ground, value: finding, exceptionReason })) {
    case 'OPEN':
      return { text: 'OPEN', tone: 'warning' };
    case 'DOES_NOT_APPLY':
      return { text: 'NO', tone: 'success' };
    case 'OVERRIDDEN':
      return { text: found.decidedBy ? 'EXCEPTED' : 'UNDECIDED', tone: 'warning' };
    case 'APPLIES':
      return { text: 'YES', tone: 'danger' };
  }
}
