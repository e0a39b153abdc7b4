/** What was sent each time and what differs; part of the texts of targets. */
export default {
  back: '回到申报表',
  none: '还没有报送过',
  noneHint: '每次送审都会留下一份，可在这里比较各次之间的差异。',
  from: '从',
  to: '到',
  now: '现在的内容',
  item: '第 {number} 次 {time} {by}',
  same: '两者没有差异。',
  place: '位置',
  kind: '变化',
  before: '之前',
  after: '之后',
  kinds: { CHANGED: '修改', ADDED: '新增', REMOVED: '删除', MOVED: '移动' },
}
