import { useQuery } from '@apollo/client/react';
import { Card, Stack } from '../../components/card.tsx';
import { ErrorState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { holds, useSession } from '../../session/session.ts';
import { DailyRuns } from './daily-runs.tsx';
import { SettingList } from './setting-list.tsx';
import { isOfDispatch, SettingParts } from './setting-parts.ts';
import styles from './settings.module.css';
import { strings } from './strings.ts';

const Settings = graphql(`
  query Settings($withRuns: Boolean!) {
    commissionSettings {
      ...SettingParts
    }
    dailyRuns @include(if: $withRuns) {
      ...DailyRunRow
    }
  }
`);

/** What the commission has chosen where the law leaves it open, and what runs by itself every day. */
export function SettingsScreen() {
  const say = useStrings(strings);
  const withRuns = holds(useSession(), 'daily-run.read');
  const { data, error, refetch } = useQuery(Settings, { variables: { withRuns } });
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  const again = () => refetch().catch(() => undefined);
  const settings = (data?.commissionSettings ?? []).map((each) => readFragment(SettingParts, each));
  return (
    <>
      <PageHeader title={say('title')}>{say('intro')}</PageHeader>
      {data ? (
        <Stack>
          <Card title={say('procedure')} flush>
            <SettingList settings={settings.filter(({ name }) => !isOfDispatch(name))} onChanged={again} />
          </Card>
          <Card title={say('dispatch')} flush>
            <p className={styles.intro}>{say('dispatchIntro')}</p>
            <SettingList settings={settings.filter(({ name }) => isOfDispatch(name))} onChanged={again} />
          </Card>
          {data.dailyRuns && <DailyRuns of={data.dailyRuns} />}
        </Stack>
      ) : (
        <Skeleton shape="table" />
      )}
    </>
  );
}
