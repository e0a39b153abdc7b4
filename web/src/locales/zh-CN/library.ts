export default {
  new: '新增指标',
  search: '查找指标名称、关键词',
  all: '全部类别',
  none: '指标库中没有这样的指标',
  noneHint: '换一个词，或新增指标；也可以从已填报的申报表收入指标库。',
  removed: '已从指标库删除“{name}”。',
  columns: { name: '指标', type: '类别', value: '常用值', basis: '取值依据', used: '使用次数' },
  fields: {
    name: '指标名称',
    explanation: '解释或公式',
    value: '常用值',
    unit: '计量单位',
    basis: '取值依据',
    sector: '行业领域',
    keywords: '关键词',
    source: '数据来源',
  },
}
