/**
 * Signing in through a service of the administration (统一登录, OpenID Connect): who somebody is comes from the service, what
 * he may do from the account that is linked with him. It makes no accounts and keeps no tokens of the service.
 */
@NullMarked
package io.mingzhang.server.platform.access.oidc;

import org.jspecify.annotations.NullMarked;
