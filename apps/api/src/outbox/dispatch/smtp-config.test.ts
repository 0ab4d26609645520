import { describe, expect, it } from 'vitest';
import { smtpConfigOf } from './smtp-config.ts';

const env = { SMTP_URL: 'smtp://hfk:a%40b@mail.example', MAIL_FROM: 'hfk@land.example' };

describe('the configuration of mail', () => {
  it('is absent without SMTP_URL', () => {
    expect(smtpConfigOf({})).toBeNull();
  });

  it('verifies the connection unless told otherwise', () => {
    expect(smtpConfigOf(env)).toEqual({
      host: 'mail.example',
      port: 587,
      implicitTls: false,
      user: 'hfk',
      password: 'a@b',
      from: 'hfk@land.example',
      tls: 'verified',
    });
    expect(smtpConfigOf({ ...env, SMTP_URL: 'smtps://mail.example' })).toMatchObject({
      port: 465,
      implicitTls: true,
    });
  });

  it('names the variable that is wrong', () => {
    expect(() => smtpConfigOf({ ...env, SMTP_URL: 'mail.example' })).toThrow('SMTP_URL');
    expect(() => smtpConfigOf({ ...env, SMTP_URL: 'http://mail.example' })).toThrow('SMTP_URL');
    expect(() => smtpConfigOf({ ...env, MAIL_FROM: undefined })).toThrow('MAIL_FROM');
    expect(() => smtpConfigOf({ ...env, MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' })).toThrow('MAIL_FROM');
    expect(() => smtpConfigOf({ ...env, SMTP_TLS: 'maybe' })).toThrow('SMTP_TLS');
  });

  it('lets production send in the clear to a relay on this machine only', () => {
    const production = { ...env, NODE_ENV: 'production', SMTP_TLS: 'off' };
    expect(() => smtpConfigOf(production)).toThrow('SMTP_TLS');
    expect(smtpConfigOf({ ...production, SMTP_URL: 'smtp://127.0.0.1:25' })?.port).toBe(25);
  });
});
