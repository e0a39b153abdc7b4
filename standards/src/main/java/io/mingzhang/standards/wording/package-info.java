/**
 * What good official wording is measured by: confused words, marks of unfilled templates, words of levels of government,
 * empty phrases, marks of secrecy. Data with its readers; what a document makes of it is for the checks.
 */
@NullMarked
package io.mingzhang.standards.wording;

import org.jspecify.annotations.NullMarked;
