package io.mingzhang.server.examination.sets;

import io.mingzhang.checks.together.DocumentKey;
import io.mingzhang.checks.together.SetFormer;
import io.mingzhang.checks.together.SetPlan;
import io.mingzhang.server.platform.jobs.JobFailed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents of a set as they are compared.
 *
 * @param plan which of them are compared with which
 * @param documents the documents by the names that findings know them by
 */
public record PlannedSet(SetPlan plan, Map<String, KeyedDocument> documents) {
    public PlannedSet {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    }

    /** What can be compared of these documents; fails in words when it is nothing. */
    static PlannedSet of(List<KeyedDocument> documents) throws JobFailed {
        if (documents.size() < 2) {
            throw new JobFailed("这一套中能读取的文件不足两个，没有可以相互核对的内容。", "请添加文件，或等各个文件检查完成后再试。");
        }
        Map<String, KeyedDocument> bySource = bySource(documents);
        return new PlannedSet(plan(bySource), bySource);
    }

    /** Findings name the documents; two of the same name are told apart by a number. */
    private static Map<String, KeyedDocument> bySource(List<KeyedDocument> documents) {
        Map<String, KeyedDocument> bySource = new LinkedHashMap<>();
        for (KeyedDocument document : documents) {
            String source = document.name();
            for (int number = 2; bySource.containsKey(source); number++) {
                source = "%s（%d）".formatted(document.name(), number);
            }
            bySource.put(source, document);
        }
        return bySource;
    }

    private static SetPlan plan(Map<String, KeyedDocument> bySource) throws JobFailed {
        List<DocumentKey> named = new ArrayList<>();
        bySource.forEach((source, document) -> named.add(document.keyOf(source)));
        SetPlan plan = SetFormer.oneSet(named).stream()
                .findFirst()
                .orElseThrow(() -> new JobFailed("这些文件都没有写明部门，无法判断它们之间的关系。", "请先更正各文件的部门名称，再重新核对。"));
        if (!plan.isExamined()) {
            throw new JobFailed("这些文件的内容重叠，像是同一文件的不同版本，没有可以相互核对的内容。", "如确为同一文件，请把其中一个作为另一个的新版本。");
        }
        return plan;
    }

    /** The bytes of all its files. */
    long bytes() {
        return documents.values().stream()
                .mapToLong(document -> document.file().size())
                .sum();
    }
}
