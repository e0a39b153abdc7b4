package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.model.performance.TargetField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where forms begin: at a title that a form follows, or at a name of project or department without title. */
final class FormStarts {

    /** Rows between a title and the first label: year, unit, blank rows, a second title. */
    private static final int TITLE_REACH = 8;

    private static final int TITLE_LOOK_BACK = 4;
    private static final String EVALUATION = "SELF_EVALUATION";
    private static final int EVIDENCE_REACH = 8;
    private static final int MOST_CELLS = 8;
    private static final int LONGEST_TITLE = 80;
    private static final Pattern PAGE_NUMBER_END = Pattern.compile("(?:\\.{3,}|…+|\\s)\\s*[0-9]{1,4}$");

    /**
     * The beginning of a form.
     *
     * @param kind project or department, as the form templates name them
     * @param title as printed, empty when there is none
     */
    record Start(String kind, String title) {}

    private final FormWords words;
    private final List<ContentRow> rows;

    FormStarts(FormWords words, List<ContentRow> rows) {
        this.words = words;
        this.rows = rows;
    }

    /** The form that begins in a row. */
    Optional<Start> at(int index) {
        ContentRow row = rows.get(index);
        String title = titleOf(row);
        if (!title.isEmpty()) {
            return kind(title).filter(kind -> followed(index)).map(kind -> new Start(kind, title));
        }
        return row.tabular() ? untitled(index) : Optional.empty();
    }

    /** Whether the row is a title of a form, whatever follows. */
    boolean isTitle(ContentRow row) {
        String title = titleOf(row);
        return !title.isEmpty() && kind(title).isPresent();
    }

    /** Whether a cell holds nothing but the title of a form. */
    boolean isTitle(String text) {
        String title = text.strip();
        return title.length() >= 5
                && title.length() <= LONGEST_TITLE
                && title.indexOf('\n') < 0
                && kind(title).isPresent();
    }

    /** The title that stands at the end of a cell that belongs to what is above it; empty when there is none. */
    Optional<String> titleAtEnd(String text) {
        int line = text.lastIndexOf('\n');
        String last = line < 0 ? "" : text.substring(line + 1).strip();
        return last.isEmpty() || last.length() > LONGEST_TITLE || kind(last).isEmpty()
                ? Optional.empty()
                : Optional.of(last);
    }

    /** Project or department, when the text is a title of a form. */
    Optional<String> kindOf(String title) {
        return kind(title);
    }

    private Optional<String> kind(String title) {
        return words.templates()
                .formOf(title)
                .filter(kind -> kind.equals(FormKinds.PROJECT) || kind.equals(FormKinds.DEPARTMENT));
    }

    private static String titleOf(ContentRow row) {
        String text = row.soleText().strip();
        boolean plausible = text.length() >= 5
                && text.length() <= LONGEST_TITLE
                && text.indexOf('表') + text.indexOf("目標") + text.indexOf("目标") > -3
                && text.indexOf('。') < 0;
        Matcher contents = PAGE_NUMBER_END.matcher(text);
        return plausible && !contents.find() ? text : "";
    }

    /** Whether the first labels of a form follow closely, before another title. */
    private boolean followed(int index) {
        for (int i = index + 1; i < Math.min(rows.size(), index + TITLE_REACH); i++) {
            ContentRow row = rows.get(i);
            if (isTitle(row)) {
                return false;
            }
            List<Token> tokens = row.tabular() ? words.tokens(row) : List.of();
            if (!SummaryTable.headerAt(words, rows, i).isEmpty()) {
                return false;
            }
            if (!tokens.isEmpty()
                    && (isFormLabel(tokens.getFirst()) || IndicatorLayout.isHeader(tokens) && tokens.size() <= 12)) {
                return tokens.size() <= 12;
            }
        }
        return false;
    }

    private static boolean isFormLabel(Token token) {
        return token.label().field().isPresent()
                || token.label().opens("FUNDING")
                || token.label().opens("TASKS");
    }

    private Optional<Start> untitled(int index) {
        List<Token> tokens = words.tokens(rows.get(index));
        if (tokens.isEmpty()
                || tokens.size() > MOST_CELLS
                || tokens.getFirst().label().field().isEmpty()) {
            return Optional.empty();
        }
        TargetField field = tokens.getFirst().label().field().get();
        boolean project = field == TargetField.PROJECT_NAME;
        boolean department = field == TargetField.DEPARTMENT_NAME;
        if (!project && !department
                || tokens.size() > 1 && tokens.get(1).label().field().isPresent()) {
            return Optional.empty();
        }
        return !isEvaluation(index) && evidence(index, department)
                ? Optional.of(new Start(project ? FormKinds.PROJECT : FormKinds.DEPARTMENT, ""))
                : Optional.empty();
    }

    /** Whether the title above says that targets are evaluated here and not set: 项目支出绩效自评表. */
    private boolean isEvaluation(int index) {
        for (int i = index - 1; i >= Math.max(0, index - TITLE_LOOK_BACK); i--) {
            String title = titleOf(rows.get(i));
            if (!title.isEmpty()) {
                return words.templates()
                        .formOf(title)
                        .filter(EVALUATION::equals)
                        .isPresent();
            }
        }
        return false;
    }

    /** Whether the rows below go on like a form and not like a table that happens to have such a column. */
    private boolean evidence(int index, boolean department) {
        int found = 0;
        for (int i = index + 1; i < Math.min(rows.size(), index + EVIDENCE_REACH); i++) {
            if (isTitle(rows.get(i))) {
                break; // what follows belongs to the next form
            }
            List<Token> tokens = rows.get(i).tabular() ? words.tokens(rows.get(i)) : List.of();
            if (tokens.isEmpty()) {
                continue;
            }
            Token first = tokens.getFirst();
            boolean block = first.label().opens("FUNDING")
                    || first.label().opens("GOAL")
                    || first.label().opens("TASKS")
                    || IndicatorLayout.isHeader(tokens);
            boolean field = first.label().field().isPresent() && !department;
            found += block || field ? 1 : 0;
        }
        return found >= (department ? 1 : 2);
    }
}
