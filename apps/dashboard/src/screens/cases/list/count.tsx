import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useLanguage, useStrings } from '../../../i18n/use-strings.ts';
import { strings } from './strings.ts';

const CaseCountParts = graphql(`
  fragment CaseCount on OfficeCaseConnection {
    count
    countIsBounded
  }
`);

/** How many cases the filters leave; read out when it changes. */
export function CaseCount({ of }: { readonly of: FragmentType<typeof CaseCountParts> | undefined }) {
  const say = useStrings(strings);
  const language = useLanguage();
  const found = of && readFragment(CaseCountParts, of);
  const shown = new Intl.NumberFormat(language).format(found?.count ?? 0);
  return (
    <span role="status">
      {found &&
        (found.countIsBounded ? say('foundMany', { shown }) : say('found', { count: found.count, shown }))}
    </span>
  );
}
