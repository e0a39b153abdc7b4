import { type RightOrder, type RightRow, grantRight } from '@/api/people'
import { notify, notifyProblem } from '@/composables/notices'
import { text } from '@/locales'
import { placeOf } from '@/views/access/rights'

/** What a right would have to be asked for again with. */
export function orderOf(right: RightRow): RightOrder {
  const { role, path, yearFrom, yearTo, stage } = right
  return { personId: right.person.id, role, path, yearFrom, yearTo, stage }
}

/** Taking back a right, which can itself be taken back while the notice stands. */
export function useRights(revoke: (id: string) => Promise<void>, changed: () => Promise<void>) {
  async function revokeOne(right: RightRow): Promise<void> {
    try {
      await revoke(right.id)
      await changed()
      notify({
        text: text('people.done.revoked', {
          name: right.person.name,
          role: right.roleLabel,
          place: placeOf(right),
        }),
        undo: async () => {
          await grantRight(orderOf(right))
          await changed()
        },
      })
    } catch (failure) {
      notifyProblem(failure)
    }
  }
  return { revoke: revokeOne }
}
