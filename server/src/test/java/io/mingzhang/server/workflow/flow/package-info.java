/** Things on their chains: moved by several people, listed by whose turn it is. */
@NullMarked
package io.mingzhang.server.workflow.flow;

import org.jspecify.annotations.NullMarked;
