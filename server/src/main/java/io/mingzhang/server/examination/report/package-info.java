/**
 * What the report page shows of an examination: document, findings and relations, made once as compressed JSON, stored and
 * handed out as they are. It examines nothing and words nothing.
 */
@NullMarked
package io.mingzhang.server.examination.report;

import org.jspecify.annotations.NullMarked;
