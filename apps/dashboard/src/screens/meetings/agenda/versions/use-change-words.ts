import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from '../strings.ts';
import type { ChangeCounts } from './compare-agendas.ts';

/** `2 Punkte neu, 1 Punkt abgesetzt`; empty when nothing differs. */
export function useChangeWords(): (counts: ChangeCounts) => string {
  const say = useStrings(strings);
  return ({ added, removed, changed }) =>
    [
      added > 0 && say('added', { count: added }),
      removed > 0 && say('removed', { count: removed }),
      changed > 0 && say('rearranged', { count: changed }),
    ]
      .filter(Boolean)
      .join(', ');
}
