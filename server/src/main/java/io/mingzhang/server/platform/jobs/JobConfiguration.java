package io.mingzhang.server.platform.jobs;

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
            JobTable table, PlatformTransactionManager transactions, List<JobKind> kinds, JobSettings settings) {
        return new JobCrew(table, new TransactionTemplate(transactions), kinds, settings);
    }

    @Bean
    JobWorkers jobWorkers(JobTable table, JobBell bell, JobCrew crew, JobSettings settings) {
        return new JobWorkers(WorkerName.ofThisProcess(), table, bell, crew, settings);
    }
}
