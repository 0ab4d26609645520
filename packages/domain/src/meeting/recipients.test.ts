import { expect, test } from 'vitest';
import { defaultRecipient, recipientRefusal, type SeatHolder } from './recipients.ts';

const member: SeatHolder = {
  accountId: 'member',
  role: 'MEMBER',
  termFrom: '2025-01-01',
  termTo: '2026-12-31',
};
const deputy: SeatHolder = { ...member, accountId: 'deputy', role: 'DEPUTY' };
const former: SeatHolder = { ...member, accountId: 'former', termFrom: '2023-01-01', termTo: '2024-12-31' };
const seat = [former, member, deputy];

const refusal = (accountId: string, absenceReason: string | null, meetsOn = '2026-03-12') =>
  recipientRefusal(seat, accountId, { meetsOn, absenceReason });

test('the member in office receives the papers', () => {
  expect(defaultRecipient(seat, '2026-03-12')).toBe(member);
  expect(defaultRecipient(seat, '2024-03-12')).toBe(former);
  expect(defaultRecipient(seat, '2027-03-12')).toBeNull();
  expect(refusal('member', null)).toBeNull();
});

test('the deputy receives them once an absence is declared', () => {
  expect(refusal('deputy', null)).toBe('ABSENCE_NOT_DECLARED');
  expect(refusal('deputy', '  ')).toBe('ABSENCE_NOT_DECLARED');
  expect(refusal('deputy', 'Urlaub')).toBeNull();
});

test('nobody receives them outside the own term or seat', () => {
  expect(refusal('former', null)).toBe('TERM_OVER');
  expect(refusal('member', null, '2026-12-31')).toBeNull();
  expect(refusal('member', null, '2027-01-01')).toBe('TERM_OVER');
  expect(refusal('stranger', 'Urlaub')).toBe('NOT_OF_THIS_SEAT');
});

test('a deputy who became the member needs no absence', () => {
  const promoted = { ...member, accountId: 'deputy', termFrom: '2026-01-01' };
  const meeting = { meetsOn: '2026-03-12', absenceReason: null };
  expect(recipientRefusal([deputy, promoted], 'deputy', meeting)).toBeNull();
});
