import type { FindingView, MarkView } from '@/api/report.types'
import type { Severity } from '@/api/types'

/** What has become of a finding. REOPENED: it was marked, but its figures have changed since. */
export type FindingState = 'OPEN' | 'REOPENED' | 'CORRECTED' | 'ACCEPTED' | 'NOT_AN_ERROR'

/** A finding with what people said about it. */
export interface Entry {
  readonly finding: FindingView
  readonly state: FindingState
  readonly mark: MarkView | null
}

/** The state tabs: still to do, done in one of three ways, everything. */
export type StateTab = 'TODO' | 'CORRECTED' | 'ACCEPTED' | 'NOT_AN_ERROR' | 'ALL'

export const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'INFO']
export const STATE_TABS: readonly StateTab[] = ['TODO', 'CORRECTED', 'ACCEPTED', 'NOT_AN_ERROR', 'ALL']

/** What narrows the list. Empty means everything. */
export interface Filter {
  readonly tab: StateTab
  readonly severities: readonly Severity[]
  readonly category: string
  readonly check: string
  readonly part: string
  readonly text: string
}

export const NO_FILTER: Filter = { tab: 'ALL', severities: [], category: '', check: '', part: '', text: '' }

/** The findings with the marks that belong to them. */
export function entriesOf(findings: readonly FindingView[], marks: ReadonlyMap<string, MarkView>): Entry[] {
  return findings.map((finding) => {
    const mark = marks.get(finding.fingerprint) ?? null
    return { finding, mark, state: stateOf(finding, mark) }
  })
}

/** A mark holds for the figures it was made about; with others the finding is open again. */
export function stateOf(finding: FindingView, mark: MarkView | null): FindingState {
  if (mark === null || mark.kind === 'WITHDRAWN') return 'OPEN'
  return mark.reopened || !mark.inForce || mark.content !== finding.content ? 'REOPENED' : mark.kind
}

export function isDone(entry: Entry): boolean {
  return entry.state !== 'OPEN' && entry.state !== 'REOPENED'
}

function inTab(entry: Entry, tab: StateTab): boolean {
  return tab === 'ALL' || (tab === 'TODO' ? !isDone(entry) : entry.state === tab)
}

type Dimension = keyof Filter

const TESTS: { readonly [D in Dimension]: (entry: Entry, filter: Filter) => boolean } = {
  tab: (entry, filter) => inTab(entry, filter.tab),
  severities: (entry, { severities }) =>
    severities.length === 0 || severities.includes(entry.finding.severity),
  category: (entry, { category }) => category === '' || entry.finding.category === category,
  check: (entry, { check }) => check === '' || entry.finding.check === check,
  part: (entry, { part }) => part === '' || entry.finding.partTitle === part,
  text: (entry, { text }) => text.trim() === '' || contains(entry.finding, text.trim().toLowerCase()),
}

function contains(finding: FindingView, text: string): boolean {
  const texts = [
    finding.message,
    finding.title,
    finding.check,
    finding.where,
    finding.found,
    finding.expected,
  ]
  return texts.some((one) => one.toLowerCase().includes(text))
}

function passes(entry: Entry, filter: Filter, except?: Dimension): boolean {
  return (Object.keys(TESTS) as Dimension[]).every(
    (dimension) => dimension === except || TESTS[dimension](entry, filter),
  )
}

/** The findings a filter lets through, in the order of the report. */
export function filterEntries(entries: readonly Entry[], filter: Filter): Entry[] {
  return entries.filter((entry) => passes(entry, filter))
}

/** One choice of a filter and how many findings it would leave, the other filters unchanged. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** What each filter offers. */
export interface Choices {
  readonly tabs: Readonly<Record<StateTab, number>>
  readonly severities: Readonly<Record<Severity, number>>
  readonly categories: readonly Choice[]
  readonly checks: readonly Choice[]
  readonly parts: readonly Choice[]
}

export function choicesOf(entries: readonly Entry[], filter: Filter): Choices {
  const left = (dimension: Dimension): Entry[] => entries.filter((entry) => passes(entry, filter, dimension))
  const forTabs = left('tab')
  const forSeverities = left('severities')
  return {
    tabs: record(STATE_TABS, (tab) => forTabs.filter((entry) => inTab(entry, tab)).length),
    severities: record(
      SEVERITIES,
      (severity) => forSeverities.filter((entry) => entry.finding.severity === severity).length,
    ),
    categories: tally(left('category'), ({ category, categoryLabel }) => [category, categoryLabel]),
    checks: tally(left('check'), ({ check, title }) => [check, `${check} ${title}`]),
    parts: tally(left('part'), ({ partTitle }) => [partTitle, partTitle]),
  }
}

function record<K extends string>(keys: readonly K[], value: (key: K) => number): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, number>
}

function tally(entries: readonly Entry[], of: (finding: FindingView) => [string, string]): Choice[] {
  const choices = new Map<string, { value: string; label: string; count: number }>()
  for (const { finding } of entries) {
    const [value, label] = of(finding)
    const choice = choices.get(value)
    if (choice !== undefined) choice.count++
    else if (value !== '') choices.set(value, { value, label, count: 1 })
  }
  return [...choices.values()]
}
