package io.mingzhang.server.start;

import java.io.IOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** The modules with tables, in the order of the settings; for commands that do not start the application. */
final class ProgramModules {

    private ProgramModules() {}

    static List<String> inOrder() throws IOException {
        MutablePropertySources settings = new MutablePropertySources();
        new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("application.yaml"))
                .forEach(settings::addLast);
        return new Binder(ConfigurationPropertySources.from(settings))
                .bind("mingzhang.database.modules", Bindable.listOf(String.class))
                .get();
    }

    /** The version that was built, or that it was not. */
    static String version() {
        String built = ProgramModules.class.getPackage().getImplementationVersion();
        return built == null ? "开发版" : built;
    }
}
