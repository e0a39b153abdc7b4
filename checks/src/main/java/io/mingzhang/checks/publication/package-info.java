/** What has to be published is there: tables required by the catalogue in force. What they say is not looked at here. */
@NullMarked
package io.mingzhang.checks.publication;

import org.jspecify.annotations.NullMarked;
