import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../../components/button.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { holds, useSession } from '../../../../session/session.ts';
import { strings } from './strings.ts';

const ReportDialog = lazy(async () => ({ default: (await import('./report-dialog.tsx')).ReportDialog }));

const ReportRemovalParts = graphql(`
  fragment ReportRemoval on AuthorityCase {
    id
    status
    removalOn
    removalFixedOn
    inDetention
  }
`);

/** While the procedure runs the authority can say that somebody is to be removed. */
export function ReportRemoval({ of }: { readonly of: FragmentType<typeof ReportRemovalParts> }) {
  const say = useStrings(strings);
  const [isOpen, setOpen] = useState(false);
  const mayReport = holds(useSession(), 'removal-date.report');
  const file = readFragment(ReportRemovalParts, of);
  if (file.status === 'ENDED' || !mayReport) return null;
  return (
    <div data-print="no">
      <Button size="small" icon="warning" onPress={() => setOpen(true)}>
        {say(file.removalOn ? 'change' : 'report')}
      </Button>
      {isOpen && (
        <Suspense>
          <ReportDialog file={file} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
