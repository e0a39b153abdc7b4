import { moveFlow } from '@/api/flows'
import type { FlowView, MoveKind, MoveOrder } from '@/api/flows.types'
import { notify } from '@/composables/notices'
import { text } from '@/locales'

/** Moves a thing as it was shown, and says that it was done. */
export async function makeMove(flow: FlowView, move: MoveOrder): Promise<FlowView> {
  const view = await moveFlow(flow.kind, flow.id, { revision: flow.situation.revision, ...move })
  notify({ text: `${text(`flow.done.${move.kind}`)}：${flow.title}` })
  return view
}

/** In which order the buttons stand: the usual way on first. */
const ORDER: readonly MoveKind[] = ['APPROVE', 'SUBMIT', 'RETURN', 'WITHDRAW', 'URGE', 'REOPEN']

export function buttonsOf(open: readonly MoveKind[]): MoveKind[] {
  return ORDER.filter((kind) => open.includes(kind))
}

/** The step a returned thing should go to when nothing else is chosen: whoever filled it in. */
export function usualReturn(returnable: readonly number[]): number {
  return returnable[0] ?? 0
}

/** A length of time as short as it stays clear. */
export function duration(minutes: number): { key: string; count: number } {
  if (minutes < 60) return { key: 'flow.panel.minutes', count: minutes }
  if (minutes < 24 * 60) return { key: 'flow.panel.hours', count: Math.floor(minutes / 60) }
  return { key: 'flow.panel.days', count: Math.floor(minutes / (24 * 60)) }
}
