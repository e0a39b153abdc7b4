/** Tests of the declaration forms. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.standards.form;
