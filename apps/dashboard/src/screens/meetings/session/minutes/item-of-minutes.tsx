import { Card } from '../../../../components/card.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ItemState } from '../item/item-state.tsx';
import type { Item } from '../item/room-item.ts';
import { TallyLine } from '../item/tally-line.tsx';
import styles from './minutes.module.css';
import { PartText } from './part-text.tsx';
import { strings } from './strings.ts';

export interface ItemOfMinutesProps {
  readonly item: Item;
  readonly canRevise: boolean;
}

/** An item as the minutes tell it: votes that hold, and what was written. */
export function ItemOfMinutes({ item, canRevise }: ItemOfMinutesProps) {
  const say = useStrings(strings);
  const { position, fileNumber: file, open } = item;
  if (!open) return <p className={styles.muted}>{say('closed', { position, file })}</p>;
  const { record } = open;
  const isEmpty = Object.values(record).every((text) => text === '' || typeof text === 'number');
  const isIn = (state: string) => open.persons.some((person) => person.state === state);
  const parts = [
    { part: 'REQUEST_REASONS', text: record.requestReasons, isExpected: isIn('REQUEST') },
    { part: 'HINTS', text: record.hints, isExpected: isIn('REQUEST') },
    { part: 'RECOMMENDATION', text: record.recommendation, isExpected: isIn('RECOMMENDATION') },
    { part: 'BODY', text: record.body, isExpected: true },
  ] as const;
  const tallies = open.tallies.filter(({ voidedAt }) => voidedAt === null);
  return (
    <Card title={say('item', { position, name: open.leadName, file })} aside={<ItemState open={open} />}>
      <div className={styles.parts}>
        {open.persons
          .filter(({ id }) => tallies.some(({ personId }) => personId === id))
          .map(({ id, name }) => (
            <div key={id}>
              <p className={styles.partHead}>{name}</p>
              {tallies
                .filter(({ personId }) => personId === id)
                .map((tally) => (
                  <TallyLine key={tally.id} tally={tally} />
                ))}
            </div>
          ))}
        {tallies
          .filter(({ personId }) => personId === null)
          .map((tally) => (
            <TallyLine key={tally.id} tally={tally} />
          ))}
        {open.resultReason && <p className={styles.text}>{open.resultReason}</p>}
        {parts
          .filter(({ text, isExpected }) => isExpected || text !== '')
          .map(({ part, text }) => (
            <PartText key={part} part={part} itemId={item.id} text={text} canRevise={canRevise} />
          ))}
        {isEmpty && !canRevise && <p className={styles.muted}>{say('nothing')}</p>}
      </div>
    </Card>
  );
}
