package tw.anwang.ear;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A domain of a real Payara Server, made for one test run; its log stays for the reader until the next. */
final class PayaraServer implements AutoCloseable {
    private static final String DOMAIN = "anwangtest";

    private final Path asadmin;
    private final int portBase;
    private final Map<String, String> environment;

    private PayaraServer(Path folder, int portBase, Map<String, String> environment) {
        this.asadmin = folder.resolve("bin/asadmin");
        this.portBase = portBase;
        this.environment = environment;
        asadmin.toFile().setExecutable(true);
    }

    /** @param environment the APP_ settings, as an administrator gives them to the service */
    static PayaraServer start(Path folder, int portBase, Map<String, String> environment) throws Exception {
        PayaraServer server = new PayaraServer(folder, portBase, environment);
        server.run(List.of("stop-domain", "--force", DOMAIN), false);
        server.run(List.of("delete-domain", DOMAIN), false);
        server.run(List.of("create-domain", "--nopassword", "--portbase", "" + portBase, DOMAIN), true);
        server.run(List.of("start-domain", DOMAIN), true);
        return server;
    }

    void deploy(Path ear) throws Exception {
        run(List.of("--port", "" + adminPort(), "deploy", "--force", "--name", "anwang", ear.toString()), true);
    }

    void undeploy() throws Exception {
        run(List.of("--port", "" + adminPort(), "undeploy", "anwang"), true);
    }

    String address() {
        return "http://localhost:" + (portBase + 80);
    }

    private int adminPort() {
        return portBase + 48;
    }

    private void run(List<String> words, boolean mustWork) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(asadmin.toString(), "--user", "admin", "--interactive=false"));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (mustWork && (!ended || process.exitValue() != 0)) {
            throw new IllegalStateException(String.join(" ", words) + ": " + said);
        }
    }

    @Override
    public void close() throws Exception {
        run(List.of("stop-domain", DOMAIN), false);
    }
}
