package io.mingzhang.documents.recognition.narrative;

import io.mingzhang.model.narrative.ContentsEntry;
import io.mingzhang.model.narrative.Section;
import java.util.List;

/**
 * The prose of a document.
 *
 * @param contents the table of contents
 * @param sections the sections in reading order
 */
public record RecognizedNarrative(List<ContentsEntry> contents, List<Section> sections) {

    public RecognizedNarrative {
        contents = List.copyOf(contents);
        sections = List.copyOf(sections);
    }
}
