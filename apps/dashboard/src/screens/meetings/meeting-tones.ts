import type { MeetingState } from '@ersuchen/domain';
import type { Tone } from '../../components/alert.tsx';

/** The colour of a meeting's state; its name stands beside it. */
export const MEETING_TONES: Readonly<Record<MeetingState, Tone | 'neutral'>> = {
  PLANNED: 'info',
  INVITED: 'success',
  IN_SESSION: 'warning',
  HELD: 'neutral',
  CANCELLED: 'danger',
};
