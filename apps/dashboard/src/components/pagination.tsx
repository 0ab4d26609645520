import { useStrings } from '../i18n/use-strings.ts';
import { Button } from './button.tsx';
import styles from './pagination.module.css';
import { strings } from './strings.ts';

export interface PaginationProps {
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  /** What the page shows, in words: "1.240 Vorgänge". */
  readonly summary?: string;
  readonly isPending?: boolean;
}

/** Page by page through a list that has no page numbers. */
export function Pagination({
  hasPrevious,
  hasNext,
  onPrevious,
  onNext,
  summary,
  isPending,
}: PaginationProps) {
  const say = useStrings(strings);
  return (
    <nav className={styles.pagination} aria-label={say('pages')} data-print="no">
      <p className={styles.summary} role="status">
        {summary}
      </p>
      {(hasPrevious || hasNext) && (
        <div className={styles.buttons}>
          <Button
            icon="chevron-left"
            size="small"
            onPress={onPrevious}
            isDisabled={!hasPrevious || isPending === true}
          >
            {say('previous')}
          </Button>
          <Button
            icon="chevron-right"
            iconBehind
            size="small"
            onPress={onNext}
            isDisabled={!hasNext || isPending === true}
          >
            {say('next')}
          </Button>
        </div>
      )}
    </nav>
  );
}
