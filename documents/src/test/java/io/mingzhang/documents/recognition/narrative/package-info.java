/** Tests of the recognition of prose: short fictional texts, and the real ones by figures and meanings where they are at hand. */
@NullMarked
package io.mingzhang.documents.recognition.narrative;

import org.jspecify.annotations.NullMarked;
