/**
 * Examining documents (审查任务): the job that reads, recognizes, checks and stores, whole or not at all, and what the browser
 * asks about jobs. How a document is read and what is wrong in it, it leaves to the modules the command line uses too.
 */
@NullMarked
package io.mingzhang.server.examination.run;

import org.jspecify.annotations.NullMarked;
