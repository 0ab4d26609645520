import { Card, Stack } from '../../../../components/card.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { Timeline } from '../../../../components/timeline.tsx';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import type { Publication } from './agenda-versions.ts';
import type { ComparedItem } from './compare-agendas.ts';
import { Comparison } from './comparison.tsx';
import { strings } from './strings.ts';

export interface VersionsProps {
  readonly publications: readonly Publication[];
  /** The agenda as it stands now; null when it does not differ from the newest version. */
  readonly draft: readonly ComparedItem[] | null;
}

/** What the members have been told so far, and what changed from one version to the next. */
export function Versions({ publications, draft }: VersionsProps) {
  const say = useStrings(strings);
  const dates = useDates();
  if (publications.length === 0) {
    return (
      <Card>
        <EmptyState icon="draft" title={say('none')}>
          {say('noneBody')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Stack>
      <Card title={say('list')}>
        <Timeline
          entries={publications.toReversed().map(({ version, publishedAt, publishedBy, note, items }) => ({
            id: String(version),
            time: say('publishedBy', { at: dates.instant(publishedAt), by: publishedBy }),
            title: `${say('version', { version })}: ${
              version === 1 ? say('first') : say('supplement', { number: version - 1 })
            }, ${say('items', { count: items.length })}`,
            detail: note && say('note', { note }),
          }))}
        />
      </Card>
      <Comparison publications={publications} draft={draft} />
    </Stack>
  );
}
