/**
 * The ground of the HTTP interface (接口基础): how a refusal is told, who may talk to the server, which headers protect a
 * page, and the static files of the client. It knows no capability, and no address but its own.
 */
@NamedInterface("web")
@NullMarked
package io.mingzhang.server.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
