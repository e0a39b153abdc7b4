/** Tests of the data of the project library. */
@NullMarked
package io.mingzhang.standards.project;

import org.jspecify.annotations.NullMarked;
