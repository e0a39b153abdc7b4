/** Where to go on after signing in: an address of these pages and nothing else, so that no link leads astray. */
export function ownAddress(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted)) return '/'
  return wanted
}
