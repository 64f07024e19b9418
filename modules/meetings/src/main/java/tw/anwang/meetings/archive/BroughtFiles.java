package tw.anwang.meetings.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** All files that a person chose, without what systems leave beside them. */
record BroughtFiles(List<Brought> files) {
    private static final int NAME_ROOM = 200;

    static BroughtFiles among(List<Brought> chosen) {
        return new BroughtFiles(chosen.stream().filter(file -> !file.isBeside()).toList());
    }

    long bytes() {
        return files.stream().mapToLong(Brought::size).sum();
    }

    /** The folder, where all stand in one; else the first file. */
    String name() {
        String first = files.get(0).path();
        String folder = first.indexOf('/') < 0 ? "" : first.substring(0, first.indexOf('/') + 1);
        boolean oneFolder =
                !folder.isEmpty() && files.stream().allMatch(file -> file.path().startsWith(folder));
        String name =
                oneFolder ? folder.substring(0, folder.length() - 1) : first.substring(first.lastIndexOf('/') + 1);
        return name.length() <= NAME_ROOM ? name : name.substring(name.length() - NAME_ROOM);
    }

    /** The same for the same files, chosen again after a broken line; as far as a browser tells what they are. */
    String fingerprint() {
        String words = files.stream()
                .map(file -> file.path() + "\n" + file.size() + "\n" + file.changed())
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
