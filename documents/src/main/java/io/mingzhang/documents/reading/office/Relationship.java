package io.mingzhang.documents.reading.office;

/**
 * A tie of a part to another part or to something outside the file.
 *
 * @param id the name the part uses for it
 * @param type the last step of its type: {@code worksheet}, {@code comments}; the same in transitional and strict files
 * @param target name of the part without leading slash, or the address when external
 * @param external whether it points outside the file
 */
public record Relationship(String id, String type, String target, boolean external) {}
