package tw.anwang.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The folder with a newcomer's data, taken by one start at a time. A start that was killed may have left its database
 * and its portal running: the next one stops them in good order before it begins.
 */
final class DataFolder {
    private static final long PATIENCE_SECONDS = 30;

    private final Path path;
    private final FileChannel channel; // open, and with it the lock, until this process ends

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws NotStarted when another start has it, or nobody may write there */
    static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                throw new NotStarted(
                        "資料夾 %s 正由另一個安網使用%s。請先結束它，或以 APP_DATA_DIR 指定另一個資料夾（another start uses this folder）。"
                                .formatted(folder, owner(folder)));
            }
            DataFolder taken = new DataFolder(folder, channel);
            taken.stopLeftovers();
            Files.writeString(
                    folder.resolve("launcher.pid"),
                    String.valueOf(ProcessHandle.current().pid()));
            return taken;
        } catch (IOException refused) {
            throw new NotStarted("資料夾 %s 無法寫入。請檢查權限與磁碟空間，或以 APP_DATA_DIR 指定另一個資料夾（cannot write here）：%s"
                    .formatted(folder, refused.getMessage()));
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException takenHere) {
            return false;
        }
    }

    private static String owner(Path folder) {
        try {
            return "（程序 " + Files.readString(folder.resolve("launcher.pid")) + "）";
        } catch (IOException unknown) {
            return "";
        }
    }

    Path path() {
        return path;
    }

    /** Writes down the processes that this start has begun. */
    void remember() throws IOException {
        Files.writeString(
                processes(),
                ProcessHandle.current().descendants().map(DataFolder::line).collect(Collectors.joining("\n")));
    }

    private void stopLeftovers() throws IOException {
        if (!Files.exists(processes())) {
            return;
        }
        List<ProcessHandle> left = Files.readAllLines(processes()).stream()
                .flatMap(line -> running(line).stream())
                .toList();
        left.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : left) {
            try {
                process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (Exception tooSlow) {
                process.destroyForcibly();
            }
        }
        Files.delete(processes());
    }

    private Path processes() {
        return path.resolve("launcher.processes");
    }

    /** With its beginning, since a number alone may be given to another process later. */
    private static String line(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static Optional<ProcessHandle> running(String line) {
        return ProcessHandle.of(Long.parseLong(line.split(" ")[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> line(process).equals(line));
    }

    /** Lets another start have it; the end of the process does the same. */
    void leave() throws IOException {
        channel.close();
    }
}
