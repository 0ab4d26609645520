import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import {
  DropIndicator,
  type DropItem,
  type ItemDropTarget,
  isTextDropItem,
  useDragAndDrop,
} from 'react-aria-components/useDragAndDrop';
import { useStrings } from '../i18n/use-strings.ts';
import { IconButton } from './button.tsx';
import { DragPreview } from './drag-preview.tsx';
import { Icon } from './icon.tsx';
import { type KeysOfPart, type Place, placeAbove, placeAfterDrop, placeBelow } from './order-place.ts';
import styles from './ordered-parts.module.css';
import { strings } from './strings.ts';

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

const OWN = 'application/x-ordered-entry';

/** One part of `OrderedParts`. */
export function OrderedPart(props: OrderedPartProps) {
  const { part, keys, onMove, onStep, onReceive, accepts, isDisabled } = props;
  const id = useId();
  const nameOf = (key: string): string => part.entries.find((entry) => entry.id === key)?.name ?? '';
  const take = async (items: readonly DropItem[], beside: Beside): Promise<void> => {
    const own = await textOf(items, OWN);
    const foreign = accepts === undefined ? null : await textOf(items, accepts);
    const place = placeAfterDrop(keys, part.id, beside, own);
    if (own !== null) onMove(own, place);
    else if (foreign !== null) onReceive?.(foreign, place);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled,
    getItems: (dragged) =>
      [...dragged].map((key) => ({ [OWN]: String(key), 'text/plain': nameOf(String(key)) })),
    acceptedDragTypes: accepts === undefined ? [OWN] : [OWN, accepts],
    onReorder: ({ keys: dragged, target }) => {
      const [key] = dragged;
      if (key !== undefined)
        onMove(String(key), placeAfterDrop(keys, part.id, besideOf(target), String(key)));
    },
    onInsert: ({ items, target }) => void take(items, besideOf(target)),
    onRootDrop: ({ items }) => void take(items, null),
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.indicator ?? ''} />,
    renderDragPreview: (items) => <DragPreview name={items[0]?.['text/plain'] ?? ''} />,
  });
  return (
    <section className={styles.part} aria-labelledby={id}>
      <header className={styles.heading}>
        <h3 id={id}>{part.label}</h3>
        {part.aside}
      </header>
      <GridList
        aria-label={part.label}
        items={part.entries}
        dependencies={[keys, isDisabled]}
        {...(isDisabled ? {} : { dragAndDropHooks })}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        renderEmptyState={() => <p className={styles.empty}>{part.empty}</p>}
        className={styles.list ?? ''}
      >
        {(entry) => (
          <Entry
            entry={entry}
            keys={keys}
            isDisabled={isDisabled}
            onStep={(step) => onStep(entry.id, step)}
          />
        )}
      </GridList>
    </section>
  );
}

interface EntryProps {
  readonly entry: OrderedEntry;
  readonly keys: readonly KeysOfPart[];
  readonly isDisabled: boolean;
  readonly onStep: (step: Step) => void;
}

function Entry({ entry, keys, isDisabled, onStep }: EntryProps) {
  const say = useStrings(strings);
  const { id, name, content, actions } = entry;
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
            isDisabled={placeAbove(keys, id) === null}
            onPress={() => onStep('up')}
            data-step="up"
            data-entry={id}
          />
          <IconButton
            icon="arrow-down"
            size="small"
            label={say('down', { item: name })}
            isDisabled={placeBelow(keys, id) === null}
            onPress={() => onStep('down')}
            data-step="down"
            data-entry={id}
          />
          {actions}
        </div>
      )}
    </GridListItem>
  );
}

type Beside = Parameters<typeof placeAfterDrop>[2];

const besideOf = ({ key, dropPosition }: ItemDropTarget): Beside => ({
  key: String(key),
  side: dropPosition === 'before' ? 'before' : 'after',
});

async function textOf(items: readonly DropItem[], type: string): Promise<string | null> {
  const item = items.filter(isTextDropItem).find(({ types }) => types.has(type));
  return item ? item.getText(type) : null;
}
