import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useStrings } from '../i18n/use-strings.ts';
import styles from './drag-list.module.css';
import { Icon } from './icon.tsx';
import { OrderButtons } from './order-buttons.tsx';
import { positionAfterDrop } from './position-after-drop.ts';
import { strings } from './strings.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

interface DragListEntry {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly content: ReactNode;
}

export interface DragListProps {
  readonly label: string;
  readonly entries: readonly DragListEntry[];
  readonly onMove: (key: string, position: number) => void;
  readonly isDisabled: boolean;
  readonly empty: ReactNode;
}

/** Loaded by `OrderList`. */
export function DragList({ label, entries, onMove, isDisabled, empty }: DragListProps) {
  const say = useStrings(strings);
  const [announcement, setAnnouncement] = useState('');
  const keys = entries.map(({ id }) => id);
  const nameOf = (key: string): string => entries.find(({ id }) => id === key)?.name ?? '';
  const move = (key: string, position: number): void => {
    if (position === keys.indexOf(key) + 1 || position < 1 || position > keys.length) return;
    setAnnouncement(say('moved', { item: nameOf(key), position, count: keys.length }));
    onMove(key, position);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled,
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
        items={entries}
        dependencies={[isDisabled, entries.length]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => empty}
        className={styles.list ?? ''}
      >
        {({ id, name, position, content }) => (
          <GridListItem id={id} textValue={name} className={styles.item ?? ''}>
            <Button slot="drag" className={styles.handle ?? ''} aria-label={say('drag', { item: name })}>
              <Icon name="dehaze" />
            </Button>
            <div className={styles.content}>{content}</div>
            <OrderButtons
              item={name}
              position={position}
              count={entries.length}
              onMove={(to) => move(id, to)}
              isDisabled={isDisabled}
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
