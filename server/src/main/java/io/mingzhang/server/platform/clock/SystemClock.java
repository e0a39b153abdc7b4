package io.mingzhang.server.platform.clock;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the clock of the machine as a bean; tests put their own in its place. */
@Configuration(proxyBeanMethods = false)
class SystemClock {

    @Bean
    InstantSource instantSource() {
        return InstantSource.system();
    }
}
