import { describe, expect, it } from 'vitest'
import { parseAmount, printAmount, sumOf } from './amounts'

describe('an amount as typed', () => {
  it.each([
    ['1,234.5', 'YUAN', '123450'],
    ['１２３４', 'YUAN', '123400'],
    ['0.85', 'TEN_THOUSAND_YUAN', '850000'],
    ['.5', 'YUAN', '50'],
    ['-3', 'YUAN', '-300'],
    ['0', 'YUAN', '0'],
    ['12.000000', 'YUAN', '1200'],
    ['23万元', 'YUAN', '23000000'],
    ['500元', 'TEN_THOUSAND_YUAN', '50000'],
    ['9007199254740993', 'YUAN', null],
  ] as const)('%s %s is %s fen', (typed, unit, fen) => {
    const read = parseAmount(typed, unit)
    if (fen === null) expect(read.problem).toBe('tooLarge')
    else expect(read.fen).toBe(fen)
  })

  it('is blank when nothing is typed, not nought', () => {
    expect(parseAmount('  ', 'YUAN')).toEqual({ fen: null })
    expect(printAmount(null, 'YUAN', 2)).toBe('')
    expect(printAmount('0', 'YUAN', 2)).toBe('0.00')
  })

  it('says what is wrong with it', () => {
    expect(parseAmount('0.001', 'YUAN').problem).toBe('tooManyDecimals')
    expect(parseAmount('1.0000001', 'TEN_THOUSAND_YUAN').problem).toBe('tooManyDecimals')
    expect(parseAmount('约3万', 'YUAN').problem).toBe('notANumber')
    expect(parseAmount('1.2.3', 'YUAN').problem).toBe('notANumber')
  })
})

describe('an amount as printed', () => {
  it('is never rounded: it takes the decimals it needs', () => {
    expect(printAmount('123456789', 'TEN_THOUSAND_YUAN', 2)).toBe('123.456789')
    expect(printAmount('123450000', 'TEN_THOUSAND_YUAN', 2)).toBe('123.45')
    expect(printAmount('-123456', 'YUAN', 2)).toBe('-1,234.56')
    expect(printAmount('5', 'TEN_THOUSAND_YUAN', 0)).toBe('0.000005')
  })

  it('reads back to the same fen in both units', () => {
    for (const fen of ['0', '1', '-1', '99', '100', '1000000', '83260000', '12345678901234567']) {
      for (const unit of ['YUAN', 'TEN_THOUSAND_YUAN'] as const) {
        expect(parseAmount(printAmount(fen, unit, 2), unit).fen).toBe(fen)
      }
    }
  })
})

it('a sum of blanks is blank, one amount makes it an amount', () => {
  expect(sumOf([null, null])).toBeNull()
  expect(sumOf([null, '5', '7'])).toBe('12')
})
