package io.mingzhang.server.examination.rulebook;

import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.standards.Standards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Law, vocabulary and rules as shipped with the program: read once, shared by everything that examines. */
@Configuration(proxyBeanMethods = false)
class ShippedRulebook {

    @Bean
    Standards standards() {
        return Standards.shipped();
    }

    @Bean
    Rulebook rulebook(Standards standards) {
        return Rulebook.shipped(standards);
    }
}
