package io.mingzhang.standards.project;

import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.Packs;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Kinds of projects, patterns of codes, steps of admission and words of choices; data of the place. Immutable. */
public final class ProjectStandards {

    private static final int ALWAYS = 9999;

    private final List<ProjectKind> kinds;
    private final List<CodePattern> patterns;
    private final List<Admission> admissions;
    private final PackNode pack;

    private ProjectStandards(PackNode pack) {
        this.pack = pack;
        this.kinds =
                pack.at("kinds").items().stream().map(ProjectStandards::kind).toList();
        this.patterns =
                pack.at("codes").items().stream().map(ProjectStandards::pattern).toList();
        this.admissions = pack.at("admission").items().stream()
                .map(node -> new Admission(
                        node.text("division"),
                        node.texts("steps").stream().map(AdmissionStep::valueOf).toList()))
                .toList();
    }

    private record Admission(String division, List<AdmissionStep> steps) {}

    /** Loads the shipped data. */
    public static ProjectStandards load() {
        return of(Packs.yaml("project/project-library.yaml"));
    }

    /** The data of a pack. */
    public static ProjectStandards of(PackNode pack) {
        return new ProjectStandards(pack);
    }

    /** The kinds that exist in a fiscal year, each after the one it belongs to. */
    public List<ProjectKind> kinds(int year) {
        return kinds.stream().filter(kind -> kind.exists(year)).toList();
    }

    /** The kind with this code in a fiscal year. */
    public Optional<ProjectKind> kind(String code, int year) {
        return kinds.stream()
                .filter(kind -> kind.exists(year) && kind.code().equals(code))
                .findFirst();
    }

    /** By which pattern the code of such a project is made. */
    public CodePattern codePattern(String divisionCode, String kindCode, List<String> flags) {
        return patterns.stream()
                .filter(pattern -> pattern.fits(divisionCode, kindCode, flags))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No pattern of project codes for division %s, kind %s".formatted(divisionCode, kindCode)));
    }

    /** Who admits projects of a division, in order. */
    public List<AdmissionStep> admission(String divisionCode) {
        return admissions.stream()
                .filter(admission -> divisionCode.startsWith(admission.division()))
                .max(Comparator.comparingInt(admission -> admission.division().length()))
                .map(Admission::steps)
                .orElse(List.of(AdmissionStep.DEPARTMENT));
    }

    /** Natures of projects (项目属性). */
    public List<Choice> natures() {
        return choices("natures");
    }

    /** What a project can be marked as. */
    public List<Choice> flags() {
        return choices("flags");
    }

    /** Proposed labels (热点分类); a place adds its own while working. */
    public List<String> labels() {
        return pack.texts("labels");
    }

    /** How money is distributed (分配方式). */
    public List<Choice> distributions() {
        return choices("distributions");
    }

    /** The fund sources of the plan, in their order. */
    public List<Choice> sources() {
        return choices("sources");
    }

    private List<Choice> choices(String key) {
        return pack.items(key).stream()
                .map(node -> new Choice(node.text("code"), node.text("name")))
                .toList();
    }

    private static ProjectKind kind(PackNode node) {
        return new ProjectKind(
                node.text("code"),
                node.text("name"),
                node.at("from_year").number(),
                node.find("to_year").map(PackNode::number).orElse(ALWAYS),
                node.flag("choosable"),
                node.text("origin").equals("CALCULATED"),
                node.text("target").equals("NEEDED"));
    }

    private static CodePattern pattern(PackNode node) {
        List<CodePattern.Part> parts = node.at("parts").items().stream()
                .map(part -> new CodePattern.Part(
                        CodePattern.What.valueOf(part.text("part")),
                        part.find("width")
                                .map(PackNode::number)
                                .orElse(part.text("text").length()),
                        part.text("text")))
                .toList();
        return new CodePattern(node.text("id"), node.text("division"), node.text("kind"), node.text("flag"), parts);
    }
}
