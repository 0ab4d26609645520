import { useMemo } from 'react';
import {
  type DragAndDropOptions,
  DropIndicator,
  type DropItem,
  type ItemDropTarget,
  isTextDropItem,
  useDragAndDrop,
} from 'react-aria-components/useDragAndDrop';
import { DragPreview } from './drag-preview.tsx';
import { placeAfterDrop } from './order-place.ts';
import type { OrderedPartProps } from './ordered-part.tsx';
import styles from './ordered-parts.module.css';
import { useSteady } from './use-kept.ts';

const OWN = 'application/x-ordered-entry';

/** Within the part, from another part, and from the source whose entries are accepted. */
export function useOrderDragging({ part, keys, onMove, onReceive, accepts, isDisabled }: OrderedPartProps) {
  const nameOf = useSteady((key: string) => part.entries.find((entry) => entry.id === key)?.name ?? '');
  const move = useSteady((key: string, beside: Beside) =>
    onMove(key, placeAfterDrop(keys, part.id, beside, key)),
  );
  const take = useSteady(async (items: readonly DropItem[], beside: Beside): Promise<void> => {
    const own = await textOf(items, OWN);
    const foreign = accepts === undefined ? null : await textOf(items, accepts);
    if (own !== null) move(own, beside);
    else if (foreign !== null) onReceive?.(foreign, placeAfterDrop(keys, part.id, beside, null));
  });
  const options = useMemo(
    (): DragAndDropOptions => ({
      isDisabled,
      getItems: (dragged) =>
        [...dragged].map((key) => ({ [OWN]: String(key), 'text/plain': nameOf(String(key)) })),
      acceptedDragTypes: accepts === undefined ? [OWN] : [OWN, accepts],
      onReorder: ({ keys: [key], target }) => key !== undefined && move(String(key), besideOf(target)),
      onInsert: ({ items, target }) => void take(items, besideOf(target)),
      onRootDrop: ({ items }) => void take(items, null),
      renderDropIndicator: (target) => <DropIndicator target={target} className={styles.indicator ?? ''} />,
      renderDragPreview: (items) => <DragPreview name={items[0]?.['text/plain'] ?? ''} />,
    }),
    [isDisabled, accepts, nameOf, move, take],
  );
  return useDragAndDrop(options).dragAndDropHooks;
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
