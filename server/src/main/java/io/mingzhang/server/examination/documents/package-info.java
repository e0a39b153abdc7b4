/**
 * The register of documents (文件登记): what was uploaded under which name in which versions, what is recognized of it and
 * corrected by people, deleting and restoring. It neither receives files nor examines them.
 */
@NullMarked
package io.mingzhang.server.examination.documents;

import org.jspecify.annotations.NullMarked;
