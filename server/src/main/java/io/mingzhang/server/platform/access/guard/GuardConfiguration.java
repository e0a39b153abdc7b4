package io.mingzhang.server.platform.access.guard;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.sessions.CurrentSession;
import io.mingzhang.server.platform.access.sessions.Sessions;
import io.mingzhang.server.platform.identity.Acting;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guard before every handler of the interface; what is outside it are the pages of the client. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration implements WebMvcConfigurer {

    /** Behind the protection against foreign pages, before whatever wants to know the person. */
    private static final int BEHIND_PROTECTION = -50;

    private final Access access;
    private final CurrentSession current;

    GuardConfiguration(Access access, CurrentSession current) {
        this.access = access;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NeedsGuard(access, current)).addPathPatterns("/api/**");
    }

    @Bean
    static FilterRegistrationBean<SessionFilter> sessionFilter(
            Acting acting, Sessions sessions, CurrentSession current) {
        FilterRegistrationBean<SessionFilter> filter =
                new FilterRegistrationBean<>(new SessionFilter(acting, sessions, current));
        filter.setOrder(BEHIND_PROTECTION);
        return filter;
    }
}
