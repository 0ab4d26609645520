import { type ReactNode, useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { type DragAndDropOptions, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useStrings } from '../i18n/use-strings.ts';
import { DragPreview } from './drag-preview.tsx';
import styles from './drag-source.module.css';
import { Icon } from './icon.tsx';
import { strings } from './strings.ts';
import { useSteady } from './use-kept.ts';

export interface SourceEntry {
  readonly id: string;
  /** The entry in a few words, for the handle and for announcements. */
  readonly name: string;
  readonly content: ReactNode;
}

export interface DragSourceProps {
  readonly label: string;
  /** An entry that stays the same object is not rendered again. */
  readonly entries: readonly SourceEntry[];
  /** The list that takes such entries names the same in its `accepts`. */
  readonly type: string;
  readonly isDisabled?: boolean;
  /** The entries are being replaced; they are shown dimmed until then. */
  readonly isStale?: boolean;
}

/** A list whose entries can be dragged into an `OrderedParts`; every entry offers the same by a button of its own. */
export function DragSource({ label, entries, type, isDisabled = false, isStale = false }: DragSourceProps) {
  const say = useStrings(strings);
  const nameOf = useSteady((key: string) => entries.find(({ id }) => id === key)?.name ?? '');
  const options = useMemo(
    (): DragAndDropOptions => ({
      isDisabled,
      getItems: (dragged) =>
        [...dragged].map((key) => ({ [type]: String(key), 'text/plain': nameOf(String(key)) })),
      renderDragPreview: (items) => <DragPreview name={items[0]?.['text/plain'] ?? ''} />,
    }),
    [isDisabled, type, nameOf],
  );
  const { dragAndDropHooks } = useDragAndDrop(options);
  return (
    <GridList
      aria-label={label}
      aria-busy={isStale}
      items={entries}
      dependencies={[isDisabled]}
      {...(isDisabled ? {} : { dragAndDropHooks })}
      keyboardNavigationBehavior="tab"
      disallowTypeAhead
      className={styles.list ?? ''}
      data-stale={isStale || undefined}
    >
      {({ id, name, content }) => (
        <GridListItem id={id} textValue={name} className={styles.item ?? ''}>
          {!isDisabled && (
            <Button slot="drag" className={styles.handle ?? ''} aria-label={say('drag', { item: name })}>
              <Icon name="dehaze" />
            </Button>
          )}
          <div className={styles.content}>{content}</div>
        </GridListItem>
      )}
    </GridList>
  );
}
