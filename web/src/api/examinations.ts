import { get } from './http'
import type {
  DocumentView,
  ExaminationView,
  FindingsView,
  RelationsView,
  SentRelations,
} from './report.types'
import type { Uuid } from './types'

/** Outcome, counts and coverage of one examination. */
export function readExamination(id: Uuid, signal?: AbortSignal): Promise<ExaminationView> {
  return get(`/examinations/${id}`, {}, signal)
}

/** The document as it was read: blocks in reading order. Never changes, so the browser keeps it. */
export function readView(id: Uuid, signal?: AbortSignal): Promise<DocumentView> {
  return get(`/examinations/${id}/view`, {}, signal)
}

/** All findings with every side of each contradiction. */
export function readFindings(id: Uuid, signal?: AbortSignal): Promise<FindingsView> {
  return get(`/examinations/${id}/findings`, {}, signal)
}

/** Which checks bind which figure, and how they went. Sent with every figure once; each relation gets its own again. */
export async function readRelations(id: Uuid, signal?: AbortSignal): Promise<RelationsView> {
  return withFigures(await get<SentRelations>(`/examinations/${id}/relations`, {}, signal))
}

/** Puts the figures into the relations that name them by number. */
export function withFigures(sent: SentRelations): RelationsView {
  const { figures, relations, ...rest } = sent
  return {
    ...rest,
    relations: relations.map((relation) => ({
      ...relation,
      sides: relation.sides.flatMap((number) => figures[number] ?? []),
    })),
  }
}
