package io.mingzhang.server.performance.output;

import io.mingzhang.documents.writing.PrintedForms;
import io.mingzhang.documents.writing.declared.FilledForm;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.server.performance.declarations.Declarations;
import io.mingzhang.server.platform.files.ReceivedFile;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.jobs.JobFailed;
import io.mingzhang.server.platform.jobs.JobKind;
import io.mingzhang.server.platform.jobs.JobRun;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The job that prints many forms into one file. */
@Component
class PrintForms implements JobKind {

    static final String KIND = "PRINT_FORMS";

    private final PrintOrders orders;
    private final Declarations declarations;
    private final StoredFiles files;

    PrintForms(PrintOrders orders, Declarations declarations, StoredFiles files) {
        this.orders = orders;
        this.declarations = declarations;
        this.files = files;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws JobFailed, IOException {
        Optional<PrintOrder> order = orders.find(run.subject());
        if (order.isPresent()) {
            print(order.get(), run);
        }
    }

    private void print(PrintOrder order, JobRun run) throws JobFailed, IOException {
        int steps = order.targets().size() + 1;
        @Nullable AmountUnit unit = FilledForms.unit(order.wish().unit());
        List<FilledForm> forms = new ArrayList<>();
        for (UUID target : order.targets()) {
            run.stage("READING", forms.size(), steps);
            declarations.find(target).map(found -> FilledForms.of(found, unit)).ifPresent(forms::add);
        }
        if (forms.isEmpty()) {
            throw new JobFailed("要打印的申报都已被删除。", "请返回列表重新选择。");
        }
        run.stage("WRITING", steps - 1, steps);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        order.wish()
                .kind()
                .write(
                        new PrintedForms(
                                order.wish().title(), forms, order.wish().contents()),
                        out);
        try (ReceivedFile file = files.receive(new ByteArrayInputStream(out.toByteArray()))) {
            run.conclude(() -> orders.made(order.id(), files.keep(file).id()));
        }
    }
}
