package io.mingzhang.standards.classification;

/** How sure the compilers of a catalogue are of a row. */
public enum Confidence {
    /** Code and name are sure. */
    HIGH,
    /** Code, name or year may be off. */
    MEDIUM
}
