import { FIELD_LIMITS } from '@ersuchen/domain';
import { badArgument } from '../errors.ts';

const LONGEST = FIELD_LIMITS.surname + FIELD_LIMITS.firstNames;

/** What somebody searches for without the blanks around it, null when that is nothing. Refuses what no name is as long as. */
export function searchText(typed: string | null | undefined): string | null {
  const text = typed?.trim() ?? '';
  if (text.length > LONGEST) throw badArgument(`search: at most ${LONGEST} characters`);
  return text === '' ? null : text;
}
