import { describe, expect, it } from 'vitest';
import { channelLabels } from '../codes/channels.ts';
import { checkChoice } from './check-choice.ts';
import { checkDate, checkPartialDate } from './check-date.ts';
import { checkEmail } from './check-email.ts';
import { checkNumber } from './check-number.ts';
import { checkPostcode } from './check-postcode.ts';
import { checkText } from './check-text.ts';
import { checkTime } from './check-time.ts';
import type { FieldErrors } from './field-error.ts';

const codes = (errors: FieldErrors) => errors.map(({ code }) => code);
const required = { required: true };
const optional = { required: false };

describe('a field that must be filled in', () => {
  it.each(['', '  ', '\n'])('is not filled in with blanks: %j', (blank) => {
    expect(codes(checkText('place', blank, { required: true, max: 10 }))).toEqual(['REQUIRED']);
    expect(codes(checkDate('on', blank, required))).toEqual(['REQUIRED']);
    expect(codes(checkTime('at', blank, required))).toEqual(['REQUIRED']);
    expect(codes(checkPostcode('postcode', blank, required))).toEqual(['REQUIRED']);
    expect(codes(checkEmail('email', blank, { required: true, max: 10 }))).toEqual(['REQUIRED']);
  });

  it('names its path', () => {
    expect(checkText('persons[2].town', '', { required: true, max: 10 })).toEqual([
      { path: 'persons[2].town', code: 'REQUIRED' },
    ]);
  });
});

describe('checkText', () => {
  it('counts characters, not their halves, up to the limit', () => {
    expect(checkText('note', '𐐨'.repeat(10), { required: true, max: 10 })).toEqual([]);
    expect(codes(checkText('note', 'x'.repeat(11), { required: true, max: 10 }))).toEqual(['TOO_LONG']);
  });

  it('counts blanks too: a text of nothing else is kept as it is typed', () => {
    expect(codes(checkText('note', ' '.repeat(11), { required: false, max: 10 }))).toEqual(['TOO_LONG']);
    expect(codes(checkText('note', '\u000b', { required: false, max: 10 }))).toEqual([
      'UNREADABLE_CHARACTERS',
    ]);
    expect(checkText('note', ' '.repeat(10), { required: false, max: 10 })).toEqual([]);
  });

  it('refuses what no database stores, but not line ends and tabs', () => {
    expect(checkText('note', 'a\tb\r\nc', { required: true, max: 10 })).toEqual([]);
    for (const text of ['a\u0000b', 'a\u001bb', 'a\ud800'])
      expect(codes(checkText('note', text, { required: true, max: 10 }))).toEqual(['UNREADABLE_CHARACTERS']);
  });
});

describe('checkDate', () => {
  it('tells unreadable, impossible, too early and too late apart', () => {
    const rule = { required: true, notBefore: '2026-01-01', notAfter: '2026-12-31' };
    expect(codes(checkDate('on', 'morgen', rule))).toEqual(['DATE_UNREADABLE']);
    expect(codes(checkDate('on', '31.02.2026', rule))).toEqual(['DATE_IMPOSSIBLE']);
    expect(codes(checkDate('on', '31.12.2025', rule))).toEqual(['DATE_TOO_EARLY']);
    expect(codes(checkDate('on', '1.1.2027', rule))).toEqual(['DATE_TOO_LATE']);
    expect(checkDate('on', '31.12.2026', rule)).toEqual([]);
  });

  it('refuses a partial date where a whole one is asked for', () => {
    expect(codes(checkDate('on', '2026-05', required))).toEqual(['DATE_UNREADABLE']);
  });
});

describe('checkPartialDate', () => {
  it('accepts a year that is partly in the future, and none that wholly is', () => {
    const rule = { required: true, notAfter: '2026-11-22' };
    expect(checkPartialDate('birthDate', '2026', rule)).toEqual([]);
    expect(codes(checkPartialDate('birthDate', '2027', rule))).toEqual(['DATE_TOO_LATE']);
    expect(codes(checkPartialDate('birthDate', '12.2026', rule))).toEqual(['DATE_TOO_LATE']);
  });

  it('explains the partial spelling', () => {
    expect(codes(checkPartialDate('birthDate', 'ca. 1990', required))).toEqual(['PARTIAL_DATE_UNREADABLE']);
    expect(codes(checkPartialDate('birthDate', '13.1990', required))).toEqual(['DATE_IMPOSSIBLE']);
  });
});

describe('the other fields', () => {
  it('choose from a list', () => {
    expect(checkChoice('channel', 'FAX', channelLabels, required)).toEqual([]);
    expect(checkChoice('channel', '', channelLabels, optional)).toEqual([]);
    expect(codes(checkChoice('channel', '', channelLabels, required))).toEqual(['REQUIRED']);
    expect(codes(checkChoice('channel', 'Fax', channelLabels, optional))).toEqual(['UNKNOWN_CODE']);
  });

  it('hold a whole number between bounds', () => {
    const rule = { min: 1, max: 240 };
    expect(checkNumber('minutes', 240, rule)).toEqual([]);
    for (const value of [0, 241, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(codes(checkNumber('minutes', value, rule))).toEqual(['NUMBER_OUT_OF_RANGE']);
  });

  it('hold a time of day', () => {
    expect(checkTime('startsAt', '23:59', required)).toEqual([]);
    for (const value of ['24:00', '9:30', '09.30', '09:60'])
      expect(codes(checkTime('startsAt', value, required))).toEqual(['TIME_UNREADABLE']);
  });

  it('hold a plausible e-mail address and postcode', () => {
    const rule = { required: false, max: 254 };
    expect(checkEmail('email', 'kanzlei@beispiel.example', rule)).toEqual([]);
    for (const value of ['kanzlei', 'a@b', 'a b@c.example', '@c.example', 'a@b@c.example'])
      expect(codes(checkEmail('email', value, rule))).toEqual(['EMAIL_INVALID']);
    expect(checkPostcode('postcode', '40219', optional)).toEqual([]);
    expect(codes(checkPostcode('postcode', 'D-40219', optional))).toEqual(['POSTCODE_INVALID']);
  });
});
