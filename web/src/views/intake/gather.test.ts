import { describe, expect, it } from 'vitest'
import { gatherChosen, gatherDropped, leftOut } from './gather'

const fileEntry = (name: string, fails = false) => ({
  name,
  isFile: true,
  file: (done: (file: File) => void, failed: (failure: unknown) => void) =>
    fails ? failed(new DOMException('gone', 'NotFoundError')) : done(new File(['x'], name)),
})
const folderEntry = (name: string, children: object[]) => ({
  name,
  isFile: false,
  createReader: () => {
    // Browsers hand a folder out in pieces and end with an empty one.
    const pieces = [children.slice(0, 2), children.slice(2), []]
    return { readEntries: (done: (entries: object[]) => void) => done(pieces.shift() ?? []) }
  },
})
const dropped = (...entries: object[]) =>
  ({
    types: ['Files'],
    items: entries.map((entry) => ({
      kind: 'file',
      webkitGetAsEntry: () => entry,
      getAsFile: () => null,
    })),
  }) as unknown as DataTransfer

describe('gatherDropped', () => {
  it('walks through folders and keeps where each file lay', async () => {
    const { files, left } = await gatherDropped(
      dropped(
        fileEntry('a.docx'),
        folderEntry('预算', [
          fileEntry('b.xlsx'),
          fileEntry('~$b.xlsx'),
          folderEntry('下属', [fileEntry('c.txt')]),
        ]),
      ),
    )
    expect(files.map(({ file, folder }) => `${folder}|${file.name}`)).toEqual([
      '|a.docx',
      '预算|b.xlsx',
      '预算/下属|c.txt',
    ])
    expect(left).toEqual([{ name: '~$b.xlsx', reason: 'LOCK' }])
  })

  it('says what could not be read and takes the rest', async () => {
    const { files, left } = await gatherDropped(dropped(fileEntry('a.docx', true), fileEntry('b.docx')))
    expect(files).toHaveLength(1)
    expect(left).toEqual([{ name: 'a.docx', reason: 'UNREADABLE' }])
  })
})

/** A file as a browser hands it over from a chosen folder; the test environment knows no paths. */
const chosen = (path: string) => {
  const file = new File(['x'], path.split('/').at(-1) ?? '')
  Object.defineProperty(file, 'webkitRelativePath', { value: path.includes('/') ? path : '' })
  return file
}

describe('gatherChosen', () => {
  it('leaves out files in hidden folders', () => {
    const { files } = gatherChosen([chosen('预算/.git/a.txt'), chosen('预算/c.txt'), chosen('b.txt')])
    expect(files.map(({ file, folder }) => `${folder}|${file.name}`)).toEqual(['预算|c.txt', '|b.txt'])
  })
})

describe('leftOut', () => {
  it('knows lock files and what systems hide', () => {
    expect(['~$a.docx', '.~lock.a.ods#', '.DS_Store', 'Thumbs.db', 'a.docx'].map(leftOut)).toEqual([
      ...['LOCK', 'LOCK', 'HIDDEN', 'HIDDEN'],
      null,
    ])
  })
})
