package io.mingzhang.server.platform.jobs;

import io.mingzhang.server.platform.identity.Acting;
import io.mingzhang.server.platform.identity.Actors;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the workers of this node together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
class JobConfiguration {

    @Bean
    JobCrew jobCrew(
            JobTable table,
            PlatformTransactionManager transactions,
            List<JobKind> kinds,
            JobSettings settings,
            Owners owners) {
        List<JobKind> owned = kinds.stream()
                .<JobKind>map(kind -> new OwnedWork(kind, owners.acting(), owners.actors()))
                .toList();
        return new JobCrew(table, new TransactionTemplate(transactions), owned, settings);
    }

    /** On whose behalf work is done. */
    record Owners(Acting acting, Actors actors) {}

    @Bean
    static Owners owners(Acting acting, Actors actors) {
        return new Owners(acting, actors);
    }

    @Bean
    JobWorkers jobWorkers(JobTable table, JobBell bell, JobCrew crew, JobSettings settings) {
        return new JobWorkers(WorkerName.ofThisProcess(), table, bell, crew, settings);
    }
}
