import { type ActorFunction, mayDo } from '@ersuchen/domain';

/** What was deliberated and voted stays with those who were in the room (§ 6 (2) HFKVO NRW), also inside the office. */
export const mayReadLetter = (fn: ActorFunction, letter: string): boolean =>
  letter !== 'MINUTES' || mayDo(fn, 'deliberation.read');
