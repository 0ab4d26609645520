import { type CalendarDate, isCalendarDate } from '@ersuchen/domain';

/** What the words of an event's detail stand for; a word that stands for nothing people read is left out. */
export interface DetailWords {
  /** The label of a code, or undefined. */
  readonly ofCode: (code: string) => string | undefined;
  readonly ofPerson: (id: string) => string | undefined;
  readonly ofGround: (code: string) => string;
  readonly ofDay: (day: CalendarDate) => string;
}

const GROUND = /^[AR]\d{1,2}$/;

/** The ids and codes that an event keeps, in words: `Grund A3, Amira Kaya, Liegt nicht vor`. Null when none is left. */
export function eventDetail(detail: string | null, words: DetailWords): string | null {
  const parts = (detail ?? '').split(/[\s:,]+/).filter(Boolean);
  const said = parts.flatMap((part) => wordFor(part, words) ?? []);
  return said.length > 0 ? said.join(', ') : null;
}

function wordFor(part: string, words: DetailWords): string | undefined {
  if (GROUND.test(part)) return words.ofGround(part);
  if (isCalendarDate(part)) return words.ofDay(part);
  return words.ofCode(part) ?? words.ofPerson(part);
}
