package io.mingzhang.server.examination.run;

import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.reports.audit.Auditor;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.server.examination.report.ReportParts;
import io.mingzhang.standards.Standards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reader and auditor as the command line has them. */
@Configuration(proxyBeanMethods = false)
class RunConfiguration {

    @Bean
    FileReading fileReading(Standards standards, MemoryGuard memory) {
        return new FileReading(standards, memory.mostForOne());
    }

    @Bean
    Auditor auditor(FileReading reading, Standards standards, Rulebook rulebook) {
        return new Auditor(reading, standards, rulebook, CheckSelection.ALL).explaining(ReportParts.MOST_HELD);
    }
}
