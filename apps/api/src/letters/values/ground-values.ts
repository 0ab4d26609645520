import { settingOf } from '../../commission/settings.ts';
import type { Placeholders } from '../letter-source.ts';
import { paragraphsOf } from '../wording/fill.ts';

/** Why the commission does not deal with a case; empty unless the office chose that its letter names the ground. */
export const groundValues: Placeholders = {
  names: { nichtannahmegrund: 'Grund der Nichtannahme, nur wenn die Einstellung ihn nennt' },
  load: async (read, { caseId }) => {
    if ((await settingOf(read, 'GROUND_IN_NOT_ACCEPTED')) !== 'ON') return { nichtannahmegrund: null };
    const [row] = await read.rows<{ pre_check_ground: string | null }>(
      'select pre_check_ground from hardship_case where id = ?',
      [caseId],
    );
    return { nichtannahmegrund: row?.pre_check_ground ? paragraphsOf(row.pre_check_ground) : null };
  },
};
