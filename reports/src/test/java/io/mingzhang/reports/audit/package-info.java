/** Tests of auditing files and of keeping the keys of documents. */
@NullMarked
package io.mingzhang.reports.audit;

import org.jspecify.annotations.NullMarked;
