import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useStrings } from '../i18n/use-strings.ts';
import { Icon } from './icon.tsx';
import { OrderButtons } from './order-buttons.tsx';
import styles from './order-list.module.css';
import { positionAfterDrop } from './position-after-drop.ts';
import { strings } from './strings.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface OrderListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  /** The item in a few words, for buttons and announcements. */
  readonly itemName: (item: Item) => string;
  readonly children: (item: Item, position: number) => ReactNode;
  /** `position` counts from 1. The caller shows the new order at once or refuses it. */
  readonly onMove: (key: string, position: number) => void;
  readonly isDisabled?: boolean;
  readonly empty?: ReactNode;
}

/** A list put in order by dragging (pointer or keyboard), by up and down, or by typing a position. */
export function OrderList<Item>(props: OrderListProps<Item>) {
  const { label, items, itemKey, itemName, children, onMove, isDisabled, empty } = props;
  const say = useStrings(strings);
  const [announcement, setAnnouncement] = useState('');
  const keys = items.map(itemKey);
  const nameOf = (key: string): string => {
    const item = items[keys.indexOf(key)];
    return item === undefined ? '' : itemName(item);
  };
  const move = (key: string, position: number): void => {
    if (position === keys.indexOf(key) + 1 || position < 1 || position > keys.length) return;
    setAnnouncement(say('moved', { item: nameOf(key), position, count: keys.length }));
    onMove(key, position);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isDisabled ?? false,
    getItems: (dragged) => [...dragged].map((key) => ({ 'text/plain': nameOf(String(key)) })),
    onReorder: ({ keys: dragged, target }) => {
      const [key] = dragged;
      if (key === undefined || target.dropPosition === 'on') return;
      move(String(key), positionAfterDrop(keys, String(key), String(target.key), target.dropPosition));
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.indicator ?? ''} />,
  });
  return (
    <>
      <GridList
        aria-label={label}
        items={items.map((item, index) => ({ id: itemKey(item), item, position: index + 1 }))}
        dependencies={[children, isDisabled]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => empty}
        className={styles.list ?? ''}
      >
        {({ id, item, position }) => (
          <GridListItem id={id} textValue={itemName(item)} className={styles.item ?? ''}>
            <Button
              slot="drag"
              className={styles.handle ?? ''}
              aria-label={say('drag', { item: itemName(item) })}
            >
              <Icon name="dehaze" />
            </Button>
            <div className={styles.content}>{children(item, position)}</div>
            <OrderButtons
              item={itemName(item)}
              position={position}
              count={items.length}
              onMove={(to) => move(id, to)}
              isDisabled={isDisabled ?? false}
            />
          </GridListItem>
        )}
      </GridList>
      <div role="status">
        <VisuallyHidden>{announcement}</VisuallyHidden>
      </div>
    </>
  );
}
