/**
 * Requests that change something (请求): each in one transaction with its answer, so that the same request sent again is
 * answered and not repeated; and what is known of the request that is being served. It does not know what requests are about.
 */
@NamedInterface("requests")
@NullMarked
package io.mingzhang.server.platform.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
