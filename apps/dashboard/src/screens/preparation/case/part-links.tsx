import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './case.module.css';
import { CASE_PARTS } from './parts.ts';
import { strings } from './strings.ts';

/** Leads to the parts of the page; it stays in sight while reading. */
export function PartLinks() {
  const say = useStrings(strings);
  return (
    <nav className={styles.partLinks} aria-label={say('parts')} data-print="no">
      <ul>
        {CASE_PARTS.map(({ anchor, label }) => (
          <li key={anchor} data-part={anchor}>
            <a href={`#${anchor}`} onClick={(event) => jump(event, anchor)}>
              {say(label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The way back shall lead to the agenda, not through the parts that were looked at. */
function jump(event: { preventDefault(): void }, anchor: string): void {
  event.preventDefault();
  const part = document.getElementById(anchor);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
