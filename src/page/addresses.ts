/** Whether two addresses name one page: same path, whatever the host's prefix, query or closing slash. */
export function samePath(a: string, b: string): boolean {
  const path = (url: string) => (URL.canParse(url, 'https://x') ? new URL(url, 'https://x').pathname.replace(/\/$/, '') : undefined);
  return path(a) !== undefined && path(a) === path(b);
}
