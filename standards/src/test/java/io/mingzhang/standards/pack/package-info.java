/** Tests of how the data files are read, on the files shipped with the module. */
@NullMarked
package io.mingzhang.standards.pack;

import org.jspecify.annotations.NullMarked;
