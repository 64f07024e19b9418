package tw.anwang.identity.trail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the acts of a year into a compressed file, one line each, with the links that bind them, and seals the file.
 * Links go in whole, so that each can be proven without the database: of every writer from the link with its first act of
 * the year to the one with its last. A link across midnight stands in two archives. Begins anew after it was cut off.
 */
final class ArchiveMaking {
    private static final int BUFFER = 64 * 1024;

    private final ProofRows rows;
    private final Chain chain;
    private final ArchiveFolder folder;
    private final LongConsumer progress;

    private final List<ArchiveSeal.Part> parts = new ArrayList<>();
    private long acts;
    private long links;
    private long unsealed;

    /** @param progress is told how many acts were read since it was told before */
    ArchiveMaking(ProofRows rows, Chain chain, ArchiveFolder folder, LongConsumer progress) {
        this.rows = rows;
        this.chain = chain;
        this.folder = folder;
        this.progress = progress;
    }

    /** @param by whose work it is, or empty; @return the seal, which lies beside the archive now */
    ArchiveSeal make(ArchiveYear year, String by, LocalDateTime now) {
        try {
            Path draft = folder.draft();
            try {
                String sha256 = write(year, draft);
                Synced.file(draft);
                ArchiveSeal open = new ArchiveSeal(
                        year.value(),
                        ArchiveSeal.fileName(year.value(), sha256),
                        acts,
                        links,
                        Files.size(draft),
                        sha256,
                        unsealed,
                        parts,
                        now,
                        by,
                        new byte[0]);
                ArchiveSeal seal = open.sealed(chain.codeOf(open.words()));
                folder.keep(draft, seal);
                return seal;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private String write(ArchiveYear year, Path draft) throws IOException {
        MessageDigest digest = Synced.sha256();
        List<WriterRow> writers = rows.writers();
        try (OutputStream out = new GZIPOutputStream(
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), BUFFER), digest),
                BUFFER)) {
            for (ProofRows.Reach reach : rows.reaches(year.from(), year.to())) {
                WriterRow writer = writers.stream()
                        .filter(one -> one.id() == reach.writer())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no writer " + reach.writer()));
                write(writer, reach, out);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void write(WriterRow writer, ProofRows.Reach reach, OutputStream out) throws IOException {
        SealRow last = rows.lastSeal(writer.id(), reach.first(), false);
        long after = last == null ? 0 : last.number();
        line(out, TrailJson.of(writer, after, last == null ? writer.mac() : last.head()));
        ActStream stream = new ActStream(writer.id(), after, rows, progress);
        List<SealRow> seals = rows.seals(writer.id(), last, ActStream.PIECE);
        while (!seals.isEmpty() && !isEnough(last, reach, seals.get(0))) {
            for (SealRow seal : seals) {
                if (isEnough(last, reach, seal)) {
                    break;
                }
                write(seal, stream, out);
                last = seal;
            }
            seals = rows.seals(writer.id(), last, ActStream.PIECE);
        }
        long to = last == null ? 0 : last.number();
        unsealed += to < reach.last() ? stream.upTo(reach.last()).size() : 0;
        parts.add(new ArchiveSeal.Part(writer.id(), after, to));
    }

    /** All of the year is there, and the next link binds acts of another: one that binds none belongs to the last. */
    private static boolean isEnough(SealRow last, ProofRows.Reach reach, SealRow next) {
        return last != null && last.number() >= reach.last() && next.acts() > 0;
    }

    private void write(SealRow seal, ActStream stream, OutputStream out) throws IOException {
        for (CodedAct one : stream.upTo(seal.number())) {
            line(out, TrailJson.of(one));
            acts++;
        }
        line(out, TrailJson.of(seal));
        links++;
    }

    private static void line(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
