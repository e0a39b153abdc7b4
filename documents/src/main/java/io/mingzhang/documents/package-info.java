/**
 * Readers and recognizers of documents, later writers too; the only module that will see Office and PDF libraries. It holds
 * no demand on what a document should say.
 */
@NullMarked
package io.mingzhang.documents;

import org.jspecify.annotations.NullMarked;
