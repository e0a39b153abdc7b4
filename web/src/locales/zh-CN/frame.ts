export default {
    name: '明账',
    motto: '预算与绩效，一本明账',
    skip: '跳到正文',
    areas: {
        documents: '文件审查',
        sets: '成套核对',
        departments: '部门',
        overview: '统计',
        rules: '规则库',
    },
    pages: {
        report: '审查报告',
        versions: '版本',
        set: '成套核对结果',
        department: '部门各年',
        rule: '规则说明',
    },
    missing: { title: '没有这个页面', text: '地址可能有误，或页面已经移走。', back: '回到文件审查' },
    navigation: { label: '主导航', collapse: '收起导航', expand: '展开导航' },
    search: { label: '查找文件、部门', placeholder: '查找文件、部门（按 / ）' },
    work: { none: '没有进行中的审核', running: '{count} 份审核中', label: '进行中的审核' },
    help: '按键说明',
}
