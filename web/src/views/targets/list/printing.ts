import { type PrintForm, type PrintView, orderPrint, readPrint, savePrint } from '@/api/prints'
import { type Notice, dismiss, notify, notifyProblem } from '@/composables/notices'
import { saveFile } from '@/composables/saving'
import { text } from '@/locales'

const AGAIN_MS = 800
const isGoing = (print: PrintView) => print.state === 'WAITING' || print.state === 'RUNNING'
const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** Asks until the file is there or will not come; goes on while other pages are looked at. */
export async function untilMade(
  first: PrintView,
  told: (print: PrintView) => void,
  asks: { read: typeof readPrint; pause: (ms: number) => Promise<void> } = { read: readPrint, pause },
): Promise<PrintView> {
  let print = first
  while (isGoing(print)) {
    told(print)
    await asks.pause(AGAIN_MS)
    print = await asks.read(print.id)
  }
  return print
}

/** Forms in one file: ordered, waited for, handed to the browser. */
export async function printTogether(ids: string[], form: PrintForm): Promise<void> {
  let said: Notice | undefined
  const tell = (words: string) => {
    if (said !== undefined) dismiss(said)
    said = notify({ kind: 'note', text: words })
  }
  try {
    const print = await untilMade(await orderPrint({ ids, form }), ({ done, total, forms }) =>
      tell(text('targets.list.printing', { forms, share: total > 0 ? Math.floor((done * 100) / total) : 0 })),
    )
    if (print.state === 'DONE') await saveFile(() => savePrint(print.id))
    else notify({ kind: 'problem', text: print.problem + print.remedy || text('targets.list.notPrinted') })
  } catch (failure) {
    notifyProblem(failure)
  } finally {
    if (said !== undefined) dismiss(said)
  }
}
