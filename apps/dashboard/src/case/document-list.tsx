import { documentKinds, type Label } from '@ersuchen/domain';
import { Badge } from '../components/badge.tsx';
import { useDates } from '../i18n/use-dates.ts';
import { useLabel } from '../i18n/use-label.ts';
import { useStrings } from '../i18n/use-strings.ts';
import { strings } from './paper-strings.ts';
import styles from './papers.module.css';

export interface ListedDocument {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly receivedOn: string;
  readonly pages: number;
  readonly fileHeld: boolean;
}

const kinds: Readonly<Record<string, { readonly label: Label }>> = documentKinds;

/** The documents that the reader may know of, in the order of their arrival. */
export function DocumentList({ documents }: { readonly documents: readonly ListedDocument[] }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const noneIsHeld = documents.every(({ fileHeld }) => !fileHeld);
  return (
    <>
      {noneIsHeld && <p className={styles.noneHeld}>{say('noneHeld')}</p>}
      <ul className={styles.documents}>
        {documents.map(({ id, kind, title, receivedOn, pages, fileHeld }) => {
          const kindLabel = kinds[kind] ? label(kinds[kind].label) : kind;
          return (
            <li key={id}>
              <p className={styles.documentTitle}>{title}</p>
              <p className={styles.about}>
                {kindLabel !== title && <span>{kindLabel}</span>}
                <span>{say('received', { date: dates.short(receivedOn) })}</span>
                {pages > 0 && <span>{say('pages', { count: pages })}</span>}
                {!fileHeld && !noneIsHeld && <Badge>{say('fileNotHeld')}</Badge>}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
