import { lazy, type ReactNode, Suspense } from 'react';
import { Skeleton } from './skeleton.tsx';

/** Dragging by pointer and keyboard is the largest part of the library: it comes when a list to order is shown. */
const DragList = lazy(async () => ({ default: (await import('./drag-list.tsx')).DragList }));

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
  const { label, items, itemKey, itemName, children, onMove, isDisabled = false, empty } = props;
  const entries = items.map((item, index) => ({
    id: itemKey(item),
    name: itemName(item),
    position: index + 1,
    content: children(item, index + 1),
  }));
  return (
    <Suspense fallback={<Skeleton shape="table" count={items.length} />}>
      <DragList label={label} entries={entries} onMove={onMove} isDisabled={isDisabled} empty={empty} />
    </Suspense>
  );
}
