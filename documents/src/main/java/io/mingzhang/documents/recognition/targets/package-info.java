/**
 * Recognizes performance target forms (绩效目标申报表) of projects and whole departments in the rows of a document: by
 * labels, not by positions. It judges nothing that a form says, and knows the form of no place by name.
 */
@NullMarked
package io.mingzhang.documents.recognition.targets;

import org.jspecify.annotations.NullMarked;
