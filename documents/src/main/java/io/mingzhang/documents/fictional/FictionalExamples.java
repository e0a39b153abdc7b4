package io.mingzhang.documents.fictional;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The example documents of the repository: each layout once clean and once with errors planted. */
public final class FictionalExamples {

    private static final int YEAR = 2024;
    private static final long SEED = 20240101;
    private static final int PRINTED_ERRORS = 5;

    private FictionalExamples() {}

    /**
     * A file of the examples.
     *
     * @param name file name
     * @param text its content
     */
    public record Example(String name, String text) {}

    /** What is printed as a PDF among the examples: another department, with errors planted. */
    public static Example printed() {
        FictionalStyle style = FictionalStyles.ALL.getFirst();
        FictionalDepartment other = FictionalDepartments.of(SEED + YEAR, YEAR, 2, 4, style.granule());
        String text = style.write(other, PlantedError.plant(PlantedError.ALL.subList(0, PRINTED_ERRORS)));
        return new Example(style.id() + "-printed.pdf", text);
    }

    /** The department of the examples of a layout. */
    public static FictionalDepartment department(FictionalStyle style) {
        return FictionalDepartments.of(SEED + style.id().length(), YEAR, 2, 4, style.granule());
    }

    /** The errors that a layout can show: those whose figures it prints. */
    public static List<PlantedError> errors(FictionalStyle style) {
        return PlantedError.ALL.stream()
                .filter(error -> {
                    Alterations alterations = PlantedError.plant(List.of(error));
                    style.write(department(style), alterations);
                    return alterations.applied().containsAll(error.changes().keySet());
                })
                .toList();
    }

    /** All example files. */
    public static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        for (FictionalStyle style : FictionalStyles.ALL) {
            FictionalDepartment department = department(style);
            List<PlantedError> errors = errors(style);
            examples.add(new Example(style.id() + "-clean.txt", style.write(department, Alterations.none())));
            examples.add(
                    new Example(style.id() + "-with-errors.txt", style.write(department, PlantedError.plant(errors))));
            examples.add(new Example(
                    style.id() + "-errors.tsv",
                    errors.stream()
                            .map(error -> error.id() + "\t" + String.join(" ", error.checks()) + "\t"
                                    + error.description() + "\n")
                            .collect(Collectors.joining("", "error\tchecks\tdescription\n", ""))));
        }
        return examples;
    }
}
