package io.mingzhang.server.platform.access;

/**
 * A part of the tree of organizations has a new path. Told inside the transaction that moves it; whoever stores paths
 * replaces the beginning of those below the old one.
 *
 * @param oldPath the path until now
 * @param newPath the path from now on
 */
public record PathsMoved(String oldPath, String newPath) {}
