/**
 * Looking after people (人员管理): their accounts, rights and deputies, hand-over when they leave. Here it is decided who may
 * do that: nobody grants himself anything, and the three administrators are kept apart.
 */
@NullMarked
package io.mingzhang.server.platform.access.people;

import org.jspecify.annotations.NullMarked;
