package io.mingzhang.standards.authored;

import io.mingzhang.standards.authored.Authored.Entry;
import io.mingzhang.standards.authored.Authored.Mapping;
import io.mingzhang.standards.authored.Authored.Scalar;
import io.mingzhang.standards.authored.Authored.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads one file somebody wrote. JSON is YAML, so schemas are read alike. */
public final class AuthoredYaml {

    /** A file of settings is never that long; a longer one is a mistake or meant badly. */
    private static final int LONGEST = 4_000_000;

    private static final Map<Tag, Authored.Type> TYPES = Map.of(
            Tag.INT,
            Authored.Type.WHOLE_NUMBER,
            Tag.FLOAT,
            Authored.Type.DECIMAL,
            Tag.BOOL,
            Authored.Type.CLAIM,
            Tag.NULL,
            Authored.Type.NOTHING);

    private final String file;
    private final String content;
    private final Complaints complaints;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private AuthoredYaml(String file, String content, Complaints complaints) {
        this.file = file;
        this.content = content;
        this.complaints = complaints;
    }

    /**
     * The tree of a file; empty when the file is empty or no YAML, which is then among the complaints. Keys written twice
     * and references are complaints too, the tree is read nevertheless.
     *
     * @param file the name of the file, for messages
     * @param content its text
     * @param complaints where to say what is wrong
     */
    public static Optional<Authored> read(String file, String content, Complaints complaints) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        text = text.replace("\r\n", "\n");
        if (text.length() > LONGEST) {
            complaints.add(new Spot(file, 1, 1), "文件过长（" + text.length() + " 个字符）", "请分成几个文件");
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(LONGEST)
                .build();
        AuthoredYaml reader = new AuthoredYaml(file, text, complaints);
        try {
            return new Compose(settings).composeString(text).map(reader::value);
        } catch (MarkedYamlEngineException wrong) {
            Spot at = wrong.getProblemMark()
                    .or(wrong::getContextMark)
                    .map(reader::spot)
                    .orElse(new Spot(file, 1, 1));
            complaints.add(at, "不是正确的 YAML 格式" + YamlFaults.explained(wrong), "请检查缩进（只用空格）、冒号后的空格和引号是否成对");
        } catch (YamlEngineException wrong) {
            complaints.add(new Spot(file, 1, 1), "不是正确的 YAML 格式", "请检查文件编码（UTF-8）和内容");
        }
        return Optional.empty();
    }

    private Authored value(Node node) {
        if (!seen.add(node)) {
            complaints.add(spot(node), "不支持 YAML 的引用（& 和 *）", "请把内容直接写出");
            return scalar("", Authored.Type.NOTHING, node);
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping);
            case SequenceNode sequence -> {
                List<Authored> items = new ArrayList<>();
                sequence.getValue().forEach(item -> items.add(value(item)));
                yield new Sequence(items, spot(node));
            }
            case ScalarNode scalar -> scalar(scalar.getValue(), type(scalar), node);
            default -> scalar("", Authored.Type.NOTHING, node);
        };
    }

    private Mapping mapping(MappingNode node) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                complaints.add(spot(tuple.getKeyNode()), "键必须是文字", "");
                continue;
            }
            Entry earlier = entries.get(key.getValue());
            if (earlier != null) {
                complaints.add(
                        spot(key),
                        "键“" + key.getValue() + "”重复",
                        "第" + earlier.keyAt().line() + "行已经写过，请合并或删去一处");
            }
            entries.putIfAbsent(key.getValue(), new Entry(spot(key), value(tuple.getValueNode())));
        }
        return new Mapping(entries, spot(node));
    }

    private static Authored.Type type(ScalarNode scalar) {
        return TYPES.getOrDefault(scalar.getTag(), Authored.Type.TEXT);
    }

    private Scalar scalar(String text, Authored.Type type, Node node) {
        boolean block = node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
        int from = node.getStartMark().map(this::index).orElse(0);
        int to = node.getEndMark().map(this::index).orElse(from);
        return new Scalar(text, type, new Print(file, content, from, to, block));
    }

    private Spot spot(Node node) {
        return node.getStartMark().map(this::spot).orElse(new Spot(file, 1, 1));
    }

    private Spot spot(Mark mark) {
        return new Spot(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private int index(Mark mark) {
        int start = 0;
        for (int line = 0; line < mark.getLine(); line++) {
            start = content.indexOf('\n', start) + 1;
        }
        int rest = content.codePointCount(start, content.length());
        return content.offsetByCodePoints(start, Math.min(mark.getColumn(), rest));
    }
}
