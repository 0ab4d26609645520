import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { show } from '../test/render.tsx';
import { DataTable } from './data-table.tsx';
import { hearKey } from './shortcuts.ts';
import type { Sort } from './sortable-header.tsx';

const rows = [
  { id: '1', name: 'Yılmaz', date: '01.10.2026' },
  { id: '2', name: 'Hoxha', date: '02.10.2026' },
];
let asked: Sort[] = [];

beforeEach(() => {
  asked = [];
  document.addEventListener('keydown', hearKey);
  show(
    <DataTable
      label="Vorgänge"
      rows={rows}
      rowKey={(row) => row.id}
      rowLink={(row) => `/vorgaenge/${row.id}`}
      columns={[
        { id: 'name', header: 'Name', cell: (row) => row.name },
        { id: 'date', header: 'Eingang', cell: (row) => row.date, sortable: true },
      ]}
      sort={{ column: 'date', direction: 'ascending' }}
      onSort={(sort) => asked.push(sort)}
    />,
  );
});
afterEach(() => document.removeEventListener('keydown', hearKey));

describe('a table of records', () => {
  it('is a table with headers to those who listen', () => {
    const table = screen.getByRole('table', { name: 'Vorgänge' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
    expect(within(table).getByRole('rowheader', { name: 'Hoxha' })).toBeDefined();
  });

  it('leads from a row to its record', () => {
    expect(screen.getByRole('link', { name: 'Hoxha' }).getAttribute('href')).toBe('/vorgaenge/2');
  });

  it('says how it is sorted and asks for the other direction', async () => {
    expect(screen.getByRole('columnheader', { name: /Eingang/ }).getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(screen.getByRole('button', { name: /Eingang/ }));
    expect(asked).toEqual([{ column: 'date', direction: 'descending' }]);
  });

  it('is walked through with j and k', async () => {
    await userEvent.keyboard('jj');
    expect(document.activeElement?.textContent).toBe('Hoxha');
    await userEvent.keyboard('k');
    expect(document.activeElement?.textContent).toBe('Yılmaz');
  });
});
