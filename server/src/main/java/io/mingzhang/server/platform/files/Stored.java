package io.mingzhang.server.platform.files;

/**
 * A file in the database.
 *
 * @param id its content
 * @param size its length in bytes
 * @param fresh whether it was not there before this call
 */
public record Stored(Sha256 id, long size, boolean fresh) {}
