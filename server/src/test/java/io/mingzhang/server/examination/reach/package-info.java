/** What people of different departments see of each other's documents: nothing. */
@NullMarked
package io.mingzhang.server.examination.reach;

import org.jspecify.annotations.NullMarked;
