import { expect, it } from 'vitest'
import { demandsOn, meetsAll } from './password'

const unmet = (password: string) =>
  demandsOn(password, 'zhang.san', '张三')
    .filter((demand) => !demand.met)
    .map((demand) => demand.key)

it('says which demands a password does not meet yet', () => {
  expect(unmet('')).toEqual(['length', 'kinds', 'login'])
  expect(unmet('abcdefghij')).toEqual(['kinds'])
  expect(unmet('Ab1!')).toEqual(['length'])
  expect(unmet('Zhang.San-2026')).toEqual(['login'])
  expect(unmet('张三的密码Ab-2026')).toEqual(['login'])
  expect(unmet('Pure-Water7-Stone')).toEqual([])
  expect(meetsAll('Pure-Water7-Stone', 'zhang.san', '张三')).toBe(true)
})
