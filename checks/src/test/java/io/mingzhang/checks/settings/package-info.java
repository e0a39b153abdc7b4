/** Tests of settings: read strictly, applied to findings, written without harm to what people wrote. */
@NullMarked
package io.mingzhang.checks.settings;

import org.jspecify.annotations.NullMarked;
