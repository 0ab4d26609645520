/** The page that asked for the sign-in; only a path of this site, never another host. */
export function wayBack(asked: string | null): string {
  return asked?.startsWith('/') && !/^\/[/\\]/.test(asked) ? asked : '/';
}
