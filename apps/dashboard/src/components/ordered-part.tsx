import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useStrings } from '../i18n/use-strings.ts';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import { type KeysOfPart, type Place, placeAbove, placeBelow } from './order-place.ts';
import styles from './ordered-parts.module.css';
import { strings } from './strings.ts';
import { useKept, useSteady } from './use-kept.ts';
import { useOrderDragging } from './use-order-dragging.tsx';

export interface OrderedEntry {
  readonly id: string;
  /** The entry in a few words, for buttons and announcements. */
  readonly name: string;
  readonly content: ReactNode;
  /** Further buttons, behind up and down. */
  readonly actions?: ReactNode;
}

export interface PartOfOrder {
  readonly id: string;
  readonly label: string;
  /** Beside the heading: a count, a sum. */
  readonly aside?: ReactNode;
  readonly entries: readonly OrderedEntry[];
  /** Stands in a part without entries. */
  readonly empty: ReactNode;
}

export type Step = 'up' | 'down';

export interface OrderedPartProps {
  readonly part: PartOfOrder;
  readonly keys: readonly KeysOfPart[];
  readonly onMove: (key: string, place: Place | null) => void;
  readonly onStep: (key: string, step: Step) => void;
  readonly onReceive: ((key: string, place: Place) => void) | undefined;
  readonly accepts: string | undefined;
  readonly isDisabled: boolean;
}

interface Row {
  readonly id: string;
  readonly entry: OrderedEntry;
  readonly canGoUp: boolean;
  readonly canGoDown: boolean;
}

/** One part of `OrderedParts`. */
export function OrderedPart(props: OrderedPartProps) {
  const { part, keys, isDisabled } = props;
  const id = useId();
  const dragAndDropHooks = useOrderDragging(props);
  const onStep = useSteady(props.onStep);
  const rows = useKept(part.entries, {
    keyOf: (entry) => entry.id,
    sourcesOf: (entry) => [entry, placeAbove(keys, entry.id) === null, placeBelow(keys, entry.id) === null],
    build: (entry): Row => ({
      id: entry.id,
      entry,
      canGoUp: placeAbove(keys, entry.id) !== null,
      canGoDown: placeBelow(keys, entry.id) !== null,
    }),
  });
  return (
    <section className={styles.part} aria-labelledby={id}>
      <header className={styles.heading}>
        <h3 id={id}>{part.label}</h3>
        {part.aside}
      </header>
      <GridList
        aria-label={part.label}
        items={rows}
        dependencies={[isDisabled]}
        {...(isDisabled ? {} : { dragAndDropHooks })}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        renderEmptyState={() => <p className={styles.empty}>{part.empty}</p>}
        className={styles.list ?? ''}
      >
        {(row) => <Entry row={row} isDisabled={isDisabled} onStep={onStep} />}
      </GridList>
    </section>
  );
}

interface EntryProps {
  readonly row: Row;
  readonly isDisabled: boolean;
  readonly onStep: (key: string, step: Step) => void;
}

function Entry({ row, isDisabled, onStep }: EntryProps) {
  const say = useStrings(strings);
  const { id, name, content, actions } = row.entry;
  return (
    <GridListItem id={id} textValue={name} className={styles.item ?? ''}>
      {!isDisabled && (
        <Button slot="drag" className={styles.handle ?? ''} aria-label={say('drag', { item: name })}>
          <Icon name="dehaze" />
        </Button>
      )}
      <div className={styles.content}>{content}</div>
      {!isDisabled && (
        <div className={styles.buttons} data-print="no">
          <IconButton
            icon="arrow-up"
            size="small"
            label={say('up', { item: name })}
            isDisabled={!row.canGoUp}
            onPress={() => onStep(id, 'up')}
            data-step="up"
            data-entry={id}
          />
          <IconButton
            icon="arrow-down"
            size="small"
            label={say('down', { item: name })}
            isDisabled={!row.canGoDown}
            onPress={() => onStep(id, 'down')}
            data-step="down"
            data-entry={id}
          />
          {actions}
        </div>
      )}
    </GridListItem>
  );
}
