/**
 * The settings of a bureau: checks switched off or graded otherwise, findings accepted with reason and person, files of
 * checks of its own. Read strictly from {@code mingzhang.yaml} and applied to what an examination found; the examination
 * itself does not know them. It opens no file: whoever calls hands over the texts.
 */
@NullMarked
package io.mingzhang.checks.settings;

import org.jspecify.annotations.NullMarked;
