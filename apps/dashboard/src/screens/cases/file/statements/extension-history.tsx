import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { ExtensionHistoryFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from '../file.module.css';
import { strings } from './strings.ts';

const ExtensionHistoryParts = graphql(`
  fragment ExtensionHistory on OfficeStatement {
    extensions {
      id
      state
      oldDueOn
      wishedOn
      reason
      askedAt
      askedBy
      newDueOn
      answer
      decidedAt
      decidedBy
    }
  }
`);
type Extension = ExtensionHistoryFragment['extensions'][number];

/** Every due day that held, who asked for another, and what became of it. */
export function ExtensionHistory({ of }: { readonly of: FragmentType<typeof ExtensionHistoryParts> }) {
  const say = useStrings(strings);
  const { extensions } = readFragment(ExtensionHistoryParts, of);
  if (extensions.length === 0) return null;
  return (
    <section className={styles.extensions}>
      <h3>{say('extensions')}</h3>
      <ol className={styles.plainList}>
        {extensions.map((extension) => (
          <li key={extension.id}>
            <ExtensionLine extension={extension} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ExtensionLine({ extension }: { readonly extension: Extension }) {
  const say = useStrings(strings);
  const dates = useDates();
  const { state, oldDueOn, wishedOn, newDueOn, reason, answer } = extension;
  const old = dates.date(oldDueOn);
  const who = [
    extension.askedAt &&
      say('askedBy', { name: extension.askedBy ?? '', time: dates.instant(extension.askedAt) }),
    extension.decidedAt &&
      say('decidedBy', { name: extension.decidedBy ?? '', time: dates.instant(extension.decidedAt) }),
  ];
  return (
    <>
      <p>
        <strong>
          {state === 'ASKED' && say('extensionAsked', { date: wishedOn ? dates.date(wishedOn) : '' })}
          {state === 'GRANTED' &&
            say('extensionGranted', { old, date: newDueOn ? dates.date(newDueOn) : '' })}
          {state === 'REFUSED' && say('extensionRefused', { old })}
        </strong>
      </p>
      <p className={styles.muted}>{who.filter(Boolean).join(' · ')}</p>
      {[reason, answer].filter(Boolean).map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
    </>
  );
}
