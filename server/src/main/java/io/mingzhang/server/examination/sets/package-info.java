/**
 * Documents that belong together (成套文件): proposed by what the documents say of themselves, changed and confirmed by people,
 * examined together. Which documents belong together is decided in {@code checks.together}; what contradicts between them, by
 * the rules there.
 */
@NullMarked
package io.mingzhang.server.examination.sets;

import org.jspecify.annotations.NullMarked;
