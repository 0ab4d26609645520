import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '../test/render.tsx';
import { SearchField } from './search-field.tsx';

let searched: string[] = [];

beforeEach(() => {
  searched = [];
  show(<SearchField label="Aktenzeichen oder Name" value="" onSearch={(text) => searched.push(text)} />);
});

describe('a search', () => {
  it('waits until typing rests and asks once', async () => {
    await userEvent.type(screen.getByRole('searchbox'), 'hox');
    expect(searched).toEqual([]);
    await waitFor(() => expect(searched).toEqual(['hox']));
  });

  it('asks at once on Enter', async () => {
    await userEvent.type(screen.getByRole('searchbox'), 'hox{Enter}');
    expect(searched[0]).toBe('hox');
  });
});
