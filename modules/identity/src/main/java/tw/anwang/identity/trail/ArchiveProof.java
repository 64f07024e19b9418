package tw.anwang.identity.trail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import tw.anwang.identity.TrailProof;
import tw.anwang.identity.TrailProof.Kind;

/** Proves one archive without a database: its seal, its bytes, and every act and link in it. */
final class ArchiveProof {
    private static final int BUFFER = 64 * 1024;
    private static final int TOLD = 5000;
    /** No link binds so many: what comes in such a row is no archive, and shall not fill the memory. */
    private static final int MOST_IN_A_LINK = 50_000;

    private final Chain chain;
    private final Faults faults = new Faults();
    private final LinkProof links;
    private final LongConsumer progress;
    private final Consumer<SealRow> link;

    private final List<ArchiveSeal.Part> parts = new ArrayList<>();
    private final List<CodedAct> pending = new ArrayList<>();
    private ArchiveLine.Start start;
    private SealRow last;
    private long acts;
    private long linkCount;

    /** @param progress is told how many acts were read since it was told before; @param link hears of every link */
    ArchiveProof(Chain chain, LongConsumer progress, Consumer<SealRow> link) {
        this.chain = chain;
        this.progress = progress;
        this.link = link;
        links = new LinkProof(chain, faults);
    }

    /** What was found, and the seal where it can be read. */
    record Found(ArchiveSeal seal, TrailProof proof) {}

    /** @param path of the seal; its archive lies beside it */
    Found prove(Path path) {
        String name = path.getFileName().toString();
        ArchiveSeal seal;
        try {
            seal = ArchiveSeal.of(path);
        } catch (IOException damaged) {
            return found(null, name + ": no seal");
        }
        if (!chain.holds(seal.code(), seal.words()) || !name.contains("-" + seal.year() + ".")) {
            return found(seal, name + ": seal");
        }
        Path file = ArchiveFolder.file(path, seal);
        try {
            if (!Files.exists(file)) {
                return found(seal, seal.file() + ": gone");
            }
            if (Files.size(file) != seal.bytes() || !Synced.sha256(file).equals(seal.sha256())) {
                fault(seal.file() + ": sha256");
            }
            read(file);
        } catch (IOException damaged) {
            fault(seal.file() + ": unreadable after " + acts);
        }
        if (faults.found().isEmpty()
                && !(seal.acts() == acts
                        && seal.links() == linkCount
                        && seal.parts().equals(parts))) {
            fault(seal.file() + ": count");
        }
        return new Found(seal, new TrailProof(acts, 0, 0, 0, faults.found()));
    }

    private Found found(ArchiveSeal seal, String words) {
        fault(words);
        return new Found(seal, new TrailProof(0, 0, 0, 0, faults.found()));
    }

    private void fault(String words) {
        faults.add(Kind.ARCHIVE, 0, words);
    }

    private void read(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), BUFFER), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(ArchiveLine.of(line));
            }
        }
        endPart();
        progress.accept(acts % TOLD);
    }

    private void take(ArchiveLine line) throws IOException {
        if (line.start() != null) {
            begin(line.start());
        } else if (start == null) {
            throw new IOException("no writer");
        } else if (line.act() != null) {
            add(line.act());
        } else {
            bind(line.seal());
        }
    }

    private void begin(ArchiveLine.Start next) {
        endPart();
        WriterRow writer = next.writer();
        if (!chain.holdsWriter(writer.id(), writer.node(), writer.startedAt(), writer.mac())) {
            faults.add(Kind.WRITER, writer.id(), "");
        }
        start = next;
        last = next.after() == 0 ? null : new SealRow(writer.id(), next.after(), 0, "", false, null, next.before());
    }

    private void add(CodedAct act) throws IOException {
        pending.add(act);
        acts++;
        if (act.act().writer() != start.writer().id() || pending.size() > MOST_IN_A_LINK) {
            throw new IOException("an act where none belongs");
        }
        if (acts % TOLD == 0) {
            progress.accept(TOLD);
        }
    }

    private void bind(SealRow seal) throws IOException {
        if (seal.writer() != start.writer().id()) {
            throw new IOException("a link where none belongs");
        }
        links.prove(seal, last, last == null ? start.writer().mac() : last.head(), pending);
        pending.clear();
        linkCount++;
        last = seal;
        link.accept(seal);
    }

    private void endPart() {
        if (start != null) {
            parts.add(new ArchiveSeal.Part(start.writer().id(), start.after(), last == null ? 0 : last.number()));
            pending.forEach(one -> faults.add(
                    Kind.ADDED, one.act().writer(), String.valueOf(one.act().number())));
            pending.clear();
        }
    }
}
