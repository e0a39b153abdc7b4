/**
 * Documents uploaded for checking (文件审查): their versions, examinations, findings and marks, sets and overviews. What is
 * wrong in a document is decided by the rulebook, not here.
 */
@ApplicationModule(displayName = "文件审查")
@NullMarked
package io.mingzhang.server.examination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
