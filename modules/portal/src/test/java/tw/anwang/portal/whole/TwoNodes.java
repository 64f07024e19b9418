package tw.anwang.portal.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.testing.TestDatabase;

/** Two nodes on one database as docs/deploy.md starts them: one folder of files, one data grid, each its own data. */
final class TwoNodes implements AutoCloseable {
    private final Map<String, String> settings;
    private final Path folder;
    private final int firstMember = PortalServer.freePort();
    private final int secondMember = PortalServer.freePort();
    private final int firstPort = PortalServer.freePort();
    private final int secondPort = PortalServer.freePort();

    private PortalServer one;
    private PortalServer two;

    /** @param more settings of both beside those of the database */
    TwoNodes(TestDatabase database, Path folder, Map<String, String> more) throws IOException {
        this.folder = Files.createDirectories(folder).toAbsolutePath();
        settings = new HashMap<>(database.settings());
        settings.put("APP_FILES_DIR", this.folder.resolve("files").toString());
        settings.putAll(more);
    }

    TwoNodes start() {
        startOne();
        startTwo();
        return this;
    }

    /** For the first time, or again after it was killed. */
    void startOne() {
        one = PortalServer.start(firstPort, settings, folder.resolve("one"), cluster(firstMember));
    }

    void startTwo() {
        two = PortalServer.start(secondPort, settings, folder.resolve("two"), cluster(secondMember));
    }

    PortalServer one() {
        return one;
    }

    PortalServer two() {
        return two;
    }

    /** Of a node, such as 127.0.0.1:20001: what a proxy is told. */
    String firstPlace() {
        return "127.0.0.1:" + firstPort;
    }

    String secondPlace() {
        return "127.0.0.1:" + secondPort;
    }

    private List<String> cluster(int member) {
        return List.of(
                "--clusterName",
                "anwang-test",
                "--clustermode",
                "tcpip:127.0.0.1:%d,127.0.0.1:%d".formatted(firstMember, secondMember),
                "--interfaces",
                "127.0.0.1",
                "--startPort",
                String.valueOf(member));
    }

    @Override
    public void close() {
        for (PortalServer node : new PortalServer[] {one, two}) {
            if (node != null) {
                node.close();
            }
        }
    }
}
