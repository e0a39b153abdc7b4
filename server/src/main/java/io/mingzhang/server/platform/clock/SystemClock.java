package io.mingzhang.server.platform.clock;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the clock of the machine as a bean; tests put their own in its place. Commands without beans call it. */
@Configuration(proxyBeanMethods = false)
public class SystemClock {

    /** The clock of the machine. */
    @Bean
    public static InstantSource instantSource() {
        return InstantSource.system();
    }
}
