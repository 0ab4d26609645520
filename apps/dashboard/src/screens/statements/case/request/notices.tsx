import { Card } from '../../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { dayOf } from '../../../../i18n/dates.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './request.module.css';
import { strings } from './strings.ts';

const NoticeParts = graphql(`
  fragment AuthorityNotices on AuthorityCase {
    decisionRemindedOn
    notices {
      kind
      reasons
      remarks
      informedAt
    }
  }
`);

/** What the commission told the authority. */
export function Notices({ of }: { readonly of: FragmentType<typeof NoticeParts> }) {
  const say = useStrings(strings);
  const dates = useDates();
  const { notices, decisionRemindedOn } = readFragment(NoticeParts, of);
  return notices.map((notice) => {
    const isRequest = notice.kind === 'REQUEST';
    return (
      <Card key={`${notice.kind} ${notice.informedAt}`} title={say(isRequest ? 'title' : 'noRequestTitle')}>
        <p className={styles.muted}>
          {say('told', { date: dates.date(dayOf(notice.informedAt)) })}
          {isRequest &&
            decisionRemindedOn &&
            ` · ${say('reminded', { date: dates.date(decisionRemindedOn) })}`}
        </p>
        {notice.reasons && <Passage title={say('reasons')} text={notice.reasons} />}
        {notice.remarks && (
          <Passage title={say(isRequest ? 'remarks' : 'recommendation')} text={notice.remarks} />
        )}
        {!isRequest && !notice.remarks && <p>{say('noRecommendation')}</p>}
      </Card>
    );
  });
}

function Passage({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section className={styles.passage}>
      <h3>{title}</h3>
      <p className={styles.text}>{text}</p>
    </section>
  );
}
