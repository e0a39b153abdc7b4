import { dismiss, notify, notifyProblem } from '@/composables/notices'
import { text } from '@/locales'

/** Has a file made and saved, and tells how it went. */
export async function saveFile(making: () => Promise<string>): Promise<void> {
  const waiting = notify({ kind: 'note', text: text('documents.done.exporting') })
  try {
    const name = await making()
    notify({ text: text('documents.done.exported', { name }) })
  } catch (failure) {
    notifyProblem(failure)
  } finally {
    dismiss(waiting)
  }
}
