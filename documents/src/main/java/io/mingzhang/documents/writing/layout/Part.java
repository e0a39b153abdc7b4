package io.mingzhang.documents.writing.layout;

import io.mingzhang.documents.writing.grid.PrintGrid;
import java.util.List;

/** A part of a document in reading order. */
public sealed interface Part {

    /** What to call it in a list of parts. */
    String name();

    /** What kind of part it is, in Chinese, for a list of parts. */
    String kind();

    /**
     * Lines of text.
     *
     * @param name the heading it begins with
     * @param lines the lines in order
     */
    record Text(String name, List<Line> lines) implements Part {
        public Text {
            lines = List.copyOf(lines);
        }

        @Override
        public String kind() {
            return "文字";
        }
    }

    /**
     * A budget table.
     *
     * @param name its title
     * @param grid the table with title, unit line and notes
     */
    record Table(String name, PrintGrid grid) implements Part {
        @Override
        public String kind() {
            return "预算表";
        }
    }

    /**
     * A performance target form.
     *
     * @param name the project or department it is for
     * @param grid the form with its title
     */
    record Form(String name, PrintGrid grid) implements Part {
        @Override
        public String kind() {
            return "绩效目标表";
        }
    }

    /**
     * A table that was not understood, as it was found.
     *
     * @param name what it begins with
     * @param grid its cells
     */
    record Unknown(String name, PrintGrid grid) implements Part {
        @Override
        public String kind() {
            return "未识别的表格";
        }
    }
}
