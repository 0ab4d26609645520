import { expect, test } from 'vitest';
import { AUDIENCES, audienceOf, FUNCTIONS, mayDo, PERMISSIONS, type Permission } from './functions.ts';

const permissions = Object.keys(PERMISSIONS) as Permission[];

test('every function belongs to an audience, and every audience has a function', () => {
  expect(new Set(FUNCTIONS.map((acting) => audienceOf[acting]))).toEqual(new Set(AUDIENCES));
});

test('the chair and the head of the office may do whatever the office may', () => {
  for (const permission of permissions.filter((each) => mayDo('OFFICE', each))) {
    expect(mayDo('CHAIR', permission), permission).toBe(true);
    expect(mayDo('OFFICE_HEAD', permission), permission).toBe(true);
  }
});

test('only the chair overrides and waives', () => {
  for (const permission of ['blocker.override', 'statement.waive'] as const) {
    expect(FUNCTIONS.filter((acting) => mayDo(acting, permission))).toEqual(['CHAIR']);
  }
});

test('what belongs to one audience is open to no other', () => {
  const audiencesOf = (permission: Permission) =>
    new Set(FUNCTIONS.filter((acting) => mayDo(acting, permission)).map((acting) => audienceOf[acting]));
  expect(audiencesOf('case.read')).toEqual(new Set(['OFFICE']));
  expect(audiencesOf('case.read.own')).toEqual(new Set(['OWN']));
  expect(audiencesOf('case.read.authority')).toEqual(new Set(['AUTHORITY']));
  expect(audiencesOf('case.read.released')).toEqual(new Set(['MEMBER']));
});

test('supervision gets figures and its own session, nothing else', () => {
  expect(permissions.filter((permission) => mayDo('SUPERVISION', permission))).toEqual([
    'session.own',
    'authority.list',
    'report.read.aggregate',
  ]);
});

test('every permission is held by somebody', () => {
  for (const permission of permissions) expect(PERMISSIONS[permission].length).toBeGreaterThan(0);
});
