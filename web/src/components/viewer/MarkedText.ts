import type { FunctionalComponent, VNode } from 'vue'
import { h } from 'vue'
import type { PlaceMark } from './marking'
import { badgeText, segments } from './marking'

/** A text of the document with its marked stretches. Always text: nothing of a document is ever taken for markup. */
export const MarkedText: FunctionalComponent<{ text: string; marks: readonly PlaceMark[] }> = ({
  text,
  marks,
}) =>
  segments(text, marks).flatMap((segment): (string | VNode)[] => {
    const badges = segment.badges.map((mark) =>
      h('sup', { class: ['badge', mark.tone], title: mark.label }, badgeText(mark.badge)),
    )
    return segment.tones.length === 0
      ? [segment.text]
      : [...badges, h('mark', { class: segment.tones.map((tone) => `tone-${tone}`) }, segment.text)]
  })
MarkedText.props = ['text', 'marks']
MarkedText.displayName = 'MarkedText'
