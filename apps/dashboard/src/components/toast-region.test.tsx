import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../test/render.tsx';
import { showToast } from './toast.ts';
import { ToastRegion } from './toast-region.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  show(<ToastRegion />);
  act(() => showToast('success', 'Frist gespeichert'));
});
afterEach(() => {
  act(() => vi.runAllTimers());
  vi.useRealTimers();
});
const toast = () => screen.queryByText('Frist gespeichert');

describe('a short message', () => {
  it('leaves by itself', () => {
    expect(toast()).not.toBeNull();
    act(() => vi.advanceTimersByTime(8_000));
    expect(toast()).toBeNull();
  });

  it('stays as long as it is pointed at', () => {
    fireEvent.mouseEnter(screen.getByText('Frist gespeichert'));
    act(() => vi.advanceTimersByTime(60_000));
    expect(toast()).not.toBeNull();
    fireEvent.mouseLeave(screen.getByText('Frist gespeichert'));
  });

  it('can be closed', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Schließen' }));
    expect(toast()).toBeNull();
  });
});
