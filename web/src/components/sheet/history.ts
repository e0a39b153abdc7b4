/** A step that can be taken back: what to do, and what undoes it. */
export interface Step<C> {
  label: string
  /** Where the focus goes when the step is done again or taken back. */
  at: string
  forth: readonly C[]
  back: readonly C[]
}

const MOST = 500

/** What was done, newest last; doing something new forgets what was taken back. */
export class History<C> {
  private readonly done: Step<C>[] = []
  private readonly undone: Step<C>[] = []

  add(step: Step<C>): void {
    this.done.push(step)
    if (this.done.length > MOST) this.done.shift()
    this.undone.length = 0
  }

  get undoable(): Step<C> | undefined {
    return this.done.at(-1)
  }

  get redoable(): Step<C> | undefined {
    return this.undone.at(-1)
  }

  undo(): Step<C> | undefined {
    const step = this.done.pop()
    if (step !== undefined) this.undone.push(step)
    return step
  }

  redo(): Step<C> | undefined {
    const step = this.undone.pop()
    if (step !== undefined) this.done.push(step)
    return step
  }
}
