package io.mingzhang.checks.rulebook;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.Outcome;

/**
 * What one check said at one place.
 *
 * @param index its number in the examination, from 0: names it in maps
 * @param check what the check is
 * @param part id of the table, target or section; empty for the whole document
 * @param outcome passed, failed, or not checked because …
 */
public record Judgement(int index, CheckInfo check, String part, Outcome outcome) {}
