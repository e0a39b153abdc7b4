package io.mingzhang.standards.authored;

import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The commonest faults of YAML in Chinese; the parser says them in English. */
final class YamlFaults {

    private static final Map<String, String> WORDS = Map.of(
            "mapping values are not allowed here", "：这里不能再出现“键: 值”（多半是缩进不齐，或文字里有冒号而未加引号）",
            "cannot start any token", "：有不能使用的字符（缩进不能用制表符，文字以 @ 或 ` 开头要加引号）",
            "expected <block end>", "：缩进与上面的行不一致",
            "could not find expected ':'", "：键后面缺少冒号",
            "found unexpected end of stream", "：引号没有成对",
            "expected ',' or ']'", "：方括号没有成对",
            "expected ',' or '}'", "：花括号没有成对",
            "but found another document", "：一个文件里只能有一份内容（不要写 ---）",
            "found undefined alias", "：不支持 YAML 的引用（& 和 *）");

    private YamlFaults() {}

    static String explained(MarkedYamlEngineException wrong) {
        String said = String.valueOf(wrong.getProblem());
        return WORDS.entrySet().stream()
                .filter(entry -> said.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
