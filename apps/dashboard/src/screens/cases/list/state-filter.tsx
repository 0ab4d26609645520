import { type CaseState, caseStateLabels } from '@ersuchen/domain';
import { Checkbox } from '../../../components/checkbox.tsx';
import { Menu, MenuGroup, MenuItem } from '../../../components/menu.tsx';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './list.module.css';
import type { StateChoice } from './list-place.ts';
import { strings } from './strings.ts';

const PHASES = [
  ['phaseIntake', ['RECEIVED', 'COMPLETION', 'PRE_CHECK']],
  ['phasePreparation', ['ACCEPTED', 'STATEMENT_REQUESTED', 'READY', 'POSTPONED']],
  ['phaseDeliberation', ['ON_AGENDA', 'DECIDED', 'REQUEST_SENT', 'INTENT_REPORTED']],
  ['phaseEnd', ['NOT_ACCEPTED', 'CLOSED', 'WITHDRAWN', 'SETTLED', 'ARCHIVED']],
] as const satisfies readonly (readonly [string, readonly CaseState[]])[];

export interface StateFilterProps {
  readonly chosen: StateChoice;
  /** What is in fact shown: a search looks everywhere. */
  readonly shown: StateChoice;
  readonly onChange: (states: StateChoice) => void;
}

export function StateFilter({ chosen, shown, onChange }: StateFilterProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const states: readonly CaseState[] = typeof chosen === 'string' ? [] : chosen;
  const toggle = (state: CaseState): void => {
    const next = states.includes(state) ? states.filter((one) => one !== state) : [...states, state];
    onChange(next.length > 0 ? next : 'OPEN');
  };
  return (
    <div className={styles.stateFilter}>
      <span className={styles.filterLabel} aria-hidden="true">
        {say('state')}
      </span>
      <Menu button={<StateChoiceText shown={shown} />} label={`${say('state')}:`} align="start">
        <MenuGroup label={say('state')}>
          <MenuItem isCurrent={shown === 'OPEN'} onAction={() => onChange('OPEN')}>
            {say('open')}
          </MenuItem>
          <MenuItem isCurrent={shown === 'ALL'} onAction={() => onChange('ALL')}>
            {say('all')}
          </MenuItem>
        </MenuGroup>
        {PHASES.map(([phase, members]) => (
          <MenuGroup key={phase} label={say(phase)}>
            <div className={styles.states}>
              {members.map((state) => (
                <Checkbox
                  key={state}
                  label={label(caseStateLabels[state])}
                  checked={states.includes(state)}
                  onChange={() => toggle(state)}
                />
              ))}
            </div>
          </MenuGroup>
        ))}
      </Menu>
    </div>
  );
}

function StateChoiceText({ shown }: { readonly shown: StateChoice }) {
  const say = useStrings(strings);
  const label = useLabel();
  if (shown === 'OPEN') return say('open');
  if (shown === 'ALL') return say('all');
  const [only, ...others] = shown;
  return only && others.length === 0
    ? label(caseStateLabels[only])
    : say('statesChosen', { count: shown.length });
}
