/**
 * What is handed back to the person who gave a document: reports on findings and annotated copies. It knows neither command
 * line nor server.
 */
@NullMarked
package io.mingzhang.reports;

import org.jspecify.annotations.NullMarked;
