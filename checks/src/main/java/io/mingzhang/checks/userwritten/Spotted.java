package io.mingzhang.checks.userwritten;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Participant;
import java.util.Map;

/**
 * A place of a document that a user-written check looks at.
 *
 * @param part id of the table or target, heading of the section, empty for the document
 * @param identity what it is within its part, independent of lines and amounts
 * @param unit the unit amounts are told in
 * @param anchor where it stands, for findings whose expression reads nothing with a place
 * @param variables the values of the variables
 */
record Spotted(String part, String identity, AmountUnit unit, Participant anchor, Map<String, ?> variables) {}
