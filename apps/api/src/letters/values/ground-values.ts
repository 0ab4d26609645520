import { settingOf } from '../../commission/settings.ts';
import type { Placeholders } from '../letter-source.ts';
import { paragraphsOf } from '../wording/fill.ts';

/** Why the commission does not deal with a case; empty unless the office chose that its letter names the ground. */
export const groundValues: Placeholders = {
  names: { nichtannahmegrund: 'Grund der Nichtannahme, nur wenn die Einstellung ihn nennt' },
  load: async (read, { caseId, seq }) => {
    if ((await settingOf(read, 'GROUND_IN_NOT_ACCEPTED')) !== 'ON') return { nichtannahmegrund: null };
    // The decision may have been about some persons only: its own ground counts, not the case's last one.
    const [row] = await read.rows<{ ground: string | null }>(
      `select coalesce((select e.reason from case_event e where e.case_id = c.id and e.seq = ?
         and e.action = 'notAccept'), c.pre_check_ground) as ground
       from hardship_case c where c.id = ?`,
      [seq ?? 0, caseId],
    );
    return { nichtannahmegrund: row?.ground ? paragraphsOf(row.ground) : null };
  },
};
