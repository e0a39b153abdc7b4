package io.mingzhang.cli.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways to damage a document, as accidents of extraction or bad will would. */
enum Mutant {
    FLIPPED_BYTES {
        @Override
        byte[] damage(byte[] content, Random random) {
            byte[] damaged = content.clone();
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },
    TRUNCATED {
        @Override
        byte[] damage(byte[] content, Random random) {
            return java.util.Arrays.copyOf(content, 1 + random.nextInt(content.length));
        }
    },
    LINES_DROPPED {
        @Override
        byte[] damage(byte[] content, Random random) {
            int every = 2 + random.nextInt(20);
            return changed(content, lines -> lines.removeIf(line -> random.nextInt(every) == 0));
        }
    },
    LINES_DOUBLED {
        @Override
        byte[] damage(byte[] content, Random random) {
            return changed(content, lines -> {
                int at = random.nextInt(lines.size());
                int to = Math.min(lines.size(), at + 1 + random.nextInt(40));
                lines.addAll(random.nextInt(lines.size()), List.copyOf(lines.subList(at, to)));
            });
        }
    },
    LINES_SHUFFLED {
        @Override
        byte[] damage(byte[] content, Random random) {
            return changed(content, lines -> {
                int at = random.nextInt(lines.size());
                int to = Math.min(lines.size(), at + 2 + random.nextInt(60));
                Collections.shuffle(lines.subList(at, to), random);
            });
        }
    },
    CELLS_SWAPPED {
        @Override
        byte[] damage(byte[] content, Random random) {
            return changed(content, lines -> lines.replaceAll(line -> swapped(line, random)));
        }
    },
    CHARACTERS_REPLACED {
        private static final String NASTY = "\t\n\0[]【】（）()<>|#0123456789.,-−％%年万元亿≥≤≈√□\u3000\ufeff\u202e𠮷";

        @Override
        byte[] damage(byte[] content, Random random) {
            StringBuilder text = new StringBuilder(new String(content, StandardCharsets.UTF_8));
            for (int i = 0; i < 1 + random.nextInt(60); i++) {
                text.setCharAt(random.nextInt(text.length()), NASTY.charAt(random.nextInt(NASTY.length())));
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    DIGITS_EXPLODED {
        @Override
        byte[] damage(byte[] content, Random random) {
            StringBuilder text = new StringBuilder(new String(content, StandardCharsets.UTF_8));
            for (int i = 0; i < 5; i++) {
                text.insert(random.nextInt(text.length()), "9".repeat(1 + random.nextInt(60)));
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    };

    /** A change of the lines of a text. */
    @FunctionalInterface
    interface LineChange {
        /** Changes the lines in place. */
        void apply(List<String> lines);
    }

    /** The content with this damage; never empty content in. */
    abstract byte[] damage(byte[] content, Random random);

    private static byte[] changed(byte[] content, LineChange change) {
        List<String> lines = new ArrayList<>(List.of(new String(content, StandardCharsets.UTF_8).split("\n", -1)));
        change.apply(lines);
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String swapped(String line, Random random) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 2 || random.nextInt(6) != 0) {
            return line;
        }
        int one = random.nextInt(cells.length);
        int other = random.nextInt(cells.length);
        String kept = cells[one];
        cells[one] = cells[other];
        cells[other] = kept;
        return String.join("\t", cells);
    }
}
