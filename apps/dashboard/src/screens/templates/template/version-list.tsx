import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from '../strings.ts';

interface Version {
  readonly version: number;
  readonly body: string;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

export interface VersionListProps {
  /** Newest first. */
  readonly versions: readonly Version[];
  readonly onTake: (body: string) => void;
}

/** Every wording that was in force, and the built-in one: each can be taken up again. */
export function VersionList({ versions, onTake }: VersionListProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const newest = versions[0]?.version;
  const columns: readonly Column<Version>[] = [
    {
      id: 'version',
      header: say('version'),
      cell: ({ version }) =>
        [version === 0 ? say('builtIn') : version, version === newest && `(${say('inForce')})`]
          .filter((part) => part !== false)
          .join(' '),
    },
    {
      id: 'changed',
      header: say('changed'),
      cell: ({ changedAt, changedBy }) =>
        changedAt && say('changedBy', { time: dates.instant(changedAt), name: changedBy ?? '' }),
    },
    {
      id: 'take',
      header: '',
      cell: ({ version, body }) => (
        <Button
          variant="quiet"
          size="small"
          aria-label={say('takeVersion', { version })}
          onPress={() => onTake(body)}
        >
          {say('take')}
        </Button>
      ),
    },
  ];
  return (
    <Card title={say('versions')} flush>
      <DataTable
        label={say('versions')}
        columns={columns}
        rows={versions}
        rowKey={({ version }) => String(version)}
      />
    </Card>
  );
}
