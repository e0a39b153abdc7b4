/**
 * The accounts of people (账号): who there is, where they are at home, their passwords and second factors. It decides
 * nothing about rights and signs nobody in.
 */
@NamedInterface("accounts")
@NullMarked
package io.mingzhang.server.platform.access.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
