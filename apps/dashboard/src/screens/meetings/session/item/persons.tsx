import { personStateLabels } from '@ersuchen/domain';
import { useEffect, useRef, useState } from 'react';
import { Badge } from '../../../../components/badge.tsx';
import { Button } from '../../../../components/button.tsx';
import { Card } from '../../../../components/card.tsx';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './item.module.css';
import type { ItemPerson, OpenItem } from './room-item.ts';
import { strings } from './strings.ts';
import { TallyLine } from './tally-line.tsx';
import { VoteForm } from './vote-form.tsx';

export interface PersonsProps {
  readonly itemId: string;
  readonly open: OpenItem;
  readonly isUnderWay: boolean;
}

export function Persons({ itemId, open, isUnderWay }: PersonsProps) {
  const say = useStrings(strings);
  const list = useRef<HTMLDivElement>(null);
  const [recorded, setRecorded] = useState(0);
  // Whoever has recorded a vote goes on with the next person; votes that others record move nobody's focus.
  useEffect(() => {
    if (recorded === 0) return;
    const field = list.current?.querySelector<HTMLInputElement>('input[name="request.yes"]');
    (field ?? list.current)?.focus();
  }, [recorded]);
  const next = open.persons.find(({ state }) => state === 'PENDING');
  const postponed = open.tallies.filter(({ question }) => question === 'POSTPONE');
  return (
    <Card title={say('persons')} flush>
      <div ref={list} tabIndex={-1} className={styles.persons}>
        {open.persons.map((person) => (
          <PersonVotes
            key={person.id}
            itemId={itemId}
            open={open}
            person={person}
            isVoting={isUnderWay && open.quorate}
            isNext={person === next}
            onRecorded={() => setRecorded((count) => count + 1)}
          />
        ))}
        {postponed.length > 0 && (
          <div className={styles.person}>
            {postponed.map((tally) => (
              <TallyLine key={tally.id} tally={tally} />
            ))}
          </div>
        )}
      </div>
    </Card>
  );
}

interface PersonVotesProps {
  readonly itemId: string;
  readonly open: OpenItem;
  readonly person: ItemPerson;
  readonly isVoting: boolean;
  /** The first one on whom there was no vote: the digits go there. */
  readonly isNext: boolean;
  readonly onRecorded: () => void;
}

const TONES = { REQUEST: 'success', RECOMMENDATION: 'info' } as const;

function PersonVotes({ itemId, open, person, isVoting, isNext, onRecorded }: PersonVotesProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const [isCorrecting, setCorrecting] = useState(false);
  const tallies = open.tallies.filter(({ personId }) => personId === person.id);
  const isRecorded = tallies.some(({ voidedAt }) => voidedAt === null);
  const asks = isVoting && (person.state === 'PENDING' || isCorrecting);
  return (
    <section className={styles.person} aria-label={person.name}>
      <div className={styles.personHead}>
        <h3 className={styles.personName}>{person.name}</h3>
        <Badge tone={person.state in TONES ? TONES[person.state as keyof typeof TONES] : 'neutral'}>
          {label(personStateLabels[person.state])}
        </Badge>
        {isVoting && isRecorded && !isCorrecting && (
          <Button size="small" variant="quiet" onPress={() => setCorrecting(true)}>
            {say('correct')}
          </Button>
        )}
      </div>
      {tallies.map((tally) => (
        <TallyLine key={tally.id} tally={tally} />
      ))}
      {asks && (
        <VoteForm
          key={tallies.length}
          itemId={itemId}
          open={open}
          person={person}
          isCorrection={isRecorded}
          hasFocus={isNext || isCorrecting}
          onDone={() => {
            setCorrecting(false);
            onRecorded();
          }}
          onCancel={isCorrecting ? () => setCorrecting(false) : null}
        />
      )}
    </section>
  );
}
