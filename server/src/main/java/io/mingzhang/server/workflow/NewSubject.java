package io.mingzhang.server.workflow;

import java.util.UUID;

/**
 * A thing that from now on is sent along a chain.
 *
 * @param key names it
 * @param title as lists show it
 * @param path where it belongs in the tree of organizations
 * @param year its fiscal year
 * @param divisionCode its division
 * @param ownerId who made it
 * @param amountFen as lists show it, in fen
 * @param variant which of the kind's chains it takes; empty: the one for all
 */
public record NewSubject(
        SubjectKey key,
        String title,
        String path,
        int year,
        String divisionCode,
        UUID ownerId,
        long amountFen,
        String variant) {}
