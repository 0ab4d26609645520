import { type ExclusionGround, findingValueLabels } from '@ersuchen/domain';
import { personName } from '../../../../case/person-name.ts';
import { StatusPill } from '../../../../components/badge.tsx';
import type { FindingsFragment } from '../../../../gql/graphql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { type FindingLook, findingLook } from './finding-look.ts';
import styles from './findings.module.css';
import type { Cell } from './findings.tsx';
import { strings } from './strings.ts';
import { ROLES } from './table-roles.ts';

export interface GroundRowProps {
  readonly ground: ExclusionGround;
  readonly file: FindingsFragment;
  /** Left out where nothing may be recorded. */
  readonly onOpen?: (cell: Cell) => void;
}

export function GroundRow({ ground, file, onOpen }: GroundRowProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const textOf = ({ text }: FindingLook): string => {
    if (text === 'NOT_CHECKED') return say('notChecked');
    if (text === 'UNDECIDED') return say('undecided');
    return text === 'EXCEPTED' ? say('excepted') : label(findingValueLabels[text]);
  };
  return (
    <tr {...ROLES.row}>
      <th {...ROLES.rowHeader}>
        <span className={styles.code}>{ground.code}</span> {label(ground.text)}
        <span className={styles.ref}>{ground.legalRef}</span>
      </th>
      {file.persons.map((person) => {
        const found = file.findings.find((one) => one.personId === person.id && one.ground === ground.code);
        const look = findingLook(ground, found);
        const value = textOf(look);
        const shown = look.text === 'NOT_CHECKED' ? value : <StatusPill tone={look.tone}>{value}</StatusPill>;
        return (
          <td key={person.id} {...ROLES.cell} data-label={personName(person)}>
            {onOpen ? (
              <button
                type="button"
                className={styles.cell}
                aria-label={say('cell', { code: ground.code, name: personName(person), value })}
                onClick={() => onOpen({ personId: person.id, ground: ground.code })}
              >
                {shown}
              </button>
            ) : (
              shown
            )}
          </td>
        );
      })}
    </tr>
  );
}
