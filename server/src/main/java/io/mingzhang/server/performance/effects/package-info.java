/**
 * What findings do at the doors of a declaration, as data of a place and year (效力设置): which checks are looked at, what
 * each does unless somebody decides otherwise, and what was decided. It finds nothing itself.
 */
@NullMarked
package io.mingzhang.server.performance.effects;

import org.jspecify.annotations.NullMarked;
