import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { configOf } from './config.ts';

describe('the configuration', () => {
  it('listens on this machine with password accounts unless told otherwise', () => {
    expect(configOf({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      authMode: 'password',
      production: false,
    });
  });

  it('refuses demo accounts in production and on any address but this machine', () => {
    expect(() => configOf({ NODE_ENV: 'production', AUTH_MODE: 'demo' })).toThrow('AUTH_MODE');
    expect(() => configOf({ AUTH_MODE: 'demo', HOST: '0.0.0.0' })).toThrow('HOST');
  });

  it('names the variable that is wrong', () => {
    expect(() => configOf({ PORT: 'four' })).toThrow('PORT');
    expect(() => configOf({ AUTH_MODE: 'none' })).toThrow('AUTH_MODE');
  });

  it('shows the schema in production only when asked to', () => {
    const production = {
      NODE_ENV: 'production',
      PUBLIC_ORIGIN: 'https://hfk.example',
      STORAGE_KEY: randomBytes(32).toString('base64'),
    };
    expect(configOf(production).introspection).toBe(false);
    expect(configOf({ ...production, INTROSPECTION: '1' }).introspection).toBe(true);
  });

  it('asks for the https address wherever others can reach the server', () => {
    expect(() => configOf({ NODE_ENV: 'production' })).toThrow('PUBLIC_ORIGIN');
    expect(() => configOf({ HOST: '0.0.0.0' })).toThrow('PUBLIC_ORIGIN');
    expect(() => configOf({ HOST: '0.0.0.0', PUBLIC_ORIGIN: 'http://hfk.example' })).toThrow('PUBLIC_ORIGIN');
    expect(configOf({ HOST: '0.0.0.0', PUBLIC_ORIGIN: 'https://hfk.example' }).host).toBe('0.0.0.0');
  });

  it('asks for a key of its own in production before it keeps files', () => {
    const production = { NODE_ENV: 'production', PUBLIC_ORIGIN: 'https://hfk.example' };
    expect(() => configOf(production)).toThrow('STORAGE_KEY');
    const zeros = Buffer.alloc(32).toString('base64');
    expect(() => configOf({ ...production, STORAGE_KEY: zeros })).toThrow('STORAGE_KEY');
    expect(() => configOf({ STORAGE_KEY: 'short' })).toThrow('STORAGE_KEY');
    expect(configOf({ STORAGE_KEY: 'a0'.repeat(32) }).storageKey).toHaveLength(32);
  });
});
