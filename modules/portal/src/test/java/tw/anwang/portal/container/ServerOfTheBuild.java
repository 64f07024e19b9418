package tw.anwang.portal.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import tw.anwang.portal.whole.DemoRows;
import tw.anwang.testing.TestDatabase;

/** Gives Arquillian's server the build's own MariaDB, an empty schema, and lays the demo rows in once it has started. */
public final class ServerOfTheBuild implements LoadableExtension {
    private static final Path WORK = Path.of("target/container-test").toAbsolutePath();

    /** Stands for the folder modules/ of somebody who writes pages; empty until a test lays one in. */
    static final Path SOURCES = WORK.resolve("modules");

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(OnDatabase.class);
    }

    /** Arquillian makes it and calls what observes. */
    public static final class OnDatabase {
        private TestDatabase database;

        public void configure(@Observes ContainerRegistry servers) throws IOException {
            Files.createDirectories(SOURCES);
            database = TestDatabase.fresh("container");
            StartLog.begin(database);
            for (Container<?> server : servers.getContainers()) {
                server.getContainerConfiguration().overrideProperty("cmdOptions", options());
            }
        }

        public void fill(@Observes AfterDeploy deployed) {
            StartLog.end(database);
            DemoRows.load(database);
        }

        /** As system properties: the adapter hands the environment on as it is, and the port is known only now. */
        private String options() {
            Map<String, String> settings = new HashMap<>(database.settings());
            settings.put("APP_DB_MIGRATION_USER", settings.get("APP_DB_USER"));
            settings.put("APP_DB_MIGRATION_PASSWORD", settings.get("APP_DB_PASSWORD"));
            settings.put("APP_DB_USER", StartLog.ACCOUNT);
            settings.put("APP_DB_PASSWORD", StartLog.password());
            settings.put("APP_DATA_DIR", WORK.resolve("data").toString());
            settings.put("APP_DEV_SOURCES", SOURCES.toString());
            return settings.entrySet().stream()
                    .map(setting -> "-D"
                            + setting.getKey().toLowerCase(Locale.ROOT).replace('_', '.') + "=" + setting.getValue())
                    .collect(Collectors.joining(" ", "-Xmx768m -Duser.timezone=UTC -Dfile.encoding=UTF-8 ", ""));
        }
    }
}
