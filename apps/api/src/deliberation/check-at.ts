import { checkTime, type FieldErrors } from '@ersuchen/domain';
import type { Room } from './room.ts';

/** A time of the meeting's day that has come; left empty it is the present one. */
export function atErrors(path: string, at: string | null, { now }: Pick<Room, 'now'>): FieldErrors {
  if (at === null || at === '') return [];
  const errors = checkTime(path, at, { required: true });
  if (errors.length > 0) return errors;
  return at > now ? [{ path, code: 'TIME_TOO_LATE' }] : [];
}

export const atOr = (at: string | null, { now }: Pick<Room, 'now'>): string =>
  at === null || at === '' ? now : at;
