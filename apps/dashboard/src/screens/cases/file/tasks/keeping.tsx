import { Alert } from '../../../../components/alert.tsx';
import { Card } from '../../../../components/card.tsx';
import { DescriptionList } from '../../../../components/description-list.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from './strings.ts';

const KeepingParts = graphql(`
  fragment Keeping on OfficeCase {
    id
    correction {
      reason
      askedBy
    }
    keeping {
      retainedUntil
      legalHoldReason
      archivedOn
      offeredToArchiveOn
    }
  }
`);

/** An open correction, and how long the file of an ended procedure is kept; nothing while the procedure runs. */
export function Keeping({ of }: { readonly of: FragmentType<typeof KeepingParts> }) {
  const say = useStrings(strings);
  const dates = useDates();
  const { correction, keeping } = readFragment(KeepingParts, of);
  const day = (date: string | null) => date && dates.date(date);
  const isKept = keeping.retainedUntil !== null || keeping.legalHoldReason !== null;
  return (
    <>
      {correction && (
        <Alert tone="warning" title={say('asked')}>
          <p>{correction.reason}</p>
          <p>{say('askedBody', { name: correction.askedBy })}</p>
        </Alert>
      )}
      {isKept && (
        <Card title={say('kept')}>
          <DescriptionList
            stacked
            entries={[
              [say('keptUntil'), day(keeping.retainedUntil)],
              [say('held'), keeping.legalHoldReason],
              [say('archived'), day(keeping.archivedOn)],
              [say('offered'), day(keeping.offeredToArchiveOn)],
            ]}
          />
        </Card>
      )}
    </>
  );
}
