package io.mingzhang.kernel;

/** The unit in which a document prints amounts (金额单位). */
public enum AmountUnit {
    /** 元. */
    YUAN("元", 2),
    /** 千元. */
    THOUSAND_YUAN("千元", 5),
    /** 万元. */
    TEN_THOUSAND_YUAN("万元", 6),
    /** 亿元. */
    HUNDRED_MILLION_YUAN("亿元", 10);

    private final String symbol;
    private final int fenExponent;

    AmountUnit(String symbol, int fenExponent) {
        this.symbol = symbol;
        this.fenExponent = fenExponent;
    }

    /** The unit as printed in Chinese documents. */
    public String symbol() {
        return symbol;
    }

    /** The power of ten of fen in one unit: 2 for 元, 5 for 千元, 6 for 万元, 10 for 亿元. */
    public int fenExponent() {
        return fenExponent;
    }
}
