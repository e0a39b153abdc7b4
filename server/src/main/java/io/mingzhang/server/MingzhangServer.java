package io.mingzhang.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The application. Its modules are the packages beside this class; see {@code docs/adr}. */
@Modulithic(systemName = "明账")
@SpringBootApplication
@ConfigurationPropertiesScan
public class MingzhangServer {

    /** Starts the server with settings from the command line and the environment. */
    public static void main(String[] args) {
        SpringApplication.run(MingzhangServer.class, args);
    }
}
