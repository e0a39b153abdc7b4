package io.mingzhang.standards;

import io.mingzhang.standards.classification.Classifications;
import io.mingzhang.standards.form.DeclarationTemplates;
import io.mingzhang.standards.form.StarterIndicator;
import io.mingzhang.standards.pack.Once;
import io.mingzhang.standards.pack.PackSet;
import io.mingzhang.standards.pack.PackVersions;
import io.mingzhang.standards.project.ProjectStandards;
import io.mingzhang.standards.publication.RequiredTables;
import io.mingzhang.standards.vocabulary.ColumnVocabulary;
import io.mingzhang.standards.vocabulary.FormTemplates;
import io.mingzhang.standards.vocabulary.IndicatorVocabulary;
import io.mingzhang.standards.vocabulary.RowVocabulary;
import io.mingzhang.standards.vocabulary.TableCatalogue;
import io.mingzhang.standards.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The law and local practice an examination refers to, in one hand: classifications, vocabularies, form templates. The
 * parts are loaded when first asked for, once, and never change.
 */
public final class Standards {

    private static final Standards SHIPPED = new Standards(PackSet.SHIPPED);

    private final Supplier<Classifications> classifications = Once.of(Classifications::load);
    private final Supplier<TableCatalogue> tables;
    private final Supplier<ColumnVocabulary> columns;
    private final Supplier<RowVocabulary> rows;
    private final Supplier<FormTemplates> forms;
    private final Supplier<DeclarationTemplates> declarations;
    private final Supplier<List<StarterIndicator>> starterIndicators = Once.of(StarterIndicator::load);
    private final Supplier<IndicatorVocabulary> indicators;
    private final Supplier<Wording> wording;
    private final Supplier<RequiredTables> requiredTables;
    private final Supplier<ProjectStandards> projects;
    private final Supplier<Map<String, String>> versions;

    private Standards(PackSet packs) {
        this.tables = Once.of(() -> TableCatalogue.load(packs));
        this.columns = Once.of(() -> ColumnVocabulary.load(packs));
        this.rows = Once.of(() -> RowVocabulary.load(packs));
        this.forms = Once.of(() -> FormTemplates.load(packs));
        this.declarations = Once.of(() -> DeclarationTemplates.load(packs));
        this.indicators = Once.of(() -> IndicatorVocabulary.load(packs));
        this.wording = Once.of(() -> Wording.load(packs));
        this.requiredTables = Once.of(() -> RequiredTables.of(packs.yaml("publication/required-tables.yaml")));
        this.projects = Once.of(() -> ProjectStandards.of(packs.yaml("project/project-library.yaml")));
        this.versions = Once.of(() -> {
            Map<String, String> all = new TreeMap<>(PackVersions.read());
            all.putAll(packs.checksums());
            return Map.copyOf(all);
        });
    }

    /** The standards with packs of a place, loaded at once so that what is wrong with them shows now. */
    public static Standards with(PackSet packs) {
        Standards standards = new Standards(packs);
        standards.tables();
        standards.columns();
        standards.rows();
        standards.forms();
        standards.declarations();
        standards.indicators();
        standards.wording();
        standards.requiredTables();
        standards.projects();
        return standards;
    }

    /** The standards shipped with the program. */
    public static Standards shipped() {
        return SHIPPED;
    }

    /** The classification of government revenue and expenditure, by edition. */
    public Classifications classifications() {
        return classifications.get();
    }

    /** The kinds of budget tables and how their titles read. */
    public TableCatalogue tables() {
        return tables.get();
    }

    /** The words of table headers. */
    public ColumnVocabulary columns() {
        return columns.get();
    }

    /** The labels of rows without code. */
    public RowVocabulary rows() {
        return rows.get();
    }

    /** The performance target forms. */
    public FormTemplates forms() {
        return forms.get();
    }

    /** The declaration forms as they are printed. */
    public DeclarationTemplates declarations() {
        return declarations.get();
    }

    /** Common indicators to begin with. */
    public List<StarterIndicator> starterIndicators() {
        return starterIndicators.get();
    }

    /** What names of indicators promise about their values. */
    public IndicatorVocabulary indicators() {
        return indicators.get();
    }

    /** The words and patterns by which texts are judged. */
    public Wording wording() {
        return wording.get();
    }

    /** The tables that have to be published. */
    public RequiredTables requiredTables() {
        return requiredTables.get();
    }

    /** What the project library knows: kinds, codes, admission, words of choices. */
    public ProjectStandards projects() {
        return projects.get();
    }

    /** The contents of the data files by path, as short checksums. */
    public Map<String, String> versions() {
        return versions.get();
    }
}
