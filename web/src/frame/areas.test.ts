import { describe, expect, it } from 'vitest'
import zhCN from '@/locales/zh-CN'
import { AREAS, visibleAreas } from './areas'

const shown = (may: (needs: unknown) => boolean, exists: (to: string) => boolean = () => true) =>
  visibleAreas(may, exists).flatMap(({ areas }) => areas.map(({ area }) => area))

describe('navigation', () => {
  it('has a name for every entry and every group', () => {
    const names = zhCN.frame.areas as Record<string, string>
    const groups = zhCN.frame.groups as Record<string, string>
    expect(AREAS.flatMap(({ areas }) => areas).filter(({ area }) => !names[area])).toEqual([])
    expect(AREAS.filter(({ group }) => group !== '' && !groups[group])).toEqual([])
  })

  it('offers only what the person may use and what is there', () => {
    expect(shown((needs) => needs === 'TRAIL_READ')).toEqual(['audit'])
    expect(
      shown(
        () => true,
        (to) => to === '/sets',
      ),
    ).toEqual(['sets'])
    expect(shown(() => false)).toEqual([])
  })
})
