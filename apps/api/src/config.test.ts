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
    expect(configOf({ NODE_ENV: 'production' }).introspection).toBe(false);
    expect(configOf({ NODE_ENV: 'production', INTROSPECTION: '1' }).introspection).toBe(true);
  });
});
