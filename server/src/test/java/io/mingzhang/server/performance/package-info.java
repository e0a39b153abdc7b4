/** What tests of declarations share: how one is made and moved. Not tests themselves. */
@NullMarked
package io.mingzhang.server.performance;

import org.jspecify.annotations.NullMarked;
