package io.mingzhang.documents.recognition.targets;

import io.mingzhang.documents.content.Claims;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.recognition.targets.FormStarts.Start;
import io.mingzhang.model.Damage;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one form row by row, from its title to the first row that is none of its own. */
final class FormReader {

    private static final Pattern YEAR_LINE =
            Pattern.compile("^[(（]?\\s*((?:19|20)[0-9]{2}|[_Xx×]*)\\s*年\\s*度?\\s*[)）]?$");
    private static final Pattern PAGE_MARK =
            Pattern.compile("^[-—–\\s]*(?:第\\s*)?[0-9]{1,4}(?:\\s*页)?(?:\\s*[/共]\\s*[0-9]{1,4}\\s*页?)?[-—–\\s]*$");
    private static final Pattern SENTENCE = Pattern.compile("[。；;，,、：:…]");

    private enum Part {
        HEAD,
        FUNDING,
        TEXT,
        GOAL,
        DETAIL,
        TASKS,
        INDICATORS,
        FOOTER
    }

    private final FormWords words;
    private final FormStarts starts;
    private final List<ContentRow> rows;
    private final RowsBehind rowsBehind;
    private final Claims claims;
    private final FormDraft draft;
    private final FieldRows fields;
    private final FundingRows funding;
    private final GoalRows goals;
    private final TaskRows tasks;
    private final IndicatorRows indicators;
    private Part part = Part.HEAD;
    private Optional<String> nextTitle = Optional.empty();

    FormReader(FormWords words, FormStarts starts, List<ContentRow> rows, Claims claims, Start start, int index) {
        this.words = words;
        this.starts = starts;
        this.rows = rows;
        this.rowsBehind = new RowsBehind(words, starts, rows);
        this.claims = claims;
        this.draft = new FormDraft(start.kind(), start.title(), rows.get(index).at());
        this.draft.year = YearLabel.only(start.title()).orElse(0);
        this.funding = new FundingRows(draft);
        this.fields = new FieldRows(draft, words, funding);
        this.goals = new GoalRows(draft);
        this.tasks = new TaskRows(draft);
        this.indicators = new IndicatorRows(draft);
    }

    FormDraft draft() {
        return draft;
    }

    /** A title that stood at the end of the last cell and belongs to the next form. */
    Optional<String> nextTitle() {
        return nextTitle;
    }

    /**
     * Reads from a row on.
     *
     * @return the index of the first row behind the form
     */
    int read(int from) {
        int index = from;
        if (!draft.title.isEmpty() && rows.get(from).soleText().strip().equals(draft.title)) {
            claims.take(rows.get(from));
            index++;
        }
        int behind = index;
        boolean began = false;
        while (index < rows.size()) {
            ContentRow row = rows.get(index);
            boolean named = !draft.name().isEmpty();
            boolean anotherBegins = named && starts.at(index).isPresent() || index > from && starts.isTitle(row);
            if (!claims.isFree(row) || anotherBegins || nextTitle.isPresent()) {
                break;
            }
            boolean own = row.tabular() ? tabular(row) : paragraph(row, index, began);
            if (!own) {
                break;
            }
            began |= !draft.fields.isEmpty() || !draft.funding.isEmpty() || !draft.indicators.isEmpty();
            index++;
            behind = index;
        }
        return behind;
    }

    private boolean paragraph(ContentRow row, int index, boolean began) {
        String text = row.soleText().strip();
        if (text.isEmpty() || yearOrUnit(text) || PAGE_MARK.matcher(text).matches()) {
            claims.take(row);
            return true;
        }
        List<Token> cells = words.tokens(row);
        if (FieldRows.isLine(cells, part == Part.INDICATORS)) {
            return tabular(row);
        }
        Label label = words.label(text);
        if (label.opens("INDICATORS") || label.opens("GOAL") || label.opens("FUNDING")) {
            claims.take(row);
            return true;
        }
        if (began && isContinuation(text, index)) {
            claims.take(row);
            return true;
        }
        return began && part != Part.FOOTER && rowsBehind.goesOn(index);
    }

    /** A line of a goal or text whose cell the extraction broke into lines; takes it in. */
    private boolean isContinuation(String text, int index) {
        boolean goal = part == Part.GOAL && goals.isOpen() && !draft.goals.isEmpty();
        boolean field = part == Part.TEXT && fields.open().isPresent();
        if (!goal && !field || !SENTENCE.matcher(text).find() || !rowsBehind.isLabelled(index, goal)) {
            return false;
        }
        if (goal) {
            goals.append(text);
        } else {
            draft.appendTo(fields.open().orElseThrow(), text);
        }
        return true;
    }

    private boolean yearOrUnit(String text) {
        Matcher year = YEAR_LINE.matcher(text);
        if (year.matches()) {
            boolean printed = year.group(1).length() == 4
                    && Character.isDigit(year.group(1).charAt(0));
            draft.year = draft.year == 0 && printed ? Integer.parseInt(year.group(1)) : draft.year;
            return true;
        }
        return text.length() < 40 && draft.unit.learnFromLine(text);
    }

    private boolean tabular(ContentRow row) {
        List<Token> tokens = withoutSideLabel(withoutNextTitle(words.tokens(row)));
        if (tokens.isEmpty()) {
            claims.take(row);
            return true;
        }
        boolean own = understood(tokens) || leftOver(tokens);
        if (own) {
            claims.take(row);
        }
        return own;
    }

    /** Cuts the title of the next form off the end of a row, where it stands in a cell of its own or behind the last text. */
    private List<Token> withoutNextTitle(List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens);
        if (kept.size() > 1 && starts.isTitle(kept.getLast().text())) {
            nextTitle = Optional.of(kept.removeLast().text().strip());
        }
        Optional<String> behind = kept.isEmpty()
                ? Optional.empty()
                : starts.titleAtEnd(kept.getLast().text());
        if (behind.isPresent()) {
            Token last = kept.removeLast();
            String text =
                    last.text().substring(0, last.text().lastIndexOf('\n')).strip();
            if (!text.isEmpty()) {
                kept.add(new Token(text, words.label(text), last.column(), last.at()));
            }
            nextTitle = nextTitle.or(() -> behind);
        }
        nextTitle.ifPresent(title -> draft.damage(
                Damage.Kind.SHIFTED_ROW,
                "下一张表的标题“%s”并入了本表末格".formatted(Excerpt.of(title)),
                tokens.getLast().at()));
        return kept;
    }

    private List<Token> withoutSideLabel(List<Token> tokens) {
        if (!tokens.isEmpty() && SideLabel.isUnit(tokens.getFirst())) {
            draft.unit.learnFromLabel(tokens.getFirst().text());
        }
        return SideLabel.cutOff(tokens, part == Part.GOAL || part == Part.FUNDING, part == Part.TASKS);
    }

    private boolean understood(List<Token> tokens) {
        Token first = tokens.getFirst();
        if (part == Part.INDICATORS && words.templates().isOtherField(first.text())) {
            tokens.forEach(token -> draft.unknown(token.text(), "", token.at()));
            return true;
        }
        if (first.label().opens("DETAIL") || part == Part.DETAIL && !endsDetail(tokens)) {
            tokens.forEach(token -> draft.unknown(token.text(), "支出明细", token.at()));
            part = Part.DETAIL;
            return true;
        }
        if (tokens.size() == 1 && yearOrUnit(first.text().strip())) {
            return true;
        }
        if (IndicatorLayout.isHeader(tokens)) {
            noteRepeat("指标表头", first);
            indicators.header(tokens);
            part = Part.INDICATORS;
            return true;
        }
        if (TaskRows.fits(tokens)
                || part == Part.TASKS
                        && !opensBudget(tokens)
                        && !first.label().goal()
                        && !first.label().opens("GOAL")
                        && !first.label().opens("INDICATORS")
                        && first.label().field().isEmpty()) {
            tasks.read(tokens);
            part = Part.TASKS;
            return true;
        }
        if (field(tokens)) {
            return true;
        }
        if (part == Part.FUNDING && funding.isBelowHeads(tokens)) {
            funding.readBelowHeads(tokens);
            return true;
        }
        if (fundingRow(tokens)) {
            funding.read(tokens);
            part = Part.FUNDING;
            return true;
        }
        if (part != Part.INDICATORS && goal(tokens)) {
            return true;
        }
        return part == Part.INDICATORS || startsIndicators(tokens) ? indicatorRow(tokens) : goesOn(tokens);
    }

    /** Whether a row belongs to what follows the list of expenditure. */
    private static boolean endsDetail(List<Token> tokens) {
        Label first = tokens.getFirst().label();
        boolean field = first.field().isPresent() && !first.field().equals(Optional.of(TargetField.PROJECT_NAME));
        return field || first.goal() || first.section().isPresent() || IndicatorLayout.isHeader(tokens);
    }

    private boolean field(List<Token> tokens) {
        Token first = tokens.getFirst();
        boolean behindOther = part == Part.HEAD
                && !first.label().isKnown()
                && tokens.stream().anyMatch(token -> token.label().field().isPresent());
        boolean named = first.label().field().isPresent() || behindOther;
        boolean inIndicators = part == Part.INDICATORS
                && !FieldRows.isFooter(first)
                && !FieldRows.isText(first)
                && first.label()
                        .field()
                        .filter(field -> field == TargetField.PROJECT_NAME)
                        .isEmpty();
        boolean asSection = first.label().opens("TASKS")
                || first.label().opens("FUNDING")
                        && tokens.size() > 1
                        && tokens.get(1).label().source().isPresent();
        if (!named || inIndicators || asSection) {
            return false;
        }
        if (FieldRows.isText(first)) {
            noteRepeat(first.text(), first);
        }
        fields.read(tokens);
        part = FieldRows.isFooter(first) && part != Part.HEAD
                ? Part.FOOTER
                : FieldRows.isText(first) ? Part.TEXT : part;
        return true;
    }

    /** Whether the funding block begins here, which some forms print behind the tasks. */
    private static boolean opensBudget(List<Token> tokens) {
        return tokens.size() > 1
                && tokens.getFirst().label().opens("FUNDING")
                && tokens.get(1).label().source().equals(Optional.of(FundingSource.TOTAL));
    }

    private boolean fundingRow(List<Token> tokens) {
        if (part == Part.FUNDING && FundingRows.isUnknownSource(tokens)) {
            return true;
        }
        if (part == Part.FUNDING && (YearColumns.isHeader(tokens) || funding.isYearRow(tokens))) {
            return true;
        }
        if (part == Part.HEAD && FundingRows.isHeads(tokens)) {
            return true;
        }
        boolean section = tokens.getFirst().label().opens("FUNDING");
        boolean source = tokens.getFirst().label().source().isPresent();
        boolean only = tokens.stream().allMatch(token -> token.label().source().isPresent());
        boolean inBlock = part == Part.HEAD || part == Part.FUNDING || section;
        return inBlock && (section || source) || part != Part.INDICATORS && source && only && tokens.size() == 2;
    }

    private boolean goal(List<Token> tokens) {
        if (GoalRows.isHead(tokens)) {
            goals.head(tokens);
            part = Part.GOAL;
            return true;
        }
        boolean fits = GoalRows.fits(tokens) && !startsIndicators(tokens);
        if (fits) {
            noteRepeat(tokens.getFirst().text(), tokens.getFirst());
            goals.read(tokens);
            part = Part.GOAL;
        }
        return fits;
    }

    private static boolean startsIndicators(List<Token> tokens) {
        boolean section = tokens.getFirst().label().opens("INDICATORS")
                || tokens.getFirst().label().opens("GOAL");
        Token level = section && tokens.size() > 1 ? tokens.get(1) : tokens.getFirst();
        return level.isLevel()
                && (level.label().isCategoryOnly() || level.label().type().isPresent() && tokens.size() > 1);
    }

    private boolean indicatorRow(List<Token> tokens) {
        boolean onlySection = tokens.size() == 1
                && (tokens.getFirst().label().opens("INDICATORS")
                        || tokens.getFirst().text().length() == 1);
        boolean alien = tokens.size() == 1
                && !tokens.getFirst().isLevel()
                && !onlySection
                && !indicators.isName(tokens.getFirst());
        if (alien || FundingRows.isLabelEnd(tokens)) {
            return false;
        }
        part = Part.INDICATORS;
        if (!onlySection) {
            indicators.read(tokens);
        }
        return true;
    }

    /** A row without label goes on with the goal or text above it. */
    private boolean goesOn(List<Token> tokens) {
        if (part == Part.FUNDING && FundingRows.isLabelEnd(tokens)) {
            draft.damage(
                    Damage.Kind.LABEL_VARIANT, "资金来源标签分成两行", tokens.getFirst().at());
            return true;
        }
        if (part == Part.GOAL && goals.isOpen() && tokens.size() <= 3) {
            goals.goOn(tokens);
            return true;
        }
        if (fields.open().isPresent() && (part == Part.TEXT || part == Part.HEAD) && tokens.size() == 1) {
            draft.appendTo(fields.open().get(), tokens.getFirst().text());
            return true;
        }
        return false;
    }

    /** Inside a form nothing is dropped: what is not understood is listed, unless the form is complete. */
    private boolean leftOver(List<Token> tokens) {
        if (part == Part.FOOTER || part == Part.HEAD && draft.fields.isEmpty()) {
            return false;
        }
        if (part == Part.INDICATORS && tokens.size() > 12) {
            return false;
        }
        for (Token token : tokens) {
            draft.unknown(token.text(), nearest(), token.at());
        }
        return true;
    }

    private String nearest() {
        return switch (part) {
            case HEAD -> "项目名称";
            case FUNDING -> "项目资金";
            case TEXT -> "项目概况等文字栏";
            case GOAL -> "总体目标";
            case DETAIL -> "支出明细";
            case TASKS -> "年度主要任务";
            case INDICATORS -> "绩效指标";
            case FOOTER -> "负责人等落款";
        };
    }

    private void noteRepeat(String label, Token at) {
        String key = label.replaceAll("\\s", "");
        if (!draft.labelsSeen.add(key) && draft.repeats.isEmpty()) {
            draft.repeats.add(at.at());
            draft.damage(Damage.Kind.PAGE_REPEAT, "表内“%s”重复出现，按分页重复合并".formatted(Excerpt.of(label)), at.at());
        }
    }
}
