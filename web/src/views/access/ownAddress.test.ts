import { expect, it } from 'vitest'
import { ownAddress } from './ownAddress'

it('never leads to another server', () => {
  expect(ownAddress('/targets?year=2027')).toBe('/targets?year=2027')
  for (const foreign of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:0',
    undefined,
  ]) {
    expect(ownAddress(foreign)).toBe('/')
  }
})
