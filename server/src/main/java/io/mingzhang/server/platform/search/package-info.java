/**
 * Searching in Chinese texts (检索): words of a query, narrowed by pairs of neighbouring characters, which any PostgreSQL
 * can index. It ranks nothing and knows no table.
 */
@NamedInterface("search")
@NullMarked
package io.mingzhang.server.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
