package io.mingzhang.server.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connections to a database whose tables are those of this program. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(3);

    /** Stopped after the connections, and these after everything that uses them: the order in which Spring destroys. */
    @Bean(destroyMethod = "close")
    RunningDatabase runningDatabase(DatabaseSettings settings, ObjectProvider<DatabaseStart> begun) {
        DatabaseStart start = begun.getIfAvailable();
        return start == null ? DatabaseStart.start(settings.place()) : start.await();
    }

    /** Whoever gets it finds every table there. */
    @Bean(destroyMethod = "close")
    DataSource dataSource(RunningDatabase database, DatabaseSettings settings) {
        HikariDataSource connections = new HikariDataSource();
        connections.setPoolName("database");
        connections.setJdbcUrl(database.address().url());
        connections.setUsername(database.address().user());
        connections.setPassword(database.address().password());
        connections.setMaximumPoolSize(settings.connections());
        connections.setMinimumIdle(2);
        connections.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        connections.setValidationTimeout(Duration.ofSeconds(2).toMillis());
        connections.addDataSourceProperty("ApplicationName", "mingzhang");
        connections.addDataSourceProperty("reWriteBatchedInserts", "true");
        new Migrations(settings.modules()).bring(connections);
        return connections;
    }
}
