/**
 * When things may be sent (申报季): seasons opened and closed for a part of the tree, late permissions, the offices that review
 * each department, and how far a season has come. The steps and their days stand in {@code chains}.
 */
@NullMarked
package io.mingzhang.server.workflow.seasons;

import org.jspecify.annotations.NullMarked;
