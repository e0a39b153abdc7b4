/**
 * The one model of Mingzhang: a {@link io.mingzhang.model.Disclosure} holds budget tables, performance targets and
 * narrative of one document, with the place of every value. It knows neither files nor screens nor databases.
 */
@NullMarked
package io.mingzhang.model;

import org.jspecify.annotations.NullMarked;
