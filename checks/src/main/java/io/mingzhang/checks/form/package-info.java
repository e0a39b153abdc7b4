/**
 * What checks of performance target forms share: the form with what must be known of the document around it, its
 * indicators with whole names, its costs, its years, names for comparison. It judges nothing and makes no finding.
 */
@NullMarked
package io.mingzhang.checks.form;

import org.jspecify.annotations.NullMarked;
