/**
 * Who may do what, and where (访问控制): roles, permissions, rights over parts of the tree of organizations, and the one
 * question all modules ask. It knows paths of organizations, not the organizations themselves.
 */
@NamedInterface("access")
@NullMarked
package io.mingzhang.server.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
