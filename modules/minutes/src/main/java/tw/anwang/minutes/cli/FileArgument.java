package tw.anwang.minutes.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The file named on the command line. Where no locale is set (LANG=C, as in most containers) Java cannot decode a
 * Chinese name, and the path it makes of it leads nowhere; the bytes as they were typed are then taken from the
 * operating system.
 */
final class FileArgument {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private static final String WORKING_FOLDER = "/proc/self/cwd/";

    private FileArgument() {}

    /**
     * The path meant.
     *
     * @throws InvalidPathException where the name cannot be one of a file
     */
    static Path of(String argument) {
        if (!decoded(argument)) {
            Path typed = asTyped();
            if (typed != null && Files.exists(typed)) {
                return typed;
            }
        }
        return Path.of(argument);
    }

    private static boolean decoded(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException undecoded) {
            return false;
        }
    }

    /** The last word of the command line that is not the option, byte by byte; null where it cannot be had. */
    private static Path asTyped() {
        try {
            String[] words = new String(Files.readAllBytes(COMMAND_LINE), StandardCharsets.ISO_8859_1).split("\0");
            int last = words.length - (words[words.length - 1].equals("--pretty") ? 2 : 1);
            String folder = words[last].startsWith("/") ? "" : WORKING_FOLDER;
            return Path.of(URI.create("file://" + folder + escaped(words[last])));
        } catch (IOException | IllegalArgumentException notLinux) {
            return null;
        }
    }

    private static String escaped(String bytes) {
        StringBuilder path = new StringBuilder();
        for (char c : bytes.toCharArray()) {
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/._-".indexOf(c) >= 0;
            path.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return path.toString();
    }
}
