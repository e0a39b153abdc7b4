package io.mingzhang.acceptance.mutation;

import io.mingzhang.kernel.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A document of any kind of file whose figures can be changed one at a time. */
interface ExaminedCopy {

    /** Its name in the report. */
    String id();

    /** The figures in it, by reading the characters of the file. */
    List<PrintedFigure> figures();

    /** The relation that binds a figure, in words, drawn up independently of the checks; empty when none does. */
    Optional<String> bindingOf(PrintedFigure figure);

    /** The file as it is. */
    byte[] bytes();

    /** The file with a figure changed. */
    byte[] with(PrintedFigure figure, String changed);

    /** The places a finding names: lines of a text, rows of sheets or tables. */
    Set<String> places(Finding finding);

    /** The places of a figure, in the same words. */
    Set<String> places(PrintedFigure figure, byte[] changed);
}
