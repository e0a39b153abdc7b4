/**
 * Lists that go in and out as workbooks: rows below labels, each value with the address of its cell, so that whoever takes
 * them over can say what is wrong where. What the values mean is for those who take them.
 */
@NullMarked
package io.mingzhang.documents.tabular;

import org.jspecify.annotations.NullMarked;
