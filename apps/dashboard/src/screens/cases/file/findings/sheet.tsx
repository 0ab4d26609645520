import type { ExclusionCatalogue } from '@ersuchen/domain';
import { personName } from '../../../../case/person-name.ts';
import { Button } from '../../../../components/button.tsx';
import { VisuallyHidden } from '../../../../components/visually-hidden.tsx';
import type { FindingsFragment } from '../../../../gql/graphql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { useCaseActions } from '../actions/case-actions.tsx';
import styles from './findings.module.css';
import type { Cell } from './findings.tsx';
import { GroundRow } from './ground-row.tsx';
import { strings } from './strings.ts';
import { ROLES } from './table-roles.ts';

export interface SheetProps {
  readonly file: FindingsFragment;
  readonly catalogue: ExclusionCatalogue;
  readonly onOpen: (cell: Cell) => void;
  readonly onDenyRest: (personId: string) => void;
}

const KINDS = [
  ['ABSOLUTE', 'absolute'],
  ['RULE', 'asARule'],
] as const;

/** Grounds by persons. Each cell opens its finding. */
export function Sheet({ file, catalogue, onOpen, onDenyRest }: SheetProps) {
  const say = useStrings(strings);
  const mayRecord = useCaseActions().of('recordFinding')?.enabled === true;
  const isLeft = (personId: string): boolean =>
    catalogue.some(
      ({ code }) => !file.findings.some((one) => one.personId === personId && one.ground === code),
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many persons it scrolls sideways, also by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={say('sheet')}>
      <table {...ROLES.table} className={styles.sheet}>
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            <th {...ROLES.columnHeader}>{say('ground')}</th>
            {file.persons.map((person) => (
              <th key={person.id} {...ROLES.columnHeader}>
                {personName(person)}
                {mayRecord && isLeft(person.id) && (
                  <Button size="small" variant="quiet" onPress={() => onDenyRest(person.id)}>
                    {say('denyRest')} <VisuallyHidden>{personName(person)}</VisuallyHidden>
                  </Button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {KINDS.map(([kind, text]) => (
          <tbody key={kind} {...ROLES.group}>
            <tr {...ROLES.row}>
              <th {...ROLES.groupHeader} colSpan={file.persons.length + 1} className={styles.kind}>
                {say(text)}
              </th>
            </tr>
            {catalogue
              .filter((ground) => ground.kind === kind)
              .map((ground) => (
                <GroundRow key={ground.code} ground={ground} file={file} {...(mayRecord ? { onOpen } : {})} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
