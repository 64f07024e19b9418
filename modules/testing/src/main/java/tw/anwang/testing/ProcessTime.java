package tw.anwang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** CPU time a process has used, user and system, as Linux counts it: in hundredths of a second. */
public record ProcessTime(long pid) {
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final double MS_A_TICK = 10;

    /** The process whose command line holds all these words. */
    public static ProcessTime of(String... words) {
        return new ProcessTime(ProcessHandle.allProcesses()
                .filter(process -> {
                    String line = commandLine(process.pid());
                    return java.util.Arrays.stream(words).allMatch(line::contains);
                })
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No process of " + String.join(" ", words)))
                .pid());
    }

    /** The database of this build, whatever other builds run beside it. */
    public static ProcessTime ofDatabase() {
        return of("mariadbd ", Path.of("").toAbsolutePath().getParent().getParent() + "/target/");
    }

    public static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline")).replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }

    public double ms() {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * MS_A_TICK;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
