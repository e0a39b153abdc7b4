package io.mingzhang.checks.userwritten;

import io.mingzhang.checks.Rule;
import io.mingzhang.checks.userwritten.UserCheck.ExpectedAndFound;
import io.mingzhang.checks.userwritten.expression.Expression;
import io.mingzhang.checks.userwritten.expression.ExpressionCompiler;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.standards.authored.Authored;
import io.mingzhang.standards.authored.Authored.Mapping;
import io.mingzhang.standards.authored.Authored.Scalar;
import io.mingzhang.standards.authored.AuthoredSchema;
import io.mingzhang.standards.authored.AuthoredYaml;
import io.mingzhang.standards.authored.Complaints;
import io.mingzhang.standards.authored.Spelling;
import io.mingzhang.standards.authored.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads files of user-written checks. Several files are read by one reader, so that an id is used once over all of them;
 * used by one thread.
 */
public final class UserCheckFile {

    private static final String SCHEMA = "/io/mingzhang/checks/userwritten/user-checks.schema.json";

    private final Set<String> shippedPrefixes;
    private final Complaints complaints;
    private final Map<String, Spot> known = new HashMap<>();
    private final Map<Scope, ExpressionCompiler> compilers = new EnumMap<>(Scope.class);
    private final List<UserCheck> checks = new ArrayList<>();

    /**
     * A reader.
     *
     * @param shippedIds the ids of the shipped checks, whose prefixes stay theirs
     * @param complaints where to say what is wrong
     */
    public UserCheckFile(Collection<String> shippedIds, Complaints complaints) {
        this.shippedPrefixes = Set.copyOf(
                shippedIds.stream().map(UserCheckFile::prefix).distinct().toList());
        this.complaints = complaints;
    }

    /** Reads a file; checks that are wrong are left out and are among the complaints. */
    public void read(String file, String content) {
        Optional<Authored> root = AuthoredYaml.read(file, content, complaints);
        if (root.isEmpty()) {
            if (complaints.isEmpty()) {
                complaints.add(new Spot(file, 1, 1), "文件是空的", "请写 checks: 和至少一条规则");
            }
            return;
        }
        int before = complaints.count();
        AuthoredSchema.of("user-checks.schema.json", schema()).examine(root.get(), complaints);
        if (root.get() instanceof Mapping mapping) {
            boolean sound = complaints.count() == before;
            mapping.mappings("checks").forEach(written -> check(written, sound));
        }
    }

    /** The checks read so far as rules, in the order of the files. */
    public List<Rule> rules() {
        return checks.stream().map(UserRule::new).map(UserRule::rule).toList();
    }

    /** The same with every place they looked at, for trying them out. */
    public List<UserRule> trials() {
        return checks.stream().map(UserRule::new).toList();
    }

    /** The JSON Schema of such a file. */
    public static String schema() {
        try (InputStream stream = UserCheckFile.class.getResourceAsStream(SCHEMA)) {
            if (stream == null) {
                throw new IllegalStateException("Missing resource: " + SCHEMA);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String prefix(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    /** Compiles even where the file does not keep to the schema, so that everything is said at once. */
    private void check(Mapping written, boolean sound) {
        int before = complaints.count();
        written.scalar("id").ifPresent(this::id);
        Optional<Scope> scope = scope(written);
        if (scope.isEmpty()) {
            return;
        }
        Set<DocumentKind> documents = chosen(written, "documents", DocumentKind.values(), DocumentKind::label, "文件种类");
        Set<TableKind> tables = chosen(written, "table", TableKind.values(), TableKind::label, "报表种类");
        Authored.Entry ofTables = written.entries().get("table");
        if (ofTables != null && !tables.isEmpty() && scope.get() != Scope.TABLE && scope.get() != Scope.ROW) {
            complaints.add(ofTables.keyAt(), "table 只用于 scope: table 或 row", "请删去，或改 scope");
        }
        ExpressionCompiler compiler =
                compilers.computeIfAbsent(scope.get(), each -> new ExpressionCompiler(each.variables()));
        Optional<Expression> when = claim(written, "when", compiler);
        Optional<Expression> demand = claim(written, "demand", compiler);
        Optional<ExpectedAndFound> figures = figures(written, compiler);
        Optional<MessageTemplate> message =
                written.scalar("message").map(text -> MessageTemplate.read(text, compiler, complaints));
        if (sound && complaints.count() == before && demand.isPresent() && message.isPresent()) {
            checks.add(new UserCheck(
                    info(written, scope.get(), demand.get()),
                    scope.get(),
                    documents.isEmpty() ? EnumSet.allOf(DocumentKind.class) : documents,
                    tables,
                    when,
                    demand.get(),
                    figures,
                    message.get(),
                    written.text("remedy")));
        }
    }

    private void id(Scalar id) {
        Spot earlier = known.putIfAbsent(id.text(), id.at());
        if (earlier != null) {
            complaints.add(
                    id.at(),
                    "编号 " + id.text() + " 已经用过",
                    "见 " + earlier.file() + " 第" + earlier.line() + "行；每条规则要有自己的编号");
        }
        if (shippedPrefixes.contains(prefix(id.text()))) {
            complaints.add(id.at(), "编号前缀 " + prefix(id.text()) + " 属于内置规则", "请换一个前缀，例如 LOCAL-001");
        }
    }

    private static Optional<Scope> scope(Mapping written) {
        return Arrays.stream(Scope.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(written.text("scope")))
                .findFirst();
    }

    private <E extends Enum<E>> Set<E> chosen(
            Mapping written, String key, E[] all, Function<E, String> label, String noun) {
        Map<String, E> names = new HashMap<>();
        for (E each : all) {
            names.put(each.name().toLowerCase(Locale.ROOT), each);
            names.put(label.apply(each), each);
        }
        Set<E> found = new HashSet<>();
        for (Scalar name : written.scalars(key)) {
            E each = names.get(name.text());
            if (each == null) {
                String nearest = Spelling.nearest(name.text(), names.keySet())
                        .map(word -> "是否想写“" + word + "”？")
                        .orElse("");
                complaints.add(
                        name.at(),
                        "没有名为“" + name.text() + "”的" + noun,
                        nearest + "可用："
                                + String.join("、", Arrays.stream(all).map(label).toList()));
            } else {
                found.add(each);
            }
        }
        return found;
    }

    private Optional<Expression> claim(Mapping written, String key, ExpressionCompiler compiler) {
        return written.scalar(key).flatMap(text -> compiler.claim(text.text(), text::at, complaints));
    }

    private Optional<ExpectedAndFound> figures(Mapping written, ExpressionCompiler compiler) {
        Optional<Scalar> expected = written.scalar("expected");
        Optional<Scalar> found = written.scalar("found");
        if (expected.isPresent() != found.isPresent()) {
            Scalar alone = expected.or(() -> found).orElseThrow();
            complaints.add(alone.at(), "expected 和 found 要同时写", "请补上另一个，或两个都删去");
        }
        Optional<Expression> should = expected.flatMap(text -> compiler.value(text.text(), text::at, complaints));
        Optional<Expression> is = found.flatMap(text -> compiler.value(text.text(), text::at, complaints));
        return should.flatMap(one -> is.map(other -> new ExpectedAndFound(one, other)));
    }

    private static UserCheckInfo info(Mapping written, Scope scope, Expression demand) {
        String severity = written.text("severity");
        String formula = demand.text()
                + (written.text("when").isEmpty()
                        ? ""
                        : "　前提：" + written.text("when").replaceAll("\\s+", " "));
        return new UserCheckInfo(
                written.text("id"),
                written.text("title"),
                severity.isEmpty() ? Severity.WARNING : Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
                written.text("title") + "（逐处检查：" + scope.label() + "）",
                formula,
                written.text("basis").isEmpty() ? "本单位要求" : written.text("basis"),
                written.at().file() + " 第" + written.at().line() + "行");
    }
}
