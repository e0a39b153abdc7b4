package io.mingzhang.server.examination.rules;

import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.standards.Standards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shipped standards and rules, as the command line uses them. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    Standards standards() {
        return Standards.shipped();
    }

    @Bean
    Rulebook rulebook(Standards standards) {
        return Rulebook.shipped(standards);
    }
}
