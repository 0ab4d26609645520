import { useSearchParams } from 'react-router';
import { Alert } from '../../../components/alert.tsx';
import { Link } from '../../../components/link.tsx';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from './strings.ts';

export interface UnpublishedChangesProps {
  readonly version: number;
  /** What differs from that version, in words. */
  readonly changes: string;
}

/** The agenda that the members see is not the one on this page. */
export function UnpublishedChanges({ version, changes }: UnpublishedChangesProps) {
  const say = useStrings(strings);
  const [params] = useSearchParams();
  const to = new URLSearchParams(params);
  to.set('ansicht', 'fassungen');
  to.set('von', String(version));
  to.set('mit', 'entwurf');
  return (
    <div data-print="no">
      <Alert tone="warning" title={say('unpublished', { version, changes })}>
        <p>
          <Link to={{ search: to.toString() }}>{say('showChanges')}</Link>
        </p>
      </Alert>
    </div>
  );
}
