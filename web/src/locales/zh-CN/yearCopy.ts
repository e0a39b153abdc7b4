export default {
  action: '从上年复制',
  title: '从上年复制绩效目标',
  hint: '把 {from} 年度的绩效目标复制为 {to} 年度的草稿：仍在实施期、{to} 年度尚未申报的项目逐个复制；文字中的年份随之改为 {to} 年，金额取自项目库的 {to} 年计划。',
  place: '范围：{place}',
  everything: '有权限的全部单位',
  from: '从哪一年复制',
  run: '复制',
  running: '正在复制…',
  done: '已复制 {done} 个项目。',
  left: '以下 {count} 个项目没有复制：',
  nothing: '{from} 年度没有可以复制的绩效目标。',
}
