import { Alert } from '../../../../components/alert.tsx';
import { Stack } from '../../../../components/card.tsx';
import { LinkButton } from '../../../../components/link.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import type { Seat } from '../attendance/attendance-list.tsx';
import { EndOfItem } from './end-of-item.tsx';
import styles from './item.module.css';
import { ItemRecordForm } from './item-record.tsx';
import { ItemState } from './item-state.tsx';
import { Persons } from './persons.tsx';
import { Recusals } from './recusals.tsx';
import type { Item, OpenItem } from './room-item.ts';
import { strings } from './strings.ts';
import { useItemRecord } from './use-item-record.ts';
import { WrittenRecord } from './written-record.tsx';

export interface ItemPanelProps {
  readonly item: Item;
  readonly inSession: boolean;
  readonly seats: readonly Seat[];
  /** The minutes are still being written. */
  readonly canWrite: boolean;
  readonly canRecuse: boolean;
}

export function ItemPanel({ item, ...more }: ItemPanelProps) {
  const say = useStrings(strings);
  return item.open ? (
    <OpenPanel item={item} open={item.open} {...more} />
  ) : (
    <Alert tone="info" title={say('recusedTitle')}>
      <p>{say('recusedBody')}</p>
    </Alert>
  );
}

interface OpenPanelProps extends ItemPanelProps {
  readonly open: OpenItem;
}

function OpenPanel({ item, open, inSession, seats, canWrite, canRecuse }: OpenPanelProps) {
  const say = useStrings(strings);
  const record = useItemRecord(item.id, open.record);
  const isUnderWay = inSession && open.result === null && open.caseState === 'ON_AGENDA';
  return (
    <Stack gap={4}>
      <header className={styles.head}>
        <div>
          <h2 className={styles.title}>{`${say('item', { position: item.position })}: ${open.leadName}`}</h2>
          <p className={styles.muted}>{item.fileNumber}</p>
        </div>
        <ItemState open={open} />
        <LinkButton to={`/vorgaenge/${open.caseId}`} variant="quiet" size="small">
          {say('toFile')}
        </LinkButton>
      </header>
      {isUnderWay && <Standing open={open} seatCount={seats.length} />}
      <Persons itemId={item.id} open={open} isUnderWay={isUnderWay} />
      {canWrite ? <ItemRecordForm record={record} open={open} /> : <WrittenRecord open={open} />}
      <Recusals open={open} seats={seats} isEditable={canRecuse} />
      <EndOfItem itemId={item.id} open={open} flush={record.flush} />
    </Stack>
  );
}

/** Who counts for this item, and what a vote takes. */
function Standing({ open, seatCount }: { readonly open: OpenItem; readonly seatCount: number }) {
  const say = useStrings(strings);
  const { present, majority, quorate } = open;
  if (!quorate) return <Alert tone="warning" title={say('noQuorum')} />;
  return (
    <p className={styles.standing}>
      {say('presentForItem', { present, seats: seatCount })}
      {majority !== null && <>, {say('majority', { majority })}</>}
    </p>
  );
}
