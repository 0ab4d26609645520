import { useSearchParams } from 'react-router';
import { classNames } from '../../../../components/class-names.ts';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import type { Seat } from '../attendance/attendance-list.tsx';
import { strings as roomStrings } from '../strings.ts';
import styles from './item.module.css';
import { ItemPanel } from './item-panel.tsx';
import { ItemState } from './item-state.tsx';
import { type OpenItem, RoomItem } from './room-item.ts';
import { strings } from './strings.ts';

export interface ItemsProps {
  readonly items: readonly FragmentType<typeof RoomItem>[];
  readonly inSession: boolean;
  readonly seats: readonly Seat[];
  readonly canWrite: boolean;
  readonly canRecuse: boolean;
}

/** The items in their order; the chosen one, or else the first that is still open, beside the list. */
export function Items({ items: masked, ...more }: ItemsProps) {
  const say = useStrings(strings);
  const sayRoom = useStrings(roomStrings);
  const [params, setParams] = useSearchParams();
  const items = masked.map((item) => readFragment(RoomItem, item));
  const chosen =
    items.find(({ id }) => id === params.get('punkt')) ?? items.find(({ open }) => isOpen(open)) ?? items[0];
  if (!chosen) return <EmptyState title={sayRoom('noItems')}>{sayRoom('noItemsBody')}</EmptyState>;
  return (
    <div className={styles.room}>
      <nav aria-label={say('list')}>
        <ol className={styles.list}>
          {items.map(({ id, position, fileNumber, open }) => (
            <li key={id}>
              <button
                type="button"
                className={classNames(styles.entry, id === chosen.id && styles.chosen)}
                aria-current={id === chosen.id ? 'true' : undefined}
                onClick={() => setParams({ punkt: id }, { preventScrollReset: true, replace: true })}
              >
                <span className={styles.position}>{position}</span>
                <span className={styles.names}>
                  <span>{open?.leadName ?? say('recusedTitle')}</span>
                  <span className={styles.muted}>{fileNumber}</span>
                </span>
                {open && <ItemState open={open} />}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <ItemPanel key={chosen.id} item={chosen} {...more} />
    </div>
  );
}

const isOpen = (open: OpenItem | null): boolean =>
  open !== null && open.result === null && open.caseState === 'ON_AGENDA';
