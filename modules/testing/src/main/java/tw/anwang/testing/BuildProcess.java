package tw.anwang.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The process that a test run belongs to: Maven, or the test JVM itself when an IDE runs a single test. */
record BuildProcess(long pid, long startedAtMillis) {

    static BuildProcess current() {
        ProcessHandle self = ProcessHandle.current();
        // surefire sets this in its forks; between the fork and Maven there may be a shell that ends with the fork
        boolean forkedByMaven = System.getProperty("surefire.test.class.path") != null;
        return of(forkedByMaven ? nearestJavaAbove(self).orElse(self) : self);
    }

    private static Optional<ProcessHandle> nearestJavaAbove(ProcessHandle process) {
        Optional<ProcessHandle> above = process.parent();
        while (above.isPresent() && !above.get().info().command().orElse("").endsWith("java")) {
            above = above.get().parent();
        }
        return above;
    }

    private static BuildProcess of(ProcessHandle process) {
        return new BuildProcess(
                process.pid(),
                process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    static BuildProcess named(String fileName) {
        String[] parts = fileName.split("-");
        return new BuildProcess(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    /** Both numbers, since a pid alone may be given to another process later. */
    String fileName() {
        return pid + "-" + startedAtMillis;
    }

    boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(BuildProcess::of)
                .filter(this::equals)
                .isPresent();
    }

    /** The folder of the topmost pom.xml above the working directory: all modules of a build share its target folder. */
    static Path buildRoot() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && Files.exists(root.getParent().resolve("pom.xml"))
                || root.getParent() != null
                        && root.getParent().getParent() != null
                        && Files.exists(root.getParent().getParent().resolve("pom.xml"))) {
            root = root.getParent();
        }
        return root;
    }
}
