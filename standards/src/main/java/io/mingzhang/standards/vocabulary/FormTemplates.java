package io.mingzhang.standards.vocabulary;

import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.PackSet;
import io.mingzhang.standards.text.LabelText;
import io.mingzhang.standards.text.NumberedLabel;
import io.mingzhang.standards.text.TraditionalCharacters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The vocabulary of performance target forms and the builds they come in. */
public final class FormTemplates {

    private static final int YEAR_DIGITS = 4;
    private static final Pattern YEAR_FIRST = Pattern.compile("(?:19|20)[0-9]{2}年");
    private static final Pattern BRACKETS = Pattern.compile("[(]([^()]*)[)]");
    private static final Pattern SEAL = Pattern.compile("[(](?:公章|盖章|签章|签字|签名|单位公章|单位盖章|加盖公章)[)]");
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_OTHER_FIELD = 20;
    private static final int LONGEST_LEAD = 6;

    /**
     * The words by which a title announces a form.
     *
     * @param form the kind of form
     * @param all words that must be there
     * @param any words of which one must be there, when there are any
     * @param none words that must not be there
     */
    private record TitleWords(String form, List<String> all, List<String> any, List<String> none) {
        boolean matches(String key) {
            return all.stream().allMatch(key::contains)
                    && none.stream().noneMatch(key::contains)
                    && (any.isEmpty() || any.stream().anyMatch(key::contains));
        }
    }

    private final PackNode pack;
    private final List<TitleWords> titles;
    private final LabelIndex fields;
    private final LabelIndex sections;
    private final LabelIndex sources;
    private final LabelIndex periods;
    private final LabelIndex goals;
    private final LabelIndex indicatorColumns;
    private final LabelIndex taskColumns;
    private final LabelIndex categories;
    private final LabelIndex types;
    private final LabelIndex natures;
    private final LabelIndex otherFields;
    private final List<String> otherEndings;
    private final Map<String, String> categoryOfType = new LinkedHashMap<>();
    private final Map<String, List<String>> marks;
    private final List<FormTemplate> templates;
    private final List<String> usualFields;
    private final List<IndicatorFrame> frames;

    private FormTemplates(PackNode pack) {
        this.pack = pack;
        titles = pack.at("titles").entries().entrySet().stream()
                .map(form -> titleWords(form.getKey(), form.getValue()))
                .toList();
        fields = index("fields");
        sections = index("sections");
        sources = index("funding_sources");
        periods = index("periods");
        goals = index("goal_labels");
        indicatorColumns = index("indicator_columns");
        taskColumns = index("task_columns");
        categories = index("categories");
        natures = index("natures");
        otherFields =
                new LabelIndex(Map.of("OTHER", pack.wordLists("other_fields").getOrDefault("KNOWN", List.of())));
        otherEndings = pack.wordLists("other_fields").getOrDefault("ENDINGS", List.of());
        Map<String, List<String>> typeWords = new LinkedHashMap<>();
        pack.at("types").entries().forEach((id, type) -> {
            typeWords.put(id, type.texts("words"));
            categoryOfType.put(id, type.text("category"));
        });
        types = new LabelIndex(typeWords);
        marks = new LinkedHashMap<>();
        pack.wordLists("marks")
                .forEach((id, words) ->
                        marks.put(id, words.stream().map(LabelText::normalized).toList()));
        usualFields = pack.texts("usual_fields");
        templates = pack.at("templates").items().stream()
                .map(FormTemplates::template)
                .toList();
        frames = pack.at("frames").items().stream().map(FormTemplates::frame).toList();
    }

    /** Loads the templates of a set of packs. */
    public static FormTemplates load(PackSet packs) {
        return new FormTemplates(packs.yaml("vocabulary/form-templates.yaml"));
    }

    /** The kind of form a title announces: PROJECT_TARGET, DEPARTMENT_TARGET or SELF_EVALUATION; empty for other text. */
    public Optional<String> formOf(String printedTitle) {
        String key = LabelText.key(printedTitle);
        if (key.length() > LONGEST_TITLE || key.indexOf('表') < 0) {
            return Optional.empty();
        }
        return titles.stream()
                .filter(title -> title.matches(key))
                .map(TitleWords::form)
                .findFirst();
    }

    /** The field a label asks for, as name of a {@code TargetField}. */
    public Optional<String> field(PrintedLabel label) {
        Optional<String> whole = lookUp(fields, label);
        if (whole.isPresent() || !label.hasBrackets()) {
            return whole;
        }
        String unsealed = SEAL.matcher(label.normalized()).replaceAll("");
        return unsealed.equals(label.normalized()) ? whole : lookUp(fields, PrintedLabel.of(unsealed));
    }

    /** Whether a text is the label of a field that forms have and nobody reads. */
    public boolean isOtherField(String text) {
        return text.length() <= LONGEST_OTHER_FIELD
                && !text.isBlank()
                && otherFields.find(withoutBrackets(PrintedLabel.of(text))).isPresent();
    }

    /** Whether a text ends like the label of a field: behind a value it is one more likely than a second value. */
    public boolean endsLikeField(String text) {
        if (text.length() > LONGEST_OTHER_FIELD || text.isBlank()) {
            return false;
        }
        String key = withoutBrackets(PrintedLabel.of(text));
        return key.chars().allMatch(c -> LabelText.isHan((char) c))
                && otherEndings.stream()
                        .anyMatch(end -> key.endsWith(end) && key.length() <= end.length() + LONGEST_LEAD);
    }

    private static String withoutBrackets(PrintedLabel label) {
        return label.hasBrackets()
                ? LabelText.key(BRACKETS.matcher(label.normalized()).replaceAll(""))
                : label.key();
    }

    /** The block a label opens: FUNDING, GOAL, TASKS, DETAIL or INDICATORS. */
    public Optional<String> section(PrintedLabel label) {
        return lookUp(sections, label);
    }

    /** The period a label names, as name of a {@code TargetPeriod}. */
    public Optional<String> period(PrintedLabel label) {
        return lookUp(periods, label);
    }

    /** The funding row a label names, with the period when it is part of the label. */
    public Optional<FormLabels.Funding> funding(PrintedLabel label) {
        NumberedLabel numbered = label.numbered();
        String key = numbered.key();
        if (key.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        Optional<String> prefix = periods.longestPrefix(key);
        String rest = prefix.map(found -> key.substring(found.length())).orElse(key);
        String period = prefix.flatMap(periods::find).orElse("");
        return sources.find(key)
                .or(() -> sources.find(rest))
                .map(source -> new FormLabels.Funding(source, period, numbered.partOf()));
    }

    /** The period whose goal a label asks for; years in brackets are kept. */
    public Optional<FormLabels.Goal> goal(PrintedLabel label) {
        if (!label.hasBrackets()) {
            return lookUp(goals, label).map(period -> new FormLabels.Goal(period, ""));
        }
        String plain = label.normalized();
        var brackets = BRACKETS.matcher(plain);
        String years = brackets.find() ? brackets.group(1) : "";
        return lookUp(goals, PrintedLabel.of(BRACKETS.matcher(plain).replaceAll("")))
                .map(period -> new FormLabels.Goal(period, years));
    }

    /** The column of the indicator block a header names. */
    public Optional<FormLabels.IndicatorColumn> indicatorColumn(PrintedLabel label) {
        Optional<FormLabels.IndicatorColumn> whole = indicatorColumnOf(label.key());
        return whole.isPresent() || !label.hasBrackets() ? whole : indicatorColumnOf(withoutBrackets(label));
    }

    private Optional<FormLabels.IndicatorColumn> indicatorColumnOf(String key) {
        return YEAR_FIRST.matcher(key).lookingAt() ? valueOfYear(key) : undatedColumn(key);
    }

    /** 2025年目标值, 2025年度指标值: the value of a year. */
    private Optional<FormLabels.IndicatorColumn> valueOfYear(String key) {
        return undatedColumn(key.substring(YEAR_DIGITS))
                .or(() -> undatedColumn(key.substring(YEAR_DIGITS + 1)))
                .filter(found -> found.column().equals("VALUE"))
                .map(found -> new FormLabels.IndicatorColumn(found.column(), "ANNUAL"));
    }

    private Optional<FormLabels.IndicatorColumn> undatedColumn(String key) {
        Optional<String> prefix = periods.longestPrefix(key);
        String rest = prefix.map(found -> key.substring(found.length())).orElse(key);
        String period = prefix.flatMap(periods::find).orElse("");
        return indicatorColumns
                .find(key)
                .or(() -> indicatorColumns.find(rest))
                .map(column -> new FormLabels.IndicatorColumn(column, period));
    }

    /** The column of the task table a header names: NAME, CONTENT or AMOUNT. */
    public Optional<String> taskColumn(PrintedLabel label) {
        return lookUp(taskColumns, label.unitless());
    }

    /** The first-level category a label names, as name of an {@code IndicatorCategory}. */
    public Optional<String> category(PrintedLabel label) {
        return lookUp(categories, unmarked(label));
    }

    /** The second-level type a label names, with its marks; the label may be cut off after four characters or more. */
    public Optional<FormLabels.Type> type(PrintedLabel label) {
        PrintedLabel unmarked = unmarked(label);
        return lookUp(types, unmarked)
                .or(() -> types.clipped(unmarked.key()))
                .map(type -> new FormLabels.Type(type, categoryOfType.getOrDefault(type, ""), marksOf(label)));
    }

    /**
     * Whether in some word for a level of indicators the one character follows on the other; where it does not, no label
     * that has lost its end there can be restored.
     */
    public boolean isPairOfLevel(char first, char next) {
        char plain = TraditionalCharacters.simplified(first);
        return types.hasPair(plain, next) || categories.hasPair(plain, next);
    }

    /** The project nature a text names: ONE_OFF, RECURRENT, NEW, CONTINUING, PHASED, ONE_YEAR or MULTI_YEAR. */
    public Optional<String> nature(String text) {
        String key = BRACKETS.matcher(LabelText.normalized(text)).replaceAll("").replaceFirst("^\\d+-*", "");
        return natures.find(LabelText.key(key));
    }

    /** Signs of a chosen tick box. */
    public Set<String> chosenTicks() {
        return Set.copyOf(pack.at("ticks").texts("chosen"));
    }

    /** Signs of a tick box left open. */
    public Set<String> openTicks() {
        return Set.copyOf(pack.at("ticks").texts("open"));
    }

    /** The builds of forms in the order in which they are to be tried. */
    public List<FormTemplate> templates() {
        return templates;
    }

    /** The template of that id. */
    public Optional<FormTemplate> template(String id) {
        return templates.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /**
     * The first template whose signature the labels of a form satisfy.
     *
     * @param form PROJECT_TARGET or DEPARTMENT_TARGET
     * @param fieldsPresent names of {@code TargetField}s
     * @param sourcesPresent names of {@code FundingSource}s
     * @param periodsPresent names of {@code TargetPeriod}s
     */
    public Optional<FormTemplate> match(
            String form, Set<String> fieldsPresent, Set<String> sourcesPresent, Set<String> periodsPresent) {
        return templates.stream()
                .filter(template -> template.form().equals(form)
                        && fieldsPresent.containsAll(template.signature().fields())
                        && sourcesPresent.containsAll(template.signature().sources())
                        && periodsPresent.containsAll(template.signature().periods()))
                .findFirst();
    }

    /** Names of the {@code TargetField}s to be filled in where a form of this variant prints their labels. */
    public List<String> fieldsToFill(String variant) {
        return template(variant).map(FormTemplate::requiredFields).orElse(usualFields);
    }

    /** Whether a form of this variant has its indicators in two columns; not known of forms of no known template. */
    public boolean hasTwoColumnsOfIndicators(String variant) {
        return template(variant)
                .map(template -> template.indicatorPeriods().size() > 1)
                .orElse(false);
    }

    /** Names of the {@code IndicatorType}s a form of this variant should have an indicator of, by its year. */
    public List<String> requiredTypes(String variant, int year) {
        return template(variant)
                .map(FormTemplate::requiredTypes)
                .orElseGet(() -> frames.stream()
                        .filter(frame ->
                                frame.since().getYear() < year) // the forms of a year are filled in the year before
                        .reduce((older, newer) -> newer)
                        .map(IndicatorFrame::requiredTypes)
                        .orElse(List.of()));
    }

    /** The indicator frames, oldest first; local forms may follow an older one. */
    public List<IndicatorFrame> frames() {
        return frames;
    }

    private Optional<String> lookUp(LabelIndex index, PrintedLabel label) {
        if (label.printed().length() > LONGEST_LABEL * 2) {
            return Optional.empty();
        }
        Optional<String> whole = index.find(label.key());
        return whole.isPresent() ? whole : index.find(label.words());
    }

    private PrintedLabel unmarked(PrintedLabel label) {
        return marksOf(label).isEmpty()
                ? label
                : PrintedLabel.of(BRACKETS.matcher(label.normalized()).replaceAll(""));
    }

    private List<String> marksOf(PrintedLabel label) {
        if (!label.hasBrackets()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        var brackets = BRACKETS.matcher(label.normalized());
        while (brackets.find()) {
            String text = brackets.group(1);
            marks.entrySet().stream()
                    .filter(mark -> mark.getValue().contains(text))
                    .findFirst()
                    .ifPresent(mark -> found.add(mark.getKey()));
        }
        return List.copyOf(found);
    }

    private LabelIndex index(String key) {
        return new LabelIndex(pack.wordLists(key));
    }

    private static TitleWords titleWords(String form, PackNode title) {
        return new TitleWords(form, title.texts("all"), title.texts("any"), title.texts("none"));
    }

    private static FormTemplate template(PackNode node) {
        PackNode signature = node.at("signature");
        return new FormTemplate(
                node.text("id"),
                node.text("description"),
                node.text("form"),
                new FormTemplate.Signature(
                        signature.texts("fields"), signature.texts("sources"), signature.texts("periods")),
                node.texts("required_fields"),
                node.texts("coded_fields"),
                node.texts("sources"),
                node.texts("indicator_periods"),
                node.texts("required_types"));
    }

    private static IndicatorFrame frame(PackNode node) {
        return new IndicatorFrame(
                node.text("id"),
                LocalDate.parse(node.text("since")),
                node.text("basis"),
                node.texts("categories"),
                node.texts("types"),
                node.texts("required_types"));
    }
}
