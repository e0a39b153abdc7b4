package io.mingzhang.checks.userwritten.expression;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Money;
import io.mingzhang.kernel.StatedAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** The functions expressions have beside those of CEL. All of them are exact: money in fen, shares in ten-thousandths. */
final class Functions {

    private static final MapType NAMED = MapType.create(SimpleType.STRING, SimpleType.DYN);
    private static final long TEN_THOUSAND = 10_000;

    private Functions() {}

    static List<CelFunctionDecl> declarations() {
        return List.of(
                CelFunctionDecl.newFunctionDeclaration(
                        "fen", CelOverloadDecl.newGlobalOverload("fen_text", SimpleType.INT, SimpleType.STRING)),
                CelFunctionDecl.newFunctionDeclaration(
                        "sum",
                        CelOverloadDecl.newGlobalOverload("sum_list", SimpleType.INT, ListType.create(SimpleType.DYN))),
                CelFunctionDecl.newFunctionDeclaration(
                        "share",
                        CelOverloadDecl.newGlobalOverload("share_of", SimpleType.INT, SimpleType.INT, SimpleType.INT)),
                CelFunctionDecl.newFunctionDeclaration(
                        "rounded",
                        CelOverloadDecl.newGlobalOverload(
                                "rounded_to_unit", SimpleType.INT, SimpleType.INT, SimpleType.STRING),
                        CelOverloadDecl.newGlobalOverload(
                                "rounded_to_decimals",
                                SimpleType.INT,
                                SimpleType.INT,
                                SimpleType.STRING,
                                SimpleType.INT)),
                CelFunctionDecl.newFunctionDeclaration(
                        "within",
                        CelOverloadDecl.newGlobalOverload(
                                "within_tolerance", SimpleType.BOOL, SimpleType.INT, SimpleType.INT, SimpleType.INT)),
                CelFunctionDecl.newFunctionDeclaration(
                        "zero",
                        CelOverloadDecl.newGlobalOverload("zero_if_blank", SimpleType.INT, NAMED, SimpleType.STRING)),
                CelFunctionDecl.newFunctionDeclaration(
                        "trim", CelOverloadDecl.newMemberOverload("trim_text", SimpleType.STRING, SimpleType.STRING)),
                CelFunctionDecl.newFunctionDeclaration(
                        "count",
                        CelOverloadDecl.newMemberOverload(
                                "count_text", SimpleType.INT, SimpleType.STRING, SimpleType.STRING)));
    }

    static List<CelFunctionBinding> bindings() {
        return List.of(
                CelFunctionBinding.from("fen_text", String.class, Functions::fen),
                CelFunctionBinding.from("sum_list", List.class, list -> sum((List<?>) list)),
                CelFunctionBinding.from("share_of", Long.class, Long.class, Functions::share),
                CelFunctionBinding.from(
                        "rounded_to_unit", Long.class, String.class, (fen, unit) -> rounded(fen, unit, 0)),
                CelFunctionBinding.from(
                        "rounded_to_decimals",
                        List.of(Long.class, String.class, Long.class),
                        arguments -> rounded((Long) arguments[0], (String) arguments[1], (Long) arguments[2])),
                CelFunctionBinding.from(
                        "within_tolerance",
                        List.of(Long.class, Long.class, Long.class),
                        arguments -> within((Long) arguments[0], (Long) arguments[1], (Long) arguments[2])),
                CelFunctionBinding.from(
                        "zero_if_blank", Map.class, String.class, (values, name) -> zero((Map<?, ?>) values, name)),
                CelFunctionBinding.from("trim_text", String.class, String::strip),
                CelFunctionBinding.from("count_text", String.class, String.class, Functions::count));
    }

    /** {@code fen("12.5万元")}. */
    static Long fen(String written) {
        String text = written.strip();
        AmountUnit unit = Arrays.stream(AmountUnit.values())
                .filter(each -> text.endsWith(each.symbol()))
                .max(Comparator.comparingInt(each -> each.symbol().length()))
                .orElseThrow(() -> new Unanswerable("“" + written + "”没有写单位（元、万元、亿元）"));
        String number = text.substring(0, text.length() - unit.symbol().length());
        return StatedAmount.parse(number, unit)
                .flatMap(StatedAmount::money)
                .map(Money::fen)
                .orElseThrow(() -> new Unanswerable("“" + written + "”不是金额"));
    }

    private static Long sum(List<?> list) {
        BigDecimal total = BigDecimal.ZERO;
        for (Object element : list) {
            if (!(element instanceof Long number)) {
                throw new Unanswerable("sum 的列表里有不是整数的项");
            }
            total = total.add(BigDecimal.valueOf(number));
        }
        BigDecimal exact = total;
        return exactly(exact::longValueExact);
    }

    private static long exactly(LongSupplier computation) {
        try {
            return computation.getAsLong();
        } catch (ArithmeticException overflow) {
            throw new Unanswerable("数值超出范围");
        }
    }

    /** Ten-thousandths, half up: 12.34 % is 1234. */
    static Long share(Long part, Long whole) {
        if (whole == 0) {
            throw new Unanswerable("占比的分母为零");
        }
        return exactly(() -> BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(TEN_THOUSAND))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** The amount rounded half up to so many decimals of a unit, in fen. */
    static Long rounded(Long fen, String symbol, long decimals) {
        AmountUnit unit = Arrays.stream(AmountUnit.values())
                .filter(each -> each.symbol().equals(symbol.strip()))
                .findFirst()
                .orElseThrow(() -> new Unanswerable("“" + symbol + "”不是金额单位（元、万元、亿元）"));
        if (decimals < 0 || decimals > unit.fenExponent()) {
            throw new Unanswerable("小数位数应为 0 至 " + unit.fenExponent());
        }
        int scale = (int) decimals - unit.fenExponent();
        return exactly(() ->
                BigDecimal.valueOf(fen).setScale(scale, RoundingMode.HALF_UP).longValueExact());
    }

    private static Boolean within(Long one, Long other, Long tolerance) {
        return exactly(() -> Math.absExact(Math.subtractExact(one, other))) <= tolerance;
    }

    private static Long zero(Map<?, ?> values, String name) {
        if (values instanceof Columns columns && columns.isBlank(name)) {
            return 0L;
        }
        Object value = values.get(name);
        if (value instanceof Long amount) {
            return amount;
        }
        throw new Unanswerable(value == null ? "" : "“" + name + "”不是金额");
    }

    private static Long count(String text, String part) {
        long found = 0;
        int from = part.isEmpty() ? -1 : text.indexOf(part);
        while (from >= 0) {
            found++;
            from = text.indexOf(part, from + part.length());
        }
        return found;
    }
}
