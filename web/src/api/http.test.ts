import { describe, expect, it } from 'vitest'
import { address, fileName } from './http'

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
