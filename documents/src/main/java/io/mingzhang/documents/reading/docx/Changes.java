package io.mingzhang.documents.reading.docx;

/** Counts the tracked changes of a document (修订), which is read as if all were accepted. */
final class Changes {

    private int inserted;
    private int deleted;
    private int moved;

    /** Counts the change that an element stands for. */
    void count(String element) {
        switch (element) {
            case "ins", "cellIns" -> inserted++;
            case "del", "cellDel" -> deleted++;
            case "moveTo" -> moved++;
            default -> {
                // moveFrom is the other end of a moveTo.
            }
        }
    }

    boolean isEmpty() {
        return inserted + deleted + moved == 0;
    }

    /** What was counted, in words. */
    String message() {
        return "有 %d 处未处理的修订（插入 %d、删除 %d、移动 %d），按全部接受后的文字审核"
                .formatted(inserted + deleted + moved, inserted, deleted, moved);
    }
}
