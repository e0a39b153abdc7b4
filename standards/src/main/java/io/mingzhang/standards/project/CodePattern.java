package io.mingzhang.standards.project;

import java.util.List;

/**
 * How codes of projects are made for a division and a kind.
 *
 * @param id names the pattern
 * @param division by what the code of the division begins; empty for every division
 * @param kind by what the code of the kind begins; empty for every kind
 * @param flag a flag the project must carry; empty for none
 * @param parts joined in this order; the last one is the serial number
 */
public record CodePattern(String id, String division, String kind, String flag, List<Part> parts) {

    /** Keeps the list; the serial number must be the last part, for it counts what is before it. */
    public CodePattern {
        parts = List.copyOf(parts);
        boolean wellFormed = parts.getLast().what() == What.SERIAL
                && parts.stream().filter(part -> part.what() == What.SERIAL).count() == 1;
        if (!wellFormed) {
            throw new IllegalStateException("Pattern %s needs one serial number, at its end".formatted(id));
        }
    }

    /** What stands in a part of a code. */
    public enum What {
        /** The first digits of the code of the division. */
        DIVISION,
        /** The last digits of the fiscal year. */
        YEAR,
        /** The code of the competent department, filled with zeros at the left. */
        DEPARTMENT,
        /** Fixed characters. */
        TEXT,
        /** Counts from 1 what begins alike. */
        SERIAL
    }

    /**
     * A part of a code.
     *
     * @param what stands there
     * @param width in characters
     * @param text the fixed characters of {@link What#TEXT}, otherwise empty
     */
    public record Part(What what, int width, String text) {}

    /** Whether codes of such projects are made by this pattern. */
    boolean fits(String divisionCode, String kindCode, List<String> flags) {
        return divisionCode.startsWith(division)
                && kindCode.startsWith(kind)
                && (flag.isEmpty() || flags.contains(flag));
    }

    /** Everything before the serial number. */
    public String prefix(String divisionCode, int year, String departmentCode) {
        StringBuilder prefix = new StringBuilder();
        for (Part part : parts) {
            switch (part.what()) {
                case DIVISION -> prefix.append(filled(divisionCode, part.width(), false));
                case YEAR -> prefix.append(filled(Integer.toString(year), part.width(), true));
                case DEPARTMENT -> prefix.append(filled(departmentCode, part.width(), true));
                case TEXT -> prefix.append(part.text());
                case SERIAL -> {
                    // not part of the prefix
                }
            }
        }
        return prefix.toString();
    }

    /** The code with this prefix and serial number; refused when the number has more digits than the pattern has room for. */
    public String code(String prefix, long serial) {
        int width = parts.getLast().width();
        String digits = Long.toString(serial);
        if (serial < 1 || digits.length() > width) {
            throw new IllegalArgumentException("No serial number %s after %s".formatted(digits, prefix));
        }
        return prefix + "0".repeat(width - digits.length()) + digits;
    }

    private static String filled(String value, int width, boolean keepEnd) {
        String digits = value.replaceAll("[^0-9A-Za-z]", "");
        String zeros = "0".repeat(Math.max(0, width - digits.length()));
        if (digits.length() <= width) {
            return keepEnd ? zeros + digits : digits + zeros;
        }
        return keepEnd ? digits.substring(digits.length() - width) : digits.substring(0, width);
    }
}
