package io.mingzhang.server.platform.requests;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Puts the filter behind those that tell who is calling, and before everything that does something. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    /** Behind the chains of Spring Security, which stand at -100. */
    private static final int BEHIND_SIGN_IN = 100;

    @Bean
    FilterRegistrationBean<OnceFilter> onceFilter(
            OneAnswer answers, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        FilterRegistrationBean<OnceFilter> filter = new FilterRegistrationBean<>(new OnceFilter(answers, problems));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(BEHIND_SIGN_IN);
        return filter;
    }
}
