/**
 * Uploaded files (文件), each known by the SHA-256 of its content and kept once in the database, in pieces of a megabyte so
 * that neither writing nor reading holds a whole file. It does not know what a file is or what it is called.
 */
@NamedInterface("files")
@NullMarked
package io.mingzhang.server.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
