package io.mingzhang.server.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who is served, and what a browser may do with what it gets. There are no accounts yet: everybody who reaches the server
 * from its own page is the one person.
 */
@Configuration(proxyBeanMethods = false)
class Protection {

    /** Scripts and styles are files of ours; only style attributes, where places are computed, are inline. */
    private static final String PAGES = """
            default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; \
            img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; \
            form-action 'none'; base-uri 'none'; frame-ancestors 'none'""";

    /** Whatever a document may contain, what the interface hands out is never a page. */
    private static final String INTERFACE =
            "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final String NO_FEATURES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    @Order(1)
    SecurityFilterChain protectionOfInterface(HttpSecurity http, ForeignPageGuard guard, WebSettings settings)
            throws Exception {
        http.securityMatcher("/api/**").headers(headers -> addTo(headers, INTERFACE));
        http.addFilterAfter(new BodyLimit(settings.largestBody().toBytes()), CsrfFilter.class);
        return common(http, guard).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain protectionOfPages(HttpSecurity http, ForeignPageGuard guard) throws Exception {
        http.headers(headers -> addTo(headers, PAGES));
        return common(http, guard).build();
    }

    /** Made here, not as a component: a filter that is a bean by itself would stand outside the chains as well. */
    @Bean
    ForeignPageGuard foreignPageGuard(OwnHosts hosts, RefusalWriter refusals) {
        return new ForeignPageGuard(hosts, refusals);
    }

    /** The token is a cookie that our page repeats as a header; nothing of it is kept here, so it outlives restarts. */
    private static HttpSecurity common(HttpSecurity http, ForeignPageGuard guard) throws Exception {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return http.csrf(csrf -> csrf.spa().csrfTokenRepository(tokens))
                .addFilterBefore(guard, CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    private static void addTo(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(features -> features.policy(NO_FEATURES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
