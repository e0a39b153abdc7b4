package io.mingzhang.checks.userwritten.expression;

import dev.cel.common.CelIssue;
import io.mingzhang.standards.authored.Complaints;
import io.mingzhang.standards.authored.Spelling;
import io.mingzhang.standards.authored.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the compiler of expressions says, in Chinese and with advice. */
final class ExpressionFaults {

    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)' applied to '\\(?(.*?)\\)?' .*", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("expected type '([^']*)' but found '([^']*)'.*");
    private static final Pattern TOKEN = Pattern.compile("token recognition error at: '(.*)'", Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile("missing '(.*?)' at '(.*)'", Pattern.DOTALL);
    private static final Pattern UNEXPECTED =
            Pattern.compile("(?:extraneous|mismatched) input '(.*?)' expecting .*", Pattern.DOTALL);
    private static final String NO_WAY_ON = "no viable alternative";
    private static final Pattern SIZE = Pattern.compile("expression code point size exceeds limit: size: (\\d+).*");

    private static final Map<String, String> TYPES = Map.of(
            "int",
            "整数",
            "string",
            "文字",
            "bool",
            "真假值",
            "double",
            "小数",
            "dyn",
            "任意",
            "list(dyn)",
            "列表",
            "map(string, dyn)",
            "键值表",
            "uint",
            "无符号整数",
            "null_type",
            "空值");

    private static final List<String> FUNCTIONS = List.of(
            "fen",
            "sum",
            "share",
            "rounded",
            "within",
            "zero",
            "has",
            "size",
            "trim",
            "count",
            "matches",
            "contains",
            "startsWith",
            "endsWith",
            "all",
            "exists",
            "exists_one",
            "map",
            "filter",
            "int",
            "string");

    private static final String CHINESE_SIGNS = "，。；：（）【】“”‘’！＝＋－×÷＜＞≤≥≠｜＆";

    private final List<String> variables;

    ExpressionFaults(List<String> variables) {
        this.variables = List.copyOf(variables);
    }

    /** Says each issue once; characters that do not belong are one complaint, not one each. */
    void say(List<CelIssue> issues, Function<CelIssue, Spot> at, Complaints complaints) {
        boolean foreign = false;
        for (CelIssue issue : issues) {
            Matcher token = TOKEN.matcher(issue.getMessage());
            boolean isToken = token.matches();
            if (isToken && foreign || !isToken && foreign && isConsequence(issue.getMessage())) {
                continue;
            }
            foreign |= isToken;
            Spot place = at.apply(issue);
            if (isToken) {
                complaints.add(place, "表达式里有不能用的字符“" + token.group(1) + "”", foreignAdvice(token.group(1)));
            } else {
                said(issue.getMessage(), place, complaints);
            }
        }
    }

    /** After a foreign character the parser stumbles on; what it says then is no news. */
    private static boolean isConsequence(String message) {
        return MISSING.matcher(message).matches()
                || UNEXPECTED.matcher(message).matches()
                || UNDECLARED.matcher(message).matches()
                || message.startsWith(NO_WAY_ON);
    }

    private static String foreignAdvice(String character) {
        return CHINESE_SIGNS.contains(character) ? "运算符和标点请用半角" : "中文名称要写在引号里，如 row[\"合计\"]；金额写成 fen(\"12.5万元\")";
    }

    private void said(String message, Spot at, Complaints complaints) {
        Matcher undeclared = UNDECLARED.matcher(message);
        Matcher overload = OVERLOAD.matcher(message);
        Matcher type = TYPE.matcher(message);
        Matcher missing = MISSING.matcher(message);
        Matcher unexpected = UNEXPECTED.matcher(message);
        Matcher size = SIZE.matcher(message);
        if (undeclared.matches()) {
            undeclared(undeclared.group(1), at, complaints);
        } else if (overload.matches()) {
            complaints.add(at, operation(overload.group(1)) + "不能用于（" + types(overload.group(2)) + "）", "请核对两边的类型");
        } else if (type.matches()) {
            complaints.add(at, "表达式应得出" + types(type.group(1)) + "，实为" + types(type.group(2)), "要求须是一个判断，如 a == b");
        } else if (missing.matches()) {
            complaints.add(at, "表达式缺少“" + missing.group(1) + "”", "请检查括号和引号是否成对");
        } else if (unexpected.matches()) {
            String found = unexpected.group(1);
            complaints.add(at, found.equals("<EOF>") ? "表达式没有写完" : "表达式里多出“" + found + "”", "请检查运算符、括号和引号");
        } else if (size.matches()) {
            complaints.add(at, "表达式太长（" + size.group(1) + " 个字符）", "最多 2000 个字符，请分成几条规则");
        } else {
            complaints.add(at, other(message), "");
        }
    }

    private static String other(String message) {
        if (message.contains("recursion limit")) {
            return "表达式的括号套得太深";
        }
        if (message.contains("has() macro")) {
            return "has( ) 里只能写 row.code 或 row[\"合计\"] 这样的名称";
        }
        if (message.startsWith(NO_WAY_ON)) {
            return "表达式写到这里不通";
        }
        return message.contains("regular expression") || message.contains("regex") || message.contains("Regex")
                ? "正则表达式的写法不对（" + message + "）"
                : "表达式无法理解（" + message + "）";
    }

    private void undeclared(String name, Spot at, Complaints complaints) {
        List<String> known = new ArrayList<>(variables);
        known.addAll(FUNCTIONS);
        String nearest =
                Spelling.nearest(name, known).map(word -> "是否想写“" + word + "”？").orElse("");
        complaints.add(at, "没有名为“" + name + "”的变量或函数", nearest + "此处的变量：" + String.join("、", variables));
    }

    private static String operation(String function) {
        String sign = function.replace("_", "").replace("@", "");
        return function.startsWith("_") || function.startsWith("@") || function.startsWith("!")
                ? "运算“" + (sign.equals("[]") ? "[ ]" : sign) + "”"
                : "函数 " + function + " ";
    }

    private static String types(String list) {
        String named = list;
        for (Map.Entry<String, String> type : TYPES.entrySet().stream()
                .sorted((one, other) -> other.getKey().length() - one.getKey().length())
                .toList()) {
            named = named.replaceAll("(?<![a-z])" + Pattern.quote(type.getKey()) + "(?![a-z])", type.getValue());
        }
        return named.replace(", ", "，");
    }
}
