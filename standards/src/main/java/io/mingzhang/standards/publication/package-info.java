/**
 * What has to be published: catalogues of required tables by kind of document and year. It knows no documents and judges
 * none.
 */
@NullMarked
package io.mingzhang.standards.publication;

import org.jspecify.annotations.NullMarked;
