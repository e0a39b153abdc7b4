/**
 * Who is working with the program (当前用户). Until there are accounts it is always the same person; what is stored names
 * its owner all the same. It decides nothing about permissions.
 */
@NamedInterface("identity")
@NullMarked
package io.mingzhang.server.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
