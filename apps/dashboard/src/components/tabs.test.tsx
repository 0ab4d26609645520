import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '../test/render.tsx';
import { Tabs } from './tabs.tsx';

it('shows one content at a time and is walked through by arrow keys', async () => {
  show(
    <Tabs
      label="Akte"
      tabs={[
        { id: 'persons', label: 'Personen', count: 4, content: 'die Personen' },
        { id: 'papers', label: 'Dokumente', content: 'die Dokumente' },
      ]}
    />,
  );
  expect(screen.getByRole('tabpanel', { name: /Personen/ }).textContent).toBe('die Personen');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Dokumente' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('tabpanel').textContent).toBe('die Dokumente');
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('Personen4');
});
