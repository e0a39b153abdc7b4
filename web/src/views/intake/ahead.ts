/**
 * What will show the report is fetched while the files are on their way and examined: the report then appears as soon as it is there.
 * Whatever cannot be fetched now is fetched when it is needed.
 */
export function fetchAhead(names: readonly string[]): void {
  void Promise.allSettled([
    import('@/views/report/ReportPage.vue'),
    names.some((name) => name.toLowerCase().endsWith('.pdf'))
      ? import('@/components/pages/engine').then((engine) => engine.fetchEngine())
      : null,
  ])
}
