import { dayOfInstant } from '../dates.ts';
import type { Placeholders } from '../letter-source.ts';

/**
 * The day on the closing letter is the day of the meeting's release, whenever the letter is made: nothing else of the
 * ending is read, so that no outcome can show.
 */
export const closingValues: Placeholders = {
  names: { briefdatum: 'Tag der Freigabe durch die Geschäftsstelle' },
  load: async (read, { caseId }) => {
    const [row] = await read.rows<{ closing_released_at: string | null }>(
      'select closing_released_at from hardship_case where id = ?',
      [caseId],
    );
    return { briefdatum: row?.closing_released_at ? dayOfInstant(row.closing_released_at) : null };
  },
};
