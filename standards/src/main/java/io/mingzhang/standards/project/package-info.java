/**
 * What a project library needs to know of law and place: kinds of projects by year, patterns of codes, who admits, words of
 * choices. It knows no project.
 */
@NullMarked
package io.mingzhang.standards.project;

import org.jspecify.annotations.NullMarked;
