import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { LinkButton } from '../../components/link.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { type TabEntry, Tabs } from '../../components/tabs.tsx';
import { graphql } from '../../gql/gql.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { DispatchLog } from './dispatch-log.tsx';
import { Failures } from './failures.tsx';
import { PrintQueue } from './print-queue.tsx';
import { strings } from './strings.ts';
import { ToSign } from './to-sign.tsx';

const PostCounts = graphql(`
  query PostCounts {
    letterCounts {
      toSign
      toPrint
      toPost
      failed
    }
  }
`);

/** The words of the URL for the parts of the page. */
const PARTS = { toSign: 'unterschrift', print: 'druck', failed: 'gescheitert', log: 'protokoll' } as const;
type Part = keyof typeof PARTS;

/** What leaves the house: signed, printed, failed, and the log of it. */
export function PostScreen() {
  const say = useStrings(strings);
  const [params, setParams] = useSearchParams();
  const { data, refetch } = useQuery(PostCounts, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch();
  const shown = partIn(params.get('teil'));
  const counts = data?.letterCounts;
  const content = {
    toSign: () => <ToSign onChange={again} />,
    print: () => <PrintQueue onChange={again} />,
    failed: () => <Failures onChange={again} />,
    log: () => <DispatchLog />,
  };
  const tab = (id: Part, count?: number): TabEntry => ({
    id,
    label: say(id),
    content: id === shown ? content[id]() : null,
    ...(count ? { count } : {}),
  });
  return (
    <>
      <PageHeader title={say('title')} actions={<LinkButton to="/vorlagen">{say('templates')}</LinkButton>} />
      <Tabs
        label={say('parts')}
        selected={shown}
        onSelect={(id) => setParams({ teil: PARTS[partIn(PARTS[id as Part])] })}
        tabs={[
          tab('toSign', counts?.toSign),
          tab('print', counts && counts.toPrint + counts.toPost),
          tab('failed', counts?.failed),
          tab('log'),
        ]}
      />
    </>
  );
}

function partIn(word: string | null): Part {
  const parts = Object.keys(PARTS) as Part[];
  return parts.find((part) => PARTS[part] === word) ?? 'toSign';
}
