package io.mingzhang.server.organization.tree;

/** What can happen to a node. */
enum EventKind {
    CREATED("新设"),
    CHANGED("更名"),
    MOVED("调整隶属"),
    SPLIT("拆分"),
    MERGED("并入其他机构"),
    TOOK_OVER("承接其他机构"),
    CLOSED("撤销"),
    REOPENED("恢复");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
