package io.mingzhang.reports.text;

import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.narrative.Statement;
import java.util.ArrayList;
import java.util.List;

/** A section of the narrative in an outline: its figures and what each was bound to. */
final class NarrativeOutline {

    private static final int MOST_STATEMENTS = 12;

    private final Ink ink;
    private final boolean all;

    NarrativeOutline(Ink ink, boolean all) {
        this.ink = ink;
        this.all = all;
    }

    /** The lines; just the heading for a section without figures. */
    List<String> lines(Section section) {
        List<String> lines = new ArrayList<>();
        String indent = "  ".repeat(Math.clamp(section.level(), 1, 5));
        lines.add(indent + Printable.excerpt(section.heading(), 60) + "  " + ink.faint(Messages.section(section)));
        List<Statement> statements = section.statements();
        int shown = all ? statements.size() : Math.min(statements.size(), MOST_STATEMENTS);
        statements.subList(0, shown).forEach(statement -> lines.add(indent + "    " + Messages.statement(statement)));
        if (shown < statements.size()) {
            lines.add(indent + "    " + Messages.rest(statements.size() - shown));
        }
        return lines;
    }
}
