/**
 * Along which steps things are sent and reviewed when a place has set nothing of its own (默认送审流程). It sends nothing and
 * knows no people.
 */
@NullMarked
package io.mingzhang.standards.chain;

import org.jspecify.annotations.NullMarked;
