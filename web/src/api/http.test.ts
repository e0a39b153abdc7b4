import { describe, expect, it, vi } from 'vitest'
import { address, fileName, newRequestId } from './http'

describe('address', () => {
  it('leaves out what is empty and repeats lists', () => {
    expect(address('/documents', { query: '', year: ['2024', '2025'], page: 0, set: undefined })).toBe(
      '/api/v1/documents?year=2024&year=2025&page=0',
    )
  })
})

describe('fileName', () => {
  it('prefers the UTF-8 form of the header', () => {
    expect(fileName(`attachment; filename="a.xlsx"; filename*=UTF-8''%E9%97%AE%E9%A2%98.xlsx`)).toBe(
      '问题.xlsx',
    )
    expect(fileName('attachment; filename="a.xlsx"')).toBe('a.xlsx')
  })
})

describe('newRequestId', () => {
  it('is a UUID even where the browser makes none by itself', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    expect(newRequestId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(newRequestId()).not.toBe(newRequestId())
    vi.unstubAllGlobals()
  })
})
