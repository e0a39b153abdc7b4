import type { Gathered, LeftOut } from './model'

export interface Gathering {
  files: Gathered[]
  left: LeftOut[]
}

/** Why a file is not sent: lock files of Office and what systems hide. */
export function leftOut(name: string): LeftOut['reason'] | null {
  if (name.startsWith('~$') || name.startsWith('.~lock')) return 'LOCK'
  if (name.startsWith('.') || /^(thumbs\.db|desktop\.ini|__macosx)$/i.test(name)) return 'HIDDEN'
  return null
}

function sort(gathering: Gathering, file: File, folder: string): void {
  const reason = leftOut(file.name)
  if (reason === null) gathering.files.push({ file, folder })
  else gathering.left.push({ name: file.name, reason })
}

/** Files someone chose; of a chosen folder with the folders below it. */
export function gatherChosen(files: Iterable<File>): Gathering {
  const gathering: Gathering = { files: [], left: [] }
  for (const file of files) {
    const path = file.webkitRelativePath.split('/').slice(0, -1)
    const hidden = path.find((folder) => leftOut(folder) !== null)
    if (hidden === undefined) sort(gathering, file, path.join('/'))
    else gathering.left.push({ name: file.webkitRelativePath, reason: 'HIDDEN' })
  }
  return gathering
}

/** Whether a drag carries files at all (and not a piece of text). */
export function carriesFiles(transfer: DataTransfer | null): boolean {
  return transfer !== null && [...transfer.types].includes('Files')
}

/** Files and whole folders that were dropped or pasted. */
export async function gatherDropped(transfer: DataTransfer): Promise<Gathering> {
  // The list of entries is gone after the first wait: take all of it first.
  const entries = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile())
  const gathering: Gathering = { files: [], left: [] }
  for (const entry of entries) {
    if (entry instanceof File) sort(gathering, entry, '')
    else if (entry !== null) await walk(entry, '', gathering)
  }
  return gathering
}

async function walk(entry: FileSystemEntry, folder: string, gathering: Gathering): Promise<void> {
  const reason = leftOut(entry.name)
  if (reason !== null) {
    gathering.left.push({ name: entry.name, reason })
    return
  }
  try {
    if (entry.isFile) {
      gathering.files.push({ file: await fileOf(entry as FileSystemFileEntry), folder })
      return
    }
    const below = folder === '' ? entry.name : `${folder}/${entry.name}`
    for (const child of await childrenOf(entry as FileSystemDirectoryEntry))
      await walk(child, below, gathering)
  } catch {
    gathering.left.push({ name: entry.name, reason: 'UNREADABLE' })
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

/** All entries of a folder: browsers hand them out by the hundred. */
async function childrenOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}
