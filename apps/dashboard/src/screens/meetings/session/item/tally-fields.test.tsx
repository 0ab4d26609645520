import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import '../../../../i18n/language.ts';
import type { OpenItem } from './room-item.ts';
import { NO_VOTES, TallyFields, type TypedTally, tallyOf } from './tally-fields.tsx';

const open = { present: 8, voting: 8, majority: 5 } as OpenItem;

function Fields({ said }: { readonly said: (tally: TypedTally) => void }) {
  const [tally, setTally] = useState(NO_VOTES);
  return (
    <TallyFields
      name="request"
      question="Härtefallersuchen"
      label="Farid Rezai: Härtefallersuchen"
      tally={tally}
      onChange={(next) => {
        setTally(next);
        said(next);
      }}
      hasFocus
      open={open}
    />
  );
}

describe('the votes on a person', () => {
  it('are typed as digits, each leading to the next field', async () => {
    const said = vi.fn();
    render(<Fields said={said} />);
    await userEvent.keyboard('521');
    expect(tallyOf(said.mock.lastCall?.[0])).toEqual({ yes: 5, no: 2, abstain: 1 });
    expect(screen.getByText('5 Ja bei 8 Anwesenden, erforderlich 5: beschlossen')).toBeDefined();
  });

  it('say before they are recorded when a tie does not carry, and when there are too many', async () => {
    render(<Fields said={() => undefined} />);
    await userEvent.keyboard('44');
    expect(screen.getByText('4 Ja bei 8 Anwesenden, erforderlich 5: nicht beschlossen')).toBeDefined();
    await userEvent.keyboard('1');
    expect(screen.getByText('Das sind mehr Stimmen als Anwesende (8).')).toBeDefined();
  });
});
