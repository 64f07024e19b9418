package tw.anwang.meetings.upload;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import tw.anwang.identity.Grade;
import tw.anwang.meetings.grade.PaperGrade;
import tw.anwang.minutes.MinutesReader;
import tw.anwang.minutes.MinutesText;
import tw.anwang.minutes.UnreadableMinutes;
import tw.anwang.minutes.Warning;

/**
 * A file after reading: its text unchanged, and what tells it apart from others.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param picturePages pages that hold only pictures, such as {@code 8、9}, or null
 * @param warnings what the reader noticed, one sentence a line, or null
 */
public record ReadFile(String name, String sha256, String text, String picturePages, String warnings) {
    private static final int NAME_ROOM = 200;
    private static final int WARNING_ROOM = 2000;

    /** Reads the stream once, to its end. @param betweenPages is asked whether to go on */
    static ReadFile of(String name, InputStream in, Runnable betweenPages) throws UnreadableMinutes, IOException {
        DigestInputStream digested = new DigestInputStream(in, digest());
        MinutesText text = MinutesReader.read(digested, name, betweenPages);
        digested.transferTo(java.io.OutputStream.nullOutputStream());
        String pages = text.picturePages().stream().map(String::valueOf).collect(Collectors.joining("、"));
        String warnings = text.warnings().stream().map(Warning::message).collect(Collectors.joining("\n"));
        return new ReadFile(
                plain(name),
                HexFormat.of().formatHex(digested.getMessageDigest().digest()),
                text.text(),
                cut(pages, NAME_ROOM),
                cut(warnings, WARNING_ROOM));
    }

    /** 密等 that the paper says of itself. */
    Grade grade() {
        return PaperGrade.of(name, text);
    }

    /** Some browsers send a whole path. */
    private static String plain(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String shown = last.replaceAll("\\p{Cntrl}", "");
        return shown.isBlank() ? "?" : shown.substring(Math.max(0, shown.length() - NAME_ROOM));
    }

    private static String cut(String words, int room) {
        return words.isEmpty() ? null : words.substring(0, Math.min(room, words.length()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
