import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import styles from './board.module.css';
import { PARTS, type Part } from './board-place.ts';
import { strings } from './strings.ts';

const CountsParts = graphql(`
  fragment BoardCounts on StatementBoardCounts {
    open
    dueSoon
    overdue
    extensionAsked
  }
`);

export interface PartChoiceProps {
  readonly counts: FragmentType<typeof CountsParts> | undefined;
  readonly chosen: Part;
  readonly onChoose: (part: Part) => void;
}

/** The parts of the board, those with something to do with their number. */
export function PartChoice({ counts, chosen, onChoose }: PartChoiceProps) {
  const say = useStrings(strings);
  const found = counts && readFragment(CountsParts, counts);
  const numbers: Readonly<Partial<Record<Part, number>>> = found
    ? {
        OPEN: found.open,
        DUE_SOON: found.dueSoon,
        OVERDUE: found.overdue,
        EXTENSION_ASKED: found.extensionAsked,
      }
    : {};
  return (
    <fieldset className={styles.parts}>
      <legend>{say('parts')}</legend>
      {PARTS.map((part) => (
        <button
          key={part}
          type="button"
          className={styles.part}
          aria-pressed={part === chosen}
          data-late={part === 'OVERDUE' && (numbers.OVERDUE ?? 0) > 0 ? '' : undefined}
          onClick={() => onChoose(part)}
        >
          {say(part)}
          {numbers[part] !== undefined && <span className={styles.number}>{numbers[part]}</span>}
        </button>
      ))}
    </fieldset>
  );
}
