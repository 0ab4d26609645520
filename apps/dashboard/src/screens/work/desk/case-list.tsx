import { type ReactNode, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { CaseStatePill } from '../../../case/case-state-pill.tsx';
import { strings as caseStrings } from '../../../case/strings.ts';
import { Badge } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Link } from '../../../components/link.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './desk.module.css';
import { MOST } from './list-of.ts';
import { strings } from './strings.ts';

const DeskCase = graphql(`
  fragment DeskCase on OfficeCase {
    id
    fileNumber
    leadName
    personCount
    state
    stateSince
    authority {
      id
      name
    }
    caseworker {
      id
      name
    }
  }
`);
type DeskCaseOf = FragmentType<typeof DeskCase> & { readonly id: string };

/** So that every list begins on the first screen; one row more is shown rather than a button for it. */
const AT_FIRST = 5;

export interface CaseListProps<Case extends DeskCaseOf> {
  readonly title: string;
  readonly hint?: string;
  readonly cases: readonly Case[];
  /** Why the case stands here. */
  readonly sign: (of: Case) => ReactNode;
  /** Where the others are. */
  readonly all: { readonly to: string; readonly label: string };
  /** Leads there also when everything is shown here. */
  readonly linked?: boolean;
}

/** Cases that have to be looked at; nothing when there are none. */
export function CaseList<Case extends DeskCaseOf>({
  title,
  hint,
  cases,
  sign,
  all,
  linked = false,
}: CaseListProps<Case>) {
  const say = useStrings(strings);
  const [isOpen, setOpen] = useState(false);
  if (cases.length === 0) return null;
  const isCut = cases.length >= MOST;
  const shown = isOpen ? cases : cases.slice(0, cases.length === AT_FIRST + 1 ? cases.length : AT_FIRST);
  const hidden = cases.length - shown.length;
  return (
    <Card title={title} aside={<Badge>{isCut ? `${MOST}+` : cases.length}</Badge>} flush>
      {hint && <p className={styles.hint}>{hint}</p>}
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.id} className={styles.row}>
            <CaseLine of={one} sign={sign(one)} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <div className={styles.more}>
          <Button variant="quiet" size="small" icon="arrow-down" onPress={() => setOpen(true)}>
            {say('showMore', { count: hidden })}
          </Button>
        </div>
      )}
      {(isCut || linked) && hidden === 0 && (
        <p className={styles.hint}>
          {isCut && say('firstOnly', { count: MOST })} <Link to={all.to}>{all.label}</Link>
        </p>
      )}
    </Card>
  );
}

function CaseLine({ of, sign }: { readonly of: DeskCaseOf; readonly sign: ReactNode }) {
  const say = useStrings(caseStrings);
  const dates = useDates();
  const one = readFragment(DeskCase, of);
  return (
    <>
      <div className={styles.who}>
        <RouterLink to={`/vorgaenge/${one.id}`} className={styles.link ?? ''} data-row-link>
          {one.fileNumber ?? say('noFileNumber')}
        </RouterLink>
        <span>
          {one.leadName}{' '}
          {one.personCount > 1 && (
            <span className={styles.muted}>{say('morePersons', { count: one.personCount - 1 })}</span>
          )}
        </span>
        <span className={styles.muted}>
          {[one.authority?.name, one.caseworker?.name].filter(Boolean).join(' · ')}
        </span>
      </div>
      <div className={styles.signs}>
        {sign}
        <span className={styles.state}>
          <CaseStatePill state={one.state} />
          <span className={styles.muted}>{dates.since(one.stateSince)}</span>
        </span>
      </div>
    </>
  );
}
