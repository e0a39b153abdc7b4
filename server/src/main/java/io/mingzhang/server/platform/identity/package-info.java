/**
 * Who is working with the program (当前用户): the person of the request or of the job on this thread, or the one person
 * there is when the program runs without accounts. It decides nothing about permissions and knows no passwords.
 */
@NamedInterface("identity")
@NullMarked
package io.mingzhang.server.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
