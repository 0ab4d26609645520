import { Badge } from '../../../components/badge.tsx';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import type { CaseRow } from './case-rows.ts';
import styles from './list.module.css';
import { strings } from './strings.ts';

/** Whom a case is about; a removal date that is near is said at once. */
export function CaseName({ of: { leadName, personCount, removalOn, status } }: { readonly of: CaseRow }) {
  const say = useStrings(strings);
  const dates = useDates();
  return (
    <span className={styles.name}>
      <span>{leadName}</span>
      {personCount > 1 && (
        <span className={styles.more}>{say('morePersons', { count: personCount - 1 })}</span>
      )}
      {removalOn && status !== 'ENDED' && (
        <Badge tone="danger" icon="warning">
          {say('removal', { date: dates.short(removalOn) })}
        </Badge>
      )}
    </span>
  );
}
